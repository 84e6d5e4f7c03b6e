export const id = 880;
export const ids = [880];
export const modules = {

/***/ 6626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ roadmapConfigs)
/* harmony export */ });
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2323);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9829);


/**
 * Returns a function from a path to the configuration of that roadmap: the first entry that matches it, else the
 * defaults. The globs are compiled once, for all paths.
 */
function roadmapConfigs({ roadmaps }) {
    const entries = roadmaps.map((entry) => ({ entry, matches: (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)([entry.files].flat()) }));
    return (path) => entries.find(({ matches }) => matches(path))?.entry ?? _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultRoadmapConfig */ .y6;
}


/***/ }),

/***/ 9829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sb: () => (/* binding */ defaultConfig),
/* harmony export */   y6: () => (/* binding */ defaultRoadmapConfig)
/* harmony export */ });
/* unused harmony exports roadmapSchema, configSchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4808);


/*
 * The one table of the configuration file. Types, defaults, validation, the JSON Schema for editors and the page of
 * documentation come from it. Examples are values as a person would write them.
 */
const count = (min, max) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(min), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(max));
/** GitHub refuses longer labels: https://docs.github.com/en/rest/issues/labels#create-a-label */
const label = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bqr(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(50));
const heading = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bqr(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(255));
/** https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication */
const login = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[A-Za-z\d](?:[A-Za-z\d_-]{0,98}[A-Za-z\d])?(?:\[bot\])?$/, 'a login without @'));
const headings = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(heading), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(100));
/** Whether the month has that day; the shape is checked before. */
const exists = (text) => {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
const date = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$n('a date such as 2026-03-01'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((text) => exists(text), 'a day that exists'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((text) => text >= '1970' && text < '2200', 'a day between 1970 and 2199'));
const pace = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[1-9]\d{0,2} (?:day|week|month)s?$/, 'such as "2 weeks"'));
function described(schema, description, example) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description), valibot__WEBPACK_IMPORTED_MODULE_0__/* .examples */ .K1K([example]));
}
/** Returns a key with a default: what it may be, the default, what it is for, and an example. */
function option(schema, fallback, description, example) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(schema, description, example), fallback);
}
const milestoneTitle = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bqr(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(200), valibot__WEBPACK_IMPORTED_MODULE_0__/* .includes */ .mKk('{section}', 'a text with {section} in it'));
/** The keys of an entry under `roadmaps`. */
const roadmapSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    files: described(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1)),
        valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1))), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(100)),
    ]), 'Glob, or list of globs, of the roadmap files that this entry applies to; the first entry that matches a file counts.', 'roadmap/python-*.md'),
    'section-level': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(count(1, 6), 'Level of the headings that are sections. By default it is found from the document.', 2)),
    'task-headings': option(headings, [], 'Headings of practice tasks, in addition to the headings known in fifteen languages.', ['Katas']),
    'topic-headings': option(headings, [], 'Headings of what to study; the items below them become no issues.', ['Background']),
    'ignore-headings': option(headings, [], 'Headings that are not part of the roadmap; everything below them is ignored.', ['Changelog', 'Ideas']),
    labels: option(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(label), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(20)), [], 'Labels of the issues of these roadmaps, in addition to `label`.', ['learning']),
    tags: option(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false, 'Whether tags become labels: `#tag` of a task, `[P]` and `[US1]` of a plan for coding agents, tags of the frontmatter.', true),
    assignees: option(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(login), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(10)), [], 'Logins that new issues are assigned to. Assignees of existing issues are not changed.', ['octocat']),
    'milestone-title': option(milestoneTitle, '{section}', 'Pattern of milestone titles: `{section}` is the title of the section, `{roadmap}` that of the roadmap, `{number}` the number of the section.', '{roadmap}: {section}'),
    schedule: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        start: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(date, 'First day. Headings such as "Week 3", "Неделя 1–4" or "Day 10" are counted from this day.', '2026-01-12')),
        pace: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(pace, 'Time for each section whose heading has no date: days, weeks or months.', '2 weeks')),
    })), null),
    subtasks: option(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['checklist', 'sub-issues']), 'checklist', 'What items nested below a task become: a checklist in its issue, or sub-issues of its issue.', 'sub-issues'),
    topics: option(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['description', 'issues']), 'description', 'What topics to study become: part of the descriptions, or issues like tasks.', 'issues'),
    appendices: option(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['ignore', 'issues']), 'ignore', 'What lists of questions, such as interview questions, become: nothing, or a milestone with an issue for each question.', 'issues'),
    removed: option(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['close', 'keep']), 'close', 'What happens to the issue of a task that was removed from the roadmap: it is closed as not planned, or kept as it is.', 'keep'),
    locale: option(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^(?:auto|[a-z]{2})$/, 'a language such as `ru`, or `auto`')), 'auto', 'Language of the texts that readers see for these roadmaps; `auto` uses the language of the roadmap. The input `locale` has priority.', 'ru'),
});
/** The keys of the configuration file; every key is optional. */
const configSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    label: option(label, _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultLabel */ .A, 'Label of every issue of a roadmap.', 'study'),
    authors: option(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(login), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(20)), [], 'Logins, in addition to the login of the token, whose issues roadmap-sync may update. Needed after a change of the token.', ['old-bot[bot]']),
    mentions: option(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false, 'Whether `@name` in a roadmap mentions people in its issues. By default nobody is notified.', true),
    badge: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        style: option(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['flat', 'flat-square', 'for-the-badge']), 'flat', 'Style of the badge.', 'for-the-badge'),
    }), {}),
    table: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        tasks: option(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false, 'Whether the table has a list of tasks to unfold for each section.', true),
    }), {}),
    chart: option(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false, 'Whether the README shows a burn-up chart below the table.', true),
    zones: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        badge: option(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), true, 'Whether the README shows the badge.', false),
        progress: option(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), true, 'Whether the README shows the table.', false),
    }), {}),
    commit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        'skip-ci': option(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false, 'Whether commit messages contain `[skip ci]`, so that your workflows do not run for them.', true),
    }), {}),
    limits: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        'write-interval': option(count(0, 60_000), 1_000, 'Milliseconds between two requests that write.', 2_000),
        'per-minute': option(count(1, 100_000), 80, 'Issues, milestones and comments that may be created in a minute.', 20),
        'per-hour': option(count(1, 1_000_000), 500, 'Issues, milestones and comments that may be created in an hour.', 150),
    }), {}),
    // octoDNS's thresholds: https://github.com/octodns/octodns/blob/main/octodns/provider/plan.py
    safety: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        minimum: option(count(0, 100_000), 10, 'A plan is never refused when there are fewer issues than this.', 25),
        percent: option(count(0, 100), 30, 'Percent of the issues that one run may rename, or close because their tasks were removed. A run with more is refused unless `force` is `true`.', 50),
    }), {}),
    roadmaps: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(roadmapSchema), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(100)), []),
});
/** The configuration of a repository without a file. */
const defaultConfig = valibot__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qgA(configSchema, {});
/** The configuration of a roadmap that no entry matches. */
const defaultRoadmapConfig = valibot__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qgA(roadmapSchema, { files: '**' });


/***/ }),

/***/ 2629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L$: () => (/* binding */ localeNames),
  kP: () => (/* binding */ messagesFor),
  rv: () => (/* binding */ resolveLocale)
});

// EXTERNAL MODULE: ./build/src/text/errors.js
var errors = __webpack_require__(1670);
;// CONCATENATED MODULE: ./build/src/i18n/format.js
/**
 * Returns number, percent, date and plural formatting of the language `tag`. `Category` names the plural categories that
 * the language has for whole numbers below a million, so that a locale file cannot forget one. `Intl` is slow to start:
 * each of its formatters is built when it is first needed.
 * Rules: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
function formatter(tag) {
    let numbers;
    let percents;
    let rules;
    function number(value) {
        numbers ??= new Intl.NumberFormat(tag);
        return numbers.format(value);
    }
    function percent(value) {
        percents ??= new Intl.NumberFormat(tag, { style: 'percent' });
        return percents.format(value / 100);
    }
    function plural(count, forms) {
        rules ??= new Intl.PluralRules(tag);
        const byCategory = forms;
        const form = byCategory[rules.select(count)] ?? byCategory.other ?? '';
        return form.replace('#', number(count));
    }
    return { number, percent, plural, ...dates(tag) };
}
const minute = 60_000;
const dateParts = {
    long: { day: 'numeric', month: 'long', year: 'numeric' },
    day: { day: 'numeric', month: 'short' },
    month: { month: 'short' },
    year: { year: 'numeric' },
    time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
};
/** All dates are in UTC, so that the same history gives the same words on any machine. */
function dates(tag) {
    const built = new Map();
    const format = (parts) => {
        const known = built.get(parts) ?? new Intl.DateTimeFormat(tag, { ...dateParts[parts], timeZone: 'UTC' });
        built.set(parts, known);
        return known;
    };
    return {
        date: (time) => evenBlanks(format('long').format(time)),
        dateRange: (from, to) => evenBlanks(format('long').formatRange(from, to)),
        tick: (time, unit) => evenBlanks(format(unit).format(time)),
        time: (time) => format('time').format(Math.ceil(time / minute) * minute),
    };
}
/** Different versions of Node put different blanks into dates. */
function evenBlanks(text) {
    return text.replace(/\p{Zs}/gu, ' ');
}
/** Returns the formats that all messages of a locale share. */
function formats({ plural, ...formatter }, nouns) {
    return {
        ...formatter,
        tasks: (count) => plural(count, nouns.tasks),
        issues: (count) => plural(count, nouns.issues),
        milestones: (count) => plural(count, nouns.milestones),
    };
}

;// CONCATENATED MODULE: ./build/src/i18n/de.js

const format = formatter('de');
const { number, percent, plural } = format;
/** German. */
const de = {
    locale: 'de',
    format: formats(format, {
        tasks: { one: '# Aufgabe', other: '# Aufgaben' },
        issues: { one: '# Issue', other: '# Issues' },
        milestones: { one: '# Meilenstein', other: '# Meilensteine' },
    }),
    badge: { label: 'Fortschritt', noTasks: 'keine Aufgaben' },
    table: {
        section: 'Abschnitt',
        progress: 'Fortschritt',
        done: 'Erledigt',
        skipped: 'Ausgelassen',
        next: 'Nächste Aufgabe',
        total: 'Gesamt',
        allRoadmaps: 'Alle Roadmaps',
        allDone: 'alles erledigt',
        noTasks: 'Die Roadmap hat noch keine Aufgaben.',
        untitled: 'Ohne Titel',
        allSections: (count) => `Alle ${number(count)} Abschnitte`,
    },
    chart: {
        title: 'Fortschritt im Zeitverlauf',
        scope: 'Umfang',
        done: 'Erledigt',
        forecast: 'Prognose',
        perWeek: 'Erledigt pro Woche',
        summary: (done, total) => `${number(done)} von ${number(total)} erledigt`,
        asOf: (date) => `Stand: ${date}`,
        pace: (date) => `Bei diesem Tempo: ${date}`,
    },
    issue: {
        section: 'Abschnitt',
        study: 'Was zu lernen ist',
        steps: 'Schritte',
        fullTask: 'Ganze Aufgabe',
        source: (file, line) => `${file}, Zeile ${line}`,
        keep: 'Alles darüber stammt aus der Roadmap und wird mit ihr aktualisiert. Text unter dieser Linie wird nie geändert.',
    },
    comment: {
        duplicate: (older) => `Dieses Issue und ${older} gehören zu derselben Aufgabe, deshalb wurde dieses geschlossen. Bitte in ${older} weitermachen.`,
        removed: (file) => `Als nicht geplant geschlossen: Die Aufgabe steht nicht mehr in ${file}. Kommt sie zurück, wird das Issue wieder geöffnet.`,
        returned: (file) => `Wieder geöffnet: Die Aufgabe steht wieder in ${file}.`,
    },
    commit: {
        progress: (done, total, value) => `Fortschritt der Roadmap aktualisieren: ${done} von ${total} (${percent(value)})`,
    },
    publish: {
        pullTitle: 'Fortschritt der Roadmap aktualisieren',
        pullBody: (done, total, value) => `${number(done)} von ${number(total)} Aufgaben sind erledigt (${percent(value)}).`,
        pullNote: 'Nach dem Merge sind Badge, Tabelle und Kästchen aktuell. Solange dieser Pull Request offen ist, wird er aktualisiert; gibt es nichts mehr zu aktualisieren, wird er geschlossen. Commits anderer auf seinem Branch werden nie überschrieben.',
        readmeTitle: 'Fortschritt der Roadmap im README zeigen',
        readmeBody: (branch) => `Das README zeigt danach Badge und Tabelle vom Branch ${branch}. Das ist nur einmal nötig; spätere Läufe ändern das README nicht.`,
        pageNote: (branch) => `Badge, Tabelle und Ledger der Roadmap auf ${branch}, aktualisiert von roadmap-sync.`,
        pageLink: 'Fortschritt nach Abschnitten',
        waiting: (pull) => `Badge und Tabelle warten in ${pull} auf den Merge.`,
        declined: (pull) => `Jemand hat ${pull} geschlossen. Er bleibt geschlossen, bis es etwas Neues zu zeigen gibt.`,
    },
    plan: {
        title: 'Plan der Roadmap',
        nothing: 'Keine Änderungen: GitHub entspricht der Roadmap.',
        milestones: 'Meilensteine',
        issues: 'Issues',
        milestone: 'Meilenstein',
        toCreate: (count) => `${number(count)} anzulegen`,
        toUpdate: (count) => `${number(count)} zu ändern`,
        toClose: (count) => `${number(count)} zu schließen`,
        toReopen: (count) => `${number(count)} wieder zu öffnen`,
        drift: 'Auf GitHub geändert',
        driftHint: 'Das wurde auf GitHub geändert. Die Änderung bleibt erhalten.',
        conflicts: 'Auf beiden Seiten geändert',
        conflictsHint: 'Das wurde in der Roadmap und auf GitHub verschieden geändert. Die Fassung auf GitHub bleibt.',
        lost: 'Gelöscht oder verschoben',
        lostHint: 'Jemand hat diese Issues gelöscht oder verschoben. Sie zählen als ausgelassen und werden nicht neu angelegt. Für ein neues Issue den Text der Aufgabe ändern.',
        forged: 'Von jemand anderem angelegt',
        forgedHint: 'Diese Issues tragen die Markierung von roadmap-sync, aber jemand anderes hat sie angelegt. Sie werden weder gezählt noch geändert.',
        fields: {
            title: 'Titel',
            body: 'Text',
            milestone: 'Meilenstein',
            state: 'Zustand',
            labels: 'Labels',
            description: 'Beschreibung',
            due: 'Fälligkeit',
        },
        refused: (changed, existing, value) => `Als unsicher abgelehnt: ${number(changed)} von ${number(existing)} Issues (${percent(value)}) würden umbenannt oder geschlossen.`,
        force: 'Um den Plan trotzdem anzuwenden, noch einmal mit `force: true` ausführen.',
        more: (count) => `… und ${number(count)} weitere`,
        preview: 'Nach dem Merge',
    },
    effects: {
        create: { will: 'anlegen', did: 'angelegt' },
        update: { will: 'ändern', did: 'geändert' },
        rename: { will: 'umbenennen', did: 'umbenannt' },
        move: { will: 'verschieben', did: 'verschoben' },
        close: { will: 'schließen', did: 'geschlossen' },
        skip: { will: 'als nicht geplant schließen', did: 'als nicht geplant geschlossen' },
        reopen: { will: 'wieder öffnen', did: 'wieder geöffnet' },
    },
    outcome: {
        from: (section) => `aus ${section}`,
        safe: (changed, existing, limit) => `${number(changed)} von ${number(existing)} Issues würden umbenannt oder geschlossen (Grenze: ${percent(limit)}).`,
        changes: 'Was sich geändert hat',
        besides: 'Weitere Änderungen',
        boxes: (count) => `${number(count)} Kästchen der Roadmap nach den Issues aktualisiert.`,
        waited: (minutes) => plural(minutes, {
            one: '# Minute auf die Limits von GitHub gewartet.',
            other: '# Minuten auf die Limits von GitHub gewartet.',
        }),
        readmeWaiting: (pull) => `Die Links im README warten in ${pull} auf den Merge.`,
        rest: 'Der Rest steht in der Job-Zusammenfassung.',
    },
    run: {
        title: 'Fortschritt der Roadmap',
        dryRun: 'Probelauf: nichts wurde geschrieben.',
        failed: 'Fehlgeschlagen',
        incomplete: (pending) => plural(pending, {
            one: 'Nicht fertig: # Änderung fehlt noch.',
            other: 'Nicht fertig: # Änderungen fehlen noch.',
        }),
        estimate: (objects, minutes) => `Der Plan legt ${number(objects)} Issues, Meilensteine und Kommentare an. Die Limits von GitHub erlauben das in etwa ${number(minutes)} Minuten. Endet dieser Lauf vorher, macht der nächste weiter.`,
        limitedUntil: (time) => `Das Limit von GitHub gilt bis ${time}\u00a0UTC.`,
        goesOn: 'Der nächste Lauf macht hier weiter; nichts geschieht doppelt.',
        stoppedBy: {
            rateLimit: 'Das Anfragelimit von GitHub ist erreicht.',
            abort: 'Der Lauf wurde abgebrochen.',
        },
        committed: (sha) => `Badge und Tabelle mit ${sha} aktualisiert.`,
        notCommitted: 'Badge und Tabelle unverändert; kein Commit.',
        diagnostics: 'Hinweise zur Roadmap',
        requests: (count) => plural(count, { one: '# Anfrage an GitHub', other: '# Anfragen an GitHub' }),
        cut: 'Gekürzt: GitHub begrenzt die Größe dieser Zusammenfassung.',
    },
    board: {
        title: 'Projektboard',
        start: 'Beginn',
        target: 'Ziel',
        view: 'Board',
        description: (repository) => `Die Roadmap von ${repository}, von roadmap-sync aktuell gehalten.`,
        readme: (roadmaps) => `Dieses Board folgt ${roadmaps}. Seine Karten sind die Issues der Roadmap; roadmap-sync hält Reihenfolge, Status und Abschnitt aktuell. Was Sie hier verschieben, hinzufügen oder umbenennen, bleibt.`,
        added: (count) => plural(count, { one: '# Karte hinzugefügt', other: '# Karten hinzugefügt' }),
        changed: (count) => plural(count, { one: '# Karte geändert', other: '# Karten geändert' }),
        archived: (count) => plural(count, { one: '# Karte archiviert', other: '# Karten archiviert' }),
        inStep: 'stimmt mit der Roadmap überein',
        noToken: {
            why: 'Das Projektboard braucht ein eigenes Token; das des Workflows hat keinen Zugriff auf Boards. Alles andere geht auch ohne.',
            weak: '`project-token` darf hier nicht auf Projektboards schreiben. Alles andere geht auch ohne.',
            user: 'Erstellen Sie ein klassisches Token mit dem Scope `project` (und `repo` bei einem privaten Repository)',
            organization: 'Erstellen Sie ein fine-grained Token der Organisation mit der Organisationsberechtigung „Projects: read and write“ und den Repository-Berechtigungen „Issues“ und „Pull requests: read“ (oder nehmen Sie das Token einer GitHub App mit diesen)',
            secret: (name) => `Speichern Sie es als Secret ${name}`,
            use: (code) => `Fügen Sie dem Schritt im Workflow ${code} hinzu`,
        },
    },
    remarks: {
        'accidental-heading': 'Ein Absatz mit `---` direkt darunter ist für Markdown eine Überschrift; gelesen wurde er als Absatz und Linie.',
        'heading-without-blank': 'GitHub zeigt diese Zeile als Text, weil nach `#` das Leerzeichen fehlt; gelesen wurde sie als Überschrift.',
        'tasks-from-list': 'Es gibt weder Praxis-Überschriften noch Kästchen: Jeder Listenpunkt eines Abschnitts gilt als Aufgabe ({count}).',
        'tasks-from-tables': 'Es gibt weder Praxis-Überschriften noch Kästchen: Jede Tabellenzeile gilt als Aufgabe ({count}).',
        'tasks-from-headings': 'Es gibt weder Listen noch Kästchen: Die Überschriften gelten als Aufgaben ({count}).',
        'no-practice': 'Die Liste unter „{title}“ ergibt keine Aufgaben: In dieser Roadmap stehen Aufgaben unter Praxis-Überschriften.',
        'not-in-series': 'Die Liste unter „{title}“ ergibt keine Aufgaben: Sie gehört nicht zur Reihe der Abschnitte dieser Roadmap.',
        'outside-roadmap': 'Die Liste unter „{title}“ ergibt keine Aufgaben: Sie steht nicht unter der Überschrift, die die Roadmap benennt.',
        'ignored-boxes': 'Unter „{title}“ stehen Kästchen ({boxes}), die keine Aufgaben ergeben: Die Überschrift kündigt etwas anderes an.',
        'duplicate-id': 'Die Kennung „{id}“ gehört schon der Aufgabe in Zeile {line}.',
        'no-tasks': 'In dieser Roadmap wurden keine Aufgaben gefunden.',
        'not-nested': 'Dieser Punkt ist eingerückt, aber nicht weit genug, um zum Punkt darüber zu gehören: Er ist eine eigene Aufgabe.',
        'unclear-sign': 'Jede Aufgabe trägt ein ✅; es gilt als Schmuck, und alle sind offen.',
        'malformed-box': 'Das sieht aus wie ein Kästchen, aber GitHub zeigt es nicht als eines.',
        'empty-task': 'Dieses Kästchen hat keinen Text und ergibt keine Aufgabe.',
        drawing: 'Das ist eine Excalidraw-Zeichnung, als Markdown gespeichert; Aufgaben enthält sie nicht.',
        'unclosed-comment': 'Hier beginnt ein `%%`-Kommentar, der nirgends endet; darunter wird nichts gelesen.',
        'broken-frontmatter': 'Der Vorspann ist nicht lesbar: {error}',
    },
    hints: {
        'accidental-heading': 'Setze eine Leerzeile vor `---`.',
        'heading-without-blank': 'Setze ein Leerzeichen nach `#`.',
        guessed: 'Sicher ist es, wenn die Aufgaben unter Überschriften wie „Praxis“ stehen oder Kästchen haben.',
        'passed-over': 'Wenn es Aufgaben sind, gib ihnen Kästchen oder stelle sie unter eine Überschrift wie „Praxis“.',
        'ignored-boxes': 'Wenn es Aufgaben sind, benenne die Überschrift um oder erkläre sie in der Konfiguration zur Aufgaben-Überschrift.',
        'duplicate-id': 'Gib jeder Aufgabe eine eigene Kennung oder gar keine.',
        'no-tasks': 'Stelle Aufgaben unter eine Überschrift wie „Praxis“ oder gib ihnen Kästchen: `- [ ] Aufgabe`.',
        'not-nested': 'Ist er ein Schritt jener Aufgabe, rücke ihn bis zum Text des Punktes darüber ein.',
        'unclear-sign': 'Gib den Aufgaben Kästchen (`- [x] Aufgabe`) oder nimm das Zeichen bei den unerledigten weg.',
        'malformed-box': 'Schreibe `- [ ] Aufgabe`: ein Leerzeichen nach dem Strich, eines in den Klammern, eines danach.',
        'empty-task': 'Schreibe hin, was zu tun ist, oder entferne es.',
        drawing: 'Nimm die Datei aus `roadmap` heraus oder schreibe die Aufgaben in eine Liste.',
        'unclosed-comment': 'Schließe ihn mit `%%`.',
        'broken-frontmatter': 'Berichtige ihn; bis dahin sind Titel, Schlagwörter und Termin unbekannt.',
    },
    moreRemarks: ' (und {more} weitere dieser Art)',
};

;// CONCATENATED MODULE: ./build/src/i18n/detect.js
/** Only the beginning of a text is examined, in UTF-16 units: the language rarely changes after it. */
const sampleSize = 20_000;
/** A script other than Latin decides when at least this part of all letters belongs to it. */
const scriptShare = 1 / 3;
/** A language needs at least this part of all words: fewer may be a coincidence. */
const wordShare = 0.04;
/** The language for a text in a language without a locale. */
const fallback = 'en';
const languages = [
    { locale: 'en', script: 'Latin', words: 'the and of to with for your from how what is in by using an' },
    {
        locale: 'ru',
        script: 'Cyrillic',
        words: 'и с не что как для или это из по от к со при под',
        letters: 'ыэъё',
    },
    {
        locale: 'uk',
        script: 'Cyrillic',
        words: 'і та з що як або це від за із зі для є при під',
        letters: 'іїєґ',
    },
    {
        locale: 'es',
        script: 'Latin',
        words: 'el los las del y con una un por cómo qué al su tus la en de',
        letters: 'ñ',
    },
    {
        locale: 'pt',
        script: 'Latin',
        words: 'o os as da do das dos e com uma um por não em no na de',
        letters: 'ãõ',
    },
    {
        locale: 'fr',
        script: 'Latin',
        words: 'le les des du et avec une un pour aux au dans sur la en de à',
        letters: 'œèêû',
    },
    {
        locale: 'de',
        script: 'Latin',
        words: 'der die das den dem und mit ein eine einen für von zu zum auf im mehr',
        letters: 'ßäü',
    },
    { locale: 'zh', script: 'Han' },
    { locale: 'ja', script: 'Kana' },
    { locale: 'ko', script: 'Hangul' },
];
/**
 * Returns the language of `text`, of those with a locale; English when none is likely. First the script decides: a script
 * other than Latin needs only a third of the letters, because technical roadmaps are full of Latin names. A Chinese,
 * Japanese or Korean letter counts twice, because it stands for more. One kana in ten makes a text Japanese. Within a
 * script the language with most of its own words and letters wins.
 */
function detectLocale(text) {
    const sample = text.slice(0, sampleSize).toLowerCase();
    const script = scriptOf(sample);
    const candidates = languages.filter((language) => language.script === script);
    const words = sample.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
    let best = script === 'Latin' ? fallback : (candidates[0]?.locale ?? fallback);
    let bestScore = script === 'Latin' ? Math.max(1, words.length * wordShare) : 0;
    for (const language of candidates) {
        const score = scoreOf(language, words);
        if (score > bestScore) {
            best = language.locale;
            bestScore = score;
        }
    }
    return best;
}
function scriptOf(sample) {
    const letters = count(sample, /\p{L}/gu);
    const han = count(sample, /\p{Script=Han}/gu);
    const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
    const hangul = count(sample, /\p{Script=Hangul}/gu);
    const cyrillic = count(sample, /\p{Script=Cyrillic}/gu);
    const latin = count(sample, /\p{Script=Latin}/gu);
    const others = letters - han - kana - hangul - cyrillic - latin;
    const weighed = letters + han + kana + hangul;
    const shares = [
        [kana > (han + kana) / 10 ? 'Kana' : 'Han', 2 * (han + kana)],
        ['Hangul', 2 * hangul],
        [isStrangeCyrillic(sample, cyrillic) ? null : 'Cyrillic', cyrillic],
        [null, others],
    ];
    let script = 'Latin';
    let largest = Math.max(1, weighed * scriptShare);
    for (const [candidate, share] of shares) {
        if (share >= largest) {
            script = candidate;
            largest = share;
        }
    }
    return script;
}
/** Letters that neither Russian nor Ukrainian has show a third language, such as Kazakh or Serbian. */
function isStrangeCyrillic(sample, cyrillic) {
    return count(sample, /(?![а-яёіїєґ])\p{Script=Cyrillic}/gu) > cyrillic / 50;
}
function scoreOf({ words = '', letters = '' }, sample) {
    const own = new Set(words.split(' '));
    const letter = new Set(letters);
    let score = 0;
    for (const word of sample) {
        if (own.has(word) || [...word].some((each) => letter.has(each)))
            score += 1;
    }
    return score;
}
function count(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}

;// CONCATENATED MODULE: ./build/src/i18n/en.js

const en_format = formatter('en-GB');
const { number: en_number, percent: en_percent, plural: en_plural } = en_format;
/** What a heading announces instead of tasks, by its role. */
const announced = {
    questions: 'questions',
    resources: 'resources',
    advice: 'advice',
    appendix: 'an appendix',
    about: 'an overview',
    study: 'something to study',
};
/** Other languages may use plain words where English chooses among several. */
function chosen(words) {
    return words;
}
/** English, and with it the list of all words: `Messages` is the type of this object. */
const en = {
    locale: 'en',
    format: formats(en_format, {
        tasks: { one: '# task', other: '# tasks' },
        issues: { one: '# issue', other: '# issues' },
        milestones: { one: '# milestone', other: '# milestones' },
    }),
    badge: { label: 'progress', noTasks: 'no tasks' },
    table: {
        section: 'Section',
        progress: 'Progress',
        done: 'Done',
        skipped: 'Skipped',
        next: 'Next task',
        total: 'Total',
        allRoadmaps: 'All roadmaps',
        allDone: 'all done',
        noTasks: 'The roadmap has no tasks yet.',
        untitled: 'Untitled',
        allSections: (count) => `All ${en_number(count)} sections`,
    },
    chart: {
        title: 'Progress over time',
        scope: 'Scope',
        done: 'Done',
        forecast: 'Forecast',
        perWeek: 'Finished per week',
        summary: (done, total) => `${en_number(done)} of ${en_number(total)} done`,
        asOf: (date) => `as of ${date}`,
        pace: (date) => `At this pace: ${date}`,
    },
    issue: {
        section: 'Section',
        study: 'What to study',
        steps: 'Steps',
        fullTask: 'Full task',
        source: (file, line) => `${file}, line ${line}`,
        keep: 'Everything above comes from the roadmap and is updated with it. Whatever you write below this line stays as it is.',
    },
    comment: {
        duplicate: (older) => `This issue and ${older} are for the same task, so this one was closed. Please continue in ${older}.`,
        removed: (file) => `Closed as not planned: the task is no longer in ${file}. If the task returns, this issue is reopened.`,
        returned: (file) => `Reopened: the task is in ${file} again.`,
    },
    commit: {
        progress: (done, total, value) => `Update roadmap progress: ${done} of ${total} (${en_percent(value)})`,
    },
    publish: {
        pullTitle: 'Update roadmap progress',
        pullBody: (done, total, value) => `${en_number(done)} of ${en_number(total)} tasks are done (${en_percent(value)}).`,
        pullNote: 'Merging this pull request updates the badge, the table and the checkboxes. It is kept up to date while it is open, and it is closed when nothing is left to update. Commits by others on its branch are never overwritten.',
        readmeTitle: 'Show roadmap progress in the README',
        readmeBody: (branch) => `The README will show the badge and the table from the branch ${branch}. This is needed once; later runs do not change the README.`,
        pageNote: (branch) => `Badge, table and ledger of the roadmap on ${branch}, updated by roadmap-sync.`,
        pageLink: 'Progress by section',
        waiting: (pull) => `Badge and table are waiting to be merged in ${pull}.`,
        declined: (pull) => `Somebody closed ${pull}. It stays closed until there is something new to show.`,
    },
    plan: {
        title: 'Roadmap plan',
        nothing: 'No changes: GitHub matches the roadmap.',
        milestones: 'Milestones',
        issues: 'Issues',
        /** What a planned change is about: update *milestone*. */
        milestone: 'milestone',
        toCreate: (count) => `${en_number(count)} to create`,
        toUpdate: (count) => `${en_number(count)} to update`,
        toClose: (count) => `${en_number(count)} to close`,
        toReopen: (count) => `${en_number(count)} to reopen`,
        drift: 'Changed on GitHub',
        driftHint: 'People edited these on GitHub. Their version is kept.',
        conflicts: 'Changed on both sides',
        conflictsHint: 'The roadmap and a person changed these differently. The person’s version is kept.',
        lost: 'Deleted or transferred',
        lostHint: 'Somebody deleted or transferred these issues. They count as skipped and are not created again. To get a new issue, change the text of the task.',
        forged: 'Opened by somebody else',
        forgedHint: 'These issues carry the marker of roadmap-sync, but somebody else opened them. They are neither counted nor changed.',
        fields: {
            title: 'title',
            body: 'text',
            milestone: 'milestone',
            state: 'state',
            labels: 'labels',
            description: 'description',
            due: 'due date',
        },
        refused: (changed, existing, value) => `Refused as unsafe: ${en_number(changed)} of ${en_number(existing)} issues (${en_percent(value)}) would be renamed or closed.`,
        force: 'To apply the plan anyway, run again with `force: true`.',
        more: (count) => `… and ${en_number(count)} more`,
        preview: 'After merging',
    },
    /** A change in a plan, and the same change once it is done. */
    effects: {
        create: { will: 'create', did: 'created' },
        update: { will: 'update', did: 'updated' },
        rename: { will: 'rename', did: 'renamed' },
        move: { will: 'move', did: 'moved' },
        close: { will: 'close', did: 'closed' },
        skip: { will: 'close as not planned', did: 'closed as not planned' },
        reopen: { will: 'reopen', did: 'reopened' },
    },
    outcome: {
        from: (section) => `from ${section}`,
        safe: (changed, existing, limit) => `${en_number(changed)} of ${en_number(existing)} issues would be renamed or closed (limit: ${en_percent(limit)}).`,
        changes: 'What changed',
        besides: 'Other changes',
        boxes: (count) => en_plural(count, {
            one: '# checkbox of the roadmap was updated from its issue.',
            other: '# checkboxes of the roadmap were updated from their issues.',
        }),
        waited: (minutes) => en_plural(minutes, {
            one: 'Waited # minute for GitHub’s limits.',
            other: 'Waited # minutes for GitHub’s limits.',
        }),
        readmeWaiting: (pull) => `The links in the README are waiting to be merged in ${pull}.`,
        rest: 'The rest is in the job summary.',
    },
    run: {
        title: 'Roadmap progress',
        dryRun: 'Dry run: nothing was written.',
        failed: 'Failed',
        incomplete: (pending) => en_plural(pending, {
            one: 'Not finished: # change is left.',
            other: 'Not finished: # changes are left.',
        }),
        estimate: (objects, minutes) => `The plan creates ${en_number(objects)} issues, milestones and comments. GitHub’s limits allow that in about ${en_number(minutes)} minutes. If this run ends before, the next run continues.`,
        limitedUntil: (time) => `GitHub’s limit lasts until ${time}\u00a0UTC.`,
        goesOn: 'The next run continues from here; nothing is done twice.',
        stoppedBy: { rateLimit: 'GitHub’s rate limit was reached.', abort: 'The run was cancelled.' },
        committed: (sha) => `Badge and table updated in ${sha}.`,
        notCommitted: 'Badge and table unchanged; no commit.',
        diagnostics: 'Notes on the roadmap',
        requests: (count) => en_plural(count, { one: '# request to GitHub', other: '# requests to GitHub' }),
        cut: 'This summary was cut at GitHub’s size limit.',
    },
    board: {
        title: 'Project board',
        start: 'Start',
        target: 'Target',
        view: 'Board',
        description: (repository) => `The roadmap of ${repository}, kept in step by roadmap-sync.`,
        readme: (roadmaps) => `This board follows ${roadmaps}. Its cards are the issues of the roadmap, and roadmap-sync keeps their order, status and section in step. Whatever you move, add or rename here stays.`,
        added: (count) => en_plural(count, { one: '# card added', other: '# cards added' }),
        changed: (count) => en_plural(count, { one: '# card changed', other: '# cards changed' }),
        archived: (count) => en_plural(count, { one: '# card archived', other: '# cards archived' }),
        inStep: 'matches the roadmap',
        noToken: {
            why: 'The project board needs a token of its own; the workflow’s cannot reach boards. Everything else works without it.',
            weak: '`project-token` may not write to project boards here. Everything else works without it.',
            user: 'Create a classic token with the scope `project` (and `repo` for a private repository)',
            organization: 'Create a fine-grained token of the organisation with the organisation permission “Projects: read and write” and the repository permissions “Issues” and “Pull requests: read” (or use the token of a GitHub App with these)',
            secret: (name) => `Save it as the secret ${name}`,
            use: (code) => `Add ${code} to the step in the workflow`,
        },
    },
    remarks: {
        'accidental-heading': 'A paragraph with `---` right below it is a heading in Markdown; it was read as a paragraph and a line.',
        'heading-without-blank': 'GitHub shows this line as text, because there is no space after the `#`; it was read as a heading.',
        'tasks-from-list': 'There are neither practice headings nor checkboxes: every list item of a section was taken as a task ({count}).',
        'tasks-from-tables': 'There are neither practice headings nor checkboxes: every row of a table was taken as a task ({count}).',
        'tasks-from-headings': 'There are neither lists nor checkboxes: headings were taken as tasks ({count}).',
        'no-practice': 'The list under “{title}” creates no issues: in this roadmap tasks are under practice headings.',
        'not-in-series': 'The list under “{title}” creates no issues: it is not part of the series of sections of this roadmap.',
        'outside-roadmap': 'The list under “{title}” creates no issues: it is not under the heading that names the roadmap.',
        'ignored-boxes': chosen(({ boxes, role = '' }) => {
            const what = boxes === 1 ? 'checkbox under “{title}” creates' : 'checkboxes under “{title}” create';
            return `{boxes} ${what} no issue: the heading announces ${announced[role] ?? 'no tasks'}.`;
        }),
        'duplicate-id': 'The id “{id}” is already used by the task in line {line}.',
        'no-tasks': chosen(({ study, hidden, reading }) => {
            const reasons = [
                ...(study === 0 ? [] : ['{study} list items are taken as something to study']),
                ...(hidden === 0 ? [] : ['{hidden} are under questions, resources, advice, overviews or appendices']),
                ...(study === 0 && hidden === 0 && reading === 'none' ? ['it has no list under a heading'] : []),
            ];
            return `No tasks were found in this roadmap${reasons.length === 0 ? '' : `: ${reasons.join('; ')}`}.`;
        }),
        'not-nested': 'This item is indented, but not far enough to be part of the one above: it is a task of its own.',
        'unclear-sign': 'Every task has a ✅, so it was read as decoration, and all tasks are open.',
        'malformed-box': 'This looks like a checkbox, but GitHub does not show it as one.',
        'empty-task': 'This checkbox has no text and makes no issue.',
        drawing: 'This is an Excalidraw drawing saved as Markdown; it holds no tasks.',
        'unclosed-comment': 'A `%%` comment begins here and is never closed; nothing below it is read.',
        'broken-frontmatter': 'The frontmatter cannot be read: {error}.',
    },
    hints: {
        'accidental-heading': 'Put an empty line before the `---`.',
        'heading-without-blank': 'Put a space after the `#`.',
        guessed: 'Put the tasks under headings such as "Practice", or give them checkboxes, to be sure.',
        'passed-over': 'Give its items checkboxes, or put them under a heading such as "Practice", if they are tasks.',
        'ignored-boxes': 'Rename the heading, or declare it a task heading in the configuration, if they are tasks.',
        'duplicate-id': 'Give every task its own id, or no id.',
        'no-tasks': 'Put tasks under a heading such as "Practice", or give them checkboxes: `- [ ] task`.',
        'not-nested': 'Indent it as far as the text of the item above, if it is a step of that task.',
        'unclear-sign': 'Give the tasks checkboxes (`- [x] task`), or remove the sign from the open ones.',
        'malformed-box': 'Write `- [ ] task`: a space after the dash, one in the brackets, one after them.',
        'empty-task': 'Write what is to be done, or remove it.',
        drawing: 'Leave it out of the `roadmap` patterns, or write the tasks into a list.',
        'unclosed-comment': 'Close it with `%%`.',
        'broken-frontmatter': 'Correct it; until then its title, tags and due date are ignored.',
    },
    moreRemarks: ' (and {more} more of this kind)',
};

;// CONCATENATED MODULE: ./build/src/i18n/es.js

const es_format = formatter('es');
const { number: es_number, percent: es_percent, plural: es_plural } = es_format;
/** Spanish. */
const es = {
    locale: 'es',
    format: formats(es_format, {
        tasks: { one: '# tarea', other: '# tareas' },
        issues: { one: '# issue', other: '# issues' },
        milestones: { one: '# hito', other: '# hitos' },
    }),
    badge: { label: 'progreso', noTasks: 'sin tareas' },
    table: {
        section: 'Sección',
        progress: 'Progreso',
        done: 'Hecho',
        skipped: 'Omitidas',
        next: 'Siguiente tarea',
        total: 'Total',
        allRoadmaps: 'Todas las hojas de ruta',
        allDone: 'todo hecho',
        noTasks: 'La hoja de ruta aún no tiene tareas.',
        untitled: 'Sin título',
        allSections: (count) => `Las ${es_number(count)} secciones`,
    },
    chart: {
        title: 'Progreso en el tiempo',
        scope: 'Alcance',
        done: 'Hecho',
        forecast: 'Previsión',
        perWeek: 'Terminadas por semana',
        summary: (done, total) => `${es_number(done)} de ${es_number(total)} hechas`,
        asOf: (date) => `a ${date}`,
        pace: (date) => `A este ritmo: ${date}`,
    },
    issue: {
        section: 'Sección',
        study: 'Qué estudiar',
        steps: 'Pasos',
        fullTask: 'Tarea completa',
        source: (file, line) => `${file}, línea ${line}`,
        keep: 'Todo lo anterior viene de la hoja de ruta y se actualiza con ella. Lo que escribas debajo de esta línea no se cambia.',
    },
    comment: {
        duplicate: (older) => `Esta issue y ${older} son de la misma tarea, así que esta se cerró. Continúa en ${older}.`,
        removed: (file) => `Cerrada como no planificada: la tarea ya no está en ${file}. Si la tarea vuelve, la issue se reabre.`,
        returned: (file) => `Reabierta: la tarea vuelve a estar en ${file}.`,
    },
    commit: {
        progress: (done, total, value) => `Actualizar el progreso de la hoja de ruta: ${done} de ${total} (${es_percent(value)})`,
    },
    publish: {
        pullTitle: 'Actualizar el progreso de la hoja de ruta',
        pullBody: (done, total, value) => `${es_number(done)} de ${es_number(total)} tareas hechas (${es_percent(value)}).`,
        pullNote: 'Al fusionarlo se actualizan la insignia, la tabla y las casillas. Mientras esté abierto se mantiene al día, y se cierra cuando no queda nada que actualizar. Los commits de otras personas en su rama nunca se sobrescriben.',
        readmeTitle: 'Mostrar el progreso de la hoja de ruta en el README',
        readmeBody: (branch) => `El README mostrará la insignia y la tabla de la rama ${branch}. Hace falta una sola vez; las siguientes ejecuciones no cambian el README.`,
        pageNote: (branch) => `Insignia, tabla y registro de la hoja de ruta de ${branch}, actualizados por roadmap-sync.`,
        pageLink: 'Progreso por sección',
        waiting: (pull) => `La insignia y la tabla esperan la fusión en ${pull}.`,
        declined: (pull) => `Alguien cerró ${pull}. Seguirá cerrado hasta que haya algo nuevo que mostrar.`,
    },
    plan: {
        title: 'Plan de la hoja de ruta',
        nothing: 'Sin cambios: GitHub coincide con la hoja de ruta.',
        milestones: 'Hitos',
        issues: 'Issues',
        milestone: 'hito',
        toCreate: (count) => `${es_number(count)} por crear`,
        toUpdate: (count) => `${es_number(count)} por actualizar`,
        toClose: (count) => `${es_number(count)} por cerrar`,
        toReopen: (count) => `${es_number(count)} por reabrir`,
        drift: 'Cambiado en GitHub',
        driftHint: 'Alguien cambió esto en GitHub. Su versión se conserva.',
        conflicts: 'Cambiado en ambos lados',
        conflictsHint: 'Se cambió de forma distinta en la hoja de ruta y en GitHub. Se conserva la versión de GitHub.',
        lost: 'Borradas o trasladadas',
        lostHint: 'Alguien borró o trasladó estas issues. Cuentan como omitidas y no se crean otra vez. Para crear una nueva, cambia el texto de la tarea.',
        forged: 'Creadas por otra persona',
        forgedHint: 'Estas issues llevan la marca de roadmap-sync, pero las creó otra persona. Ni se cuentan ni se cambian.',
        fields: {
            title: 'título',
            body: 'texto',
            milestone: 'hito',
            state: 'estado',
            labels: 'etiquetas',
            description: 'descripción',
            due: 'fecha límite',
        },
        refused: (changed, existing, value) => `Rechazado por no ser seguro: se renombrarían o cerrarían ${es_number(changed)} de ${es_number(existing)} issues (${es_percent(value)}).`,
        force: 'Para aplicar el plan de todos modos, ejecútalo otra vez con `force: true`.',
        more: (count) => `… y ${es_number(count)} más`,
        preview: 'Tras la fusión',
    },
    effects: {
        create: { will: 'crear', did: 'se creó' },
        update: { will: 'actualizar', did: 'se actualizó' },
        rename: { will: 'renombrar', did: 'se renombró' },
        move: { will: 'mover', did: 'se movió' },
        close: { will: 'cerrar', did: 'se cerró' },
        skip: { will: 'cerrar como no planificada', did: 'se cerró como no planificada' },
        reopen: { will: 'reabrir', did: 'se reabrió' },
    },
    outcome: {
        from: (section) => `desde ${section}`,
        safe: (changed, existing, limit) => `Se renombrarían o cerrarían ${es_number(changed)} de ${es_number(existing)} issues (límite: ${es_percent(limit)}).`,
        changes: 'Qué cambió',
        besides: 'Otros cambios',
        boxes: (count) => `Casillas de la hoja de ruta actualizadas según sus issues: ${es_number(count)}.`,
        waited: (minutes) => `Espera por los límites de GitHub: ${es_number(minutes)} min.`,
        readmeWaiting: (pull) => `Los enlaces en el README esperan la fusión en ${pull}.`,
        rest: 'El resto está en el resumen del trabajo.',
    },
    run: {
        title: 'Progreso de la hoja de ruta',
        dryRun: 'Simulación: no se escribió nada.',
        failed: 'Fallido',
        incomplete: (pending) => `Sin terminar; cambios pendientes: ${es_number(pending)}.`,
        estimate: (objects, minutes) => `El plan crea ${es_number(objects)} issues, hitos y comentarios. Los límites de GitHub lo permiten en unos ${es_number(minutes)} minutos. Si esta ejecución acaba antes, continúa la siguiente.`,
        limitedUntil: (time) => `El límite de GitHub dura hasta las ${time}\u00a0UTC.`,
        goesOn: 'La próxima ejecución continúa desde aquí; nada se hace dos veces.',
        stoppedBy: {
            rateLimit: 'Se alcanzó el límite de peticiones de GitHub.',
            abort: 'La ejecución fue cancelada.',
        },
        committed: (sha) => `Insignia y tabla actualizadas en ${sha}.`,
        notCommitted: 'Insignia y tabla sin cambios; ningún commit.',
        diagnostics: 'Notas sobre la hoja de ruta',
        requests: (count) => es_plural(count, { one: '# petición a GitHub', other: '# peticiones a GitHub' }),
        cut: 'Este resumen se cortó por el límite de tamaño de GitHub.',
    },
    board: {
        title: 'Tablero del proyecto',
        start: 'Inicio',
        target: 'Fecha límite',
        view: 'Tablero',
        description: (repository) => `La hoja de ruta de ${repository}, mantenida al día por roadmap-sync.`,
        readme: (roadmaps) => `Este tablero sigue a ${roadmaps}. Sus tarjetas son las issues de la hoja de ruta; roadmap-sync mantiene su orden, estado y sección. Todo lo que muevas, añadas o renombres aquí se queda.`,
        added: (count) => es_plural(count, { one: '# tarjeta añadida', other: '# tarjetas añadidas' }),
        changed: (count) => es_plural(count, { one: '# tarjeta cambiada', other: '# tarjetas cambiadas' }),
        archived: (count) => es_plural(count, { one: '# tarjeta archivada', other: '# tarjetas archivadas' }),
        inStep: 'coincide con la hoja de ruta',
        noToken: {
            why: 'El tablero del proyecto necesita un token propio: el del workflow no tiene acceso a los tableros. Todo lo demás funciona sin él.',
            weak: '`project-token` no puede escribir aquí en tableros de proyecto. Todo lo demás funciona sin él.',
            user: 'Crea un token clásico con el scope `project` (y `repo` si el repositorio es privado)',
            organization: 'Crea un token fine-grained de la organización con el permiso de organización «Projects: read and write» y los permisos de repositorio «Issues» y «Pull requests: read» (o usa el token de una GitHub App que los tenga)',
            secret: (name) => `Guárdalo como secreto ${name}`,
            use: (code) => `Añade ${code} al paso del workflow`,
        },
    },
    remarks: {
        'accidental-heading': 'Un párrafo con `---` justo debajo es un título para Markdown; aquí se leyó como párrafo y línea.',
        'heading-without-blank': 'GitHub muestra esta línea como texto porque no hay espacio tras `#`; aquí se leyó como título.',
        'tasks-from-list': 'No hay títulos de práctica ni casillas: cada elemento de lista de una sección se tomó como tarea ({count}).',
        'tasks-from-tables': 'No hay títulos de práctica ni casillas: cada fila de una tabla se tomó como tarea ({count}).',
        'tasks-from-headings': 'No hay listas ni casillas: los títulos se tomaron como tareas ({count}).',
        'no-practice': 'La lista bajo «{title}» no crea tareas: en esta hoja de ruta las tareas van bajo títulos de práctica.',
        'not-in-series': 'La lista bajo «{title}» no crea tareas: no pertenece a la serie de secciones de esta hoja de ruta.',
        'outside-roadmap': 'La lista bajo «{title}» no crea tareas: no está bajo el título que nombra la hoja de ruta.',
        'ignored-boxes': 'Bajo «{title}» hay casillas ({boxes}) que no crean tareas: el título anuncia otra cosa.',
        'duplicate-id': 'El identificador «{id}» ya pertenece a la tarea de la línea {line}.',
        'no-tasks': 'No se encontraron tareas en esta hoja de ruta.',
        'not-nested': 'Este elemento está sangrado, pero no lo bastante para pertenecer al de arriba: es una tarea aparte.',
        'unclear-sign': 'Todas las tareas llevan un ✅; se tomó por adorno y todas están abiertas.',
        'malformed-box': 'Parece una casilla, pero GitHub no la muestra como tal.',
        'empty-task': 'Esta casilla no tiene texto y no crea ninguna tarea.',
        drawing: 'Es un dibujo de Excalidraw guardado como Markdown; no contiene tareas.',
        'unclosed-comment': 'Aquí empieza un comentario `%%` que nunca se cierra; no se lee nada de lo que sigue.',
        'broken-frontmatter': 'El bloque inicial no se puede leer: {error}',
    },
    hints: {
        'accidental-heading': 'Pon una línea vacía antes de `---`.',
        'heading-without-blank': 'Pon un espacio después de `#`.',
        guessed: 'Para ir sobre seguro, pon las tareas bajo títulos como «Práctica» o dales casillas.',
        'passed-over': 'Si son tareas, dales casillas o ponlas bajo un título como «Práctica».',
        'ignored-boxes': 'Si son tareas, cambia el título o decláralo título de tareas en la configuración.',
        'duplicate-id': 'Da a cada tarea su propio identificador, o ninguno.',
        'no-tasks': 'Pon las tareas bajo un título como «Práctica» o dales casillas: `- [ ] tarea`.',
        'not-nested': 'Si es un paso de esa tarea, sángralo hasta el texto del elemento de arriba.',
        'unclear-sign': 'Pon casillas a las tareas (`- [x] tarea`) o quita el signo de las que no están hechas.',
        'malformed-box': 'Escribe `- [ ] tarea`: un espacio tras el guion, uno dentro de los corchetes y uno después.',
        'empty-task': 'Escribe qué hay que hacer, o quítala.',
        drawing: 'Exclúyelo de `roadmap` o escribe las tareas en una lista.',
        'unclosed-comment': 'Ciérralo con `%%`.',
        'broken-frontmatter': 'Corrígelo; hasta entonces no se conocen su título, etiquetas ni fecha.',
    },
    moreRemarks: ' (y {more} más de este tipo)',
};

;// CONCATENATED MODULE: ./build/src/i18n/fr.js

const fr_format = formatter('fr');
const { number: fr_number, percent: fr_percent, plural: fr_plural } = fr_format;
/** French. */
const fr = {
    locale: 'fr',
    format: formats(fr_format, {
        tasks: { one: '# tâche', other: '# tâches' },
        issues: { one: '# issue', other: '# issues' },
        milestones: { one: '# jalon', other: '# jalons' },
    }),
    badge: { label: 'progression', noTasks: 'aucune tâche' },
    table: {
        section: 'Section',
        progress: 'Progression',
        done: 'Terminé',
        skipped: 'Ignorées',
        next: 'Prochaine tâche',
        total: 'Total',
        allRoadmaps: 'Toutes les feuilles de route',
        allDone: 'tout est terminé',
        noTasks: 'La feuille de route n’a pas encore de tâches.',
        untitled: 'Sans titre',
        allSections: (count) => `Les ${fr_number(count)} sections`,
    },
    chart: {
        title: 'Progression dans le temps',
        scope: 'Périmètre',
        done: 'Fait',
        forecast: 'Prévision',
        perWeek: 'Terminées par semaine',
        summary: (done, total) => `${fr_number(done)} sur ${fr_number(total)} terminées`,
        asOf: (date) => `au ${date}`,
        pace: (date) => `À ce rythme : ${date}`,
    },
    issue: {
        section: 'Section',
        study: 'À étudier',
        steps: 'Étapes',
        fullTask: 'Tâche complète',
        source: (file, line) => `${file}, ligne ${line}`,
        keep: 'Tout ce qui précède vient de la feuille de route et est mis à jour avec elle. Le texte sous cette ligne n’est jamais modifié.',
    },
    comment: {
        duplicate: (older) => `Cette issue et ${older} concernent la même tâche : celle-ci a été fermée. Continuez dans ${older}.`,
        removed: (file) => `Fermée comme non planifiée : la tâche n’est plus dans ${file}. Si la tâche revient, l’issue est rouverte.`,
        returned: (file) => `Rouverte : la tâche est de nouveau dans ${file}.`,
    },
    commit: {
        progress: (done, total, value) => `Mettre à jour la progression de la feuille de route : ${done} sur ${total} (${fr_percent(value)})`,
    },
    publish: {
        pullTitle: 'Mettre à jour la progression de la feuille de route',
        pullBody: (done, total, value) => `${fr_number(done)} tâches sur ${fr_number(total)} sont faites (${fr_percent(value)}).`,
        pullNote: 'La fusion met à jour le badge, le tableau et les cases à cocher. Tant que cette demande est ouverte, elle est tenue à jour ; elle est fermée quand il n’y a plus rien à mettre à jour. Les commits d’autres personnes sur sa branche ne sont jamais écrasés.',
        readmeTitle: 'Montrer la progression de la feuille de route dans le README',
        readmeBody: (branch) => `Le README affichera le badge et le tableau de la branche ${branch}. C’est nécessaire une seule fois ; les exécutions suivantes ne modifient pas le README.`,
        pageNote: (branch) => `Badge, tableau et registre de la feuille de route de ${branch}, mis à jour par roadmap-sync.`,
        pageLink: 'Progression par section',
        waiting: (pull) => `Le badge et le tableau attendent la fusion dans ${pull}.`,
        declined: (pull) => `Quelqu’un a fermé ${pull}. Elle reste fermée jusqu’à ce qu’il y ait du nouveau à montrer.`,
    },
    plan: {
        title: 'Plan de la feuille de route',
        nothing: 'Aucun changement : GitHub correspond à la feuille de route.',
        milestones: 'Jalons',
        issues: 'Issues',
        milestone: 'jalon',
        toCreate: (count) => `${fr_number(count)} à créer`,
        toUpdate: (count) => `${fr_number(count)} à mettre à jour`,
        toClose: (count) => `${fr_number(count)} à fermer`,
        toReopen: (count) => `${fr_number(count)} à rouvrir`,
        drift: 'Modifié sur GitHub',
        driftHint: 'Quelqu’un a modifié ceci sur GitHub. Sa version est conservée.',
        conflicts: 'Modifié des deux côtés',
        conflictsHint: 'Modifié différemment dans la feuille de route et sur GitHub. La version de GitHub est conservée.',
        lost: 'Supprimées ou transférées',
        lostHint: 'Quelqu’un a supprimé ou transféré ces issues. Elles comptent comme ignorées et ne sont pas recréées. Pour en créer une nouvelle, changez le texte de la tâche.',
        forged: 'Créées par quelqu’un d’autre',
        forgedHint: 'Ces issues portent la marque de roadmap-sync, mais quelqu’un d’autre les a créées. Elles ne sont ni comptées ni modifiées.',
        fields: {
            title: 'titre',
            body: 'texte',
            milestone: 'jalon',
            state: 'état',
            labels: 'étiquettes',
            description: 'description',
            due: 'échéance',
        },
        refused: (changed, existing, value) => `Refusé par sécurité : ${fr_number(changed)} issues sur ${fr_number(existing)} (${fr_percent(value)}) seraient renommées ou fermées.`,
        force: 'Pour appliquer le plan malgré tout, relancez avec `force: true`.',
        more: (count) => `… et ${fr_number(count)} de plus`,
        preview: 'Après la fusion',
    },
    effects: {
        create: { will: 'créer', did: 'création' },
        update: { will: 'mettre à jour', did: 'mise à jour' },
        rename: { will: 'renommer', did: 'renommage' },
        move: { will: 'déplacer', did: 'déplacement' },
        close: { will: 'fermer', did: 'fermeture' },
        skip: { will: 'fermer comme non planifiée', did: 'fermeture comme non planifiée' },
        reopen: { will: 'rouvrir', did: 'réouverture' },
    },
    outcome: {
        from: (section) => `depuis ${section}`,
        safe: (changed, existing, limit) => `${fr_number(changed)} issues sur ${fr_number(existing)} seraient renommées ou fermées (limite : ${fr_percent(limit)}).`,
        changes: 'Ce qui a changé',
        besides: 'Autres changements',
        boxes: (count) => `Cases de la feuille de route mises à jour d’après leurs issues : ${fr_number(count)}.`,
        waited: (minutes) => `Attente due aux limites de GitHub : ${fr_number(minutes)} min.`,
        readmeWaiting: (pull) => `Les liens dans le README attendent la fusion dans ${pull}.`,
        rest: 'Le reste est dans le résumé du job.',
    },
    run: {
        title: 'Progression de la feuille de route',
        dryRun: 'Essai à blanc : rien n’a été écrit.',
        failed: 'Échoué',
        incomplete: (pending) => `Inachevé ; modifications restantes : ${fr_number(pending)}.`,
        estimate: (objects, minutes) => `Le plan crée ${fr_number(objects)} issues, jalons et commentaires. Les limites de GitHub le permettent en ${fr_number(minutes)} minutes environ. Si cette exécution s’arrête avant, la suivante continue.`,
        limitedUntil: (time) => `La limite de GitHub dure jusqu’à ${time}\u00a0UTC.`,
        goesOn: 'La prochaine exécution reprend ici ; rien n’est fait deux fois.',
        stoppedBy: {
            rateLimit: 'La limite de requêtes de GitHub est atteinte.',
            abort: 'L’exécution a été annulée.',
        },
        committed: (sha) => `Badge et tableau mis à jour dans ${sha}.`,
        notCommitted: 'Badge et tableau inchangés ; aucun commit.',
        diagnostics: 'Remarques sur la feuille de route',
        requests: (count) => fr_plural(count, { one: '# requête à GitHub', other: '# requêtes à GitHub' }),
        cut: 'Ce résumé a été coupé à la taille limite de GitHub.',
    },
    board: {
        title: 'Tableau de projet',
        start: 'Début',
        target: 'Échéance',
        view: 'Tableau',
        description: (repository) => `La feuille de route de ${repository}, tenue à jour par roadmap-sync.`,
        readme: (roadmaps) => `Ce tableau suit ${roadmaps}. Ses cartes sont les issues de la feuille de route ; roadmap-sync en tient à jour l’ordre, l’état et la section. Tout ce que vous déplacez, ajoutez ou renommez ici reste.`,
        added: (count) => fr_plural(count, { one: '# carte ajoutée', other: '# cartes ajoutées' }),
        changed: (count) => fr_plural(count, { one: '# carte modifiée', other: '# cartes modifiées' }),
        archived: (count) => fr_plural(count, { one: '# carte archivée', other: '# cartes archivées' }),
        inStep: 'conforme à la feuille de route',
        noToken: {
            why: 'Le tableau de projet a besoin d’un jeton à lui : celui du workflow n’a pas accès aux tableaux. Tout le reste fonctionne sans.',
            weak: '`project-token` ne peut pas écrire ici sur les tableaux de projet. Tout le reste fonctionne sans.',
            user: 'Créez un jeton classique avec le scope `project` (et `repo` pour un dépôt privé)',
            organization: 'Créez un jeton fine-grained de l’organisation avec la permission d’organisation « Projects: read and write » et les permissions de dépôt « Issues » et « Pull requests: read » (ou prenez le jeton d’une GitHub App qui les a)',
            secret: (name) => `Enregistrez-le comme secret ${name}`,
            use: (code) => `Ajoutez ${code} à l’étape du workflow`,
        },
    },
    remarks: {
        'accidental-heading': 'Un paragraphe suivi aussitôt de `---` est un titre pour Markdown ; il a été lu ici comme un paragraphe et un trait.',
        'heading-without-blank': 'GitHub affiche cette ligne comme du texte, faute d’espace après `#` ; elle a été lue ici comme un titre.',
        'tasks-from-list': 'Il n’y a ni titres de pratique ni cases à cocher : chaque élément de liste d’une section a été pris pour une tâche ({count}).',
        'tasks-from-tables': 'Il n’y a ni titres de pratique ni cases à cocher : chaque ligne d’un tableau a été prise pour une tâche ({count}).',
        'tasks-from-headings': 'Il n’y a ni listes ni cases à cocher : les titres ont été pris pour des tâches ({count}).',
        'no-practice': 'La liste sous « {title} » ne crée pas de tâches : dans cette feuille de route, les tâches se trouvent sous des titres de pratique.',
        'not-in-series': 'La liste sous « {title} » ne crée pas de tâches : elle ne fait pas partie de la série de sections de cette feuille de route.',
        'outside-roadmap': 'La liste sous « {title} » ne crée pas de tâches : elle n’est pas sous le titre qui nomme la feuille de route.',
        'ignored-boxes': 'Sous « {title} », des cases ({boxes}) ne créent pas de tâches : le titre annonce autre chose.',
        'duplicate-id': 'L’identifiant « {id} » appartient déjà à la tâche de la ligne {line}.',
        'no-tasks': 'Aucune tâche n’a été trouvée dans cette feuille de route.',
        'not-nested': 'Cet élément est en retrait, mais pas assez pour dépendre de celui du dessus : c’est une tâche à part.',
        'unclear-sign': 'Chaque tâche porte un ✅ ; il a été lu comme un ornement et toutes sont ouvertes.',
        'malformed-box': 'Cela ressemble à une case à cocher, mais GitHub ne l’affiche pas ainsi.',
        'empty-task': 'Cette case n’a pas de texte et ne crée pas de tâche.',
        drawing: 'C’est un dessin Excalidraw enregistré en Markdown ; il ne contient pas de tâches.',
        'unclosed-comment': 'Un commentaire `%%` commence ici et n’est jamais fermé ; rien de ce qui suit n’est lu.',
        'broken-frontmatter': 'Le bloc d’en-tête est illisible : {error}',
    },
    hints: {
        'accidental-heading': 'Mettez une ligne vide avant `---`.',
        'heading-without-blank': 'Mettez une espace après `#`.',
        guessed: 'Pour plus de sûreté, placez les tâches sous des titres comme « Pratique » ou donnez-leur des cases à cocher.',
        'passed-over': 'Si ce sont des tâches, donnez-leur des cases à cocher ou placez-les sous un titre comme « Pratique ».',
        'ignored-boxes': 'Si ce sont des tâches, renommez le titre ou déclarez-le titre de tâches dans la configuration.',
        'duplicate-id': 'Donnez à chaque tâche son propre identifiant, ou aucun.',
        'no-tasks': 'Placez les tâches sous un titre comme « Pratique » ou donnez-leur des cases à cocher : `- [ ] tâche`.',
        'not-nested': 'Si c’est une étape de cette tâche, alignez-le sur le texte de l’élément du dessus.',
        'unclear-sign': 'Donnez des cases aux tâches (`- [x] tâche`) ou retirez le signe de celles qui ne sont pas faites.',
        'malformed-box': 'Écrivez `- [ ] tâche` : une espace après le tiret, une entre les crochets et une après.',
        'empty-task': 'Écrivez ce qu’il faut faire, ou supprimez-la.',
        drawing: 'Excluez-le de `roadmap` ou écrivez les tâches dans une liste.',
        'unclosed-comment': 'Fermez-le avec `%%`.',
        'broken-frontmatter': 'Corrigez-le ; d’ici là, son titre, ses étiquettes et son échéance sont inconnus.',
    },
    moreRemarks: ' (et {more} autres de ce genre)',
};

;// CONCATENATED MODULE: ./build/src/i18n/ja.js

const ja_format = formatter('ja');
const { number: ja_number, percent: ja_percent } = ja_format;
/** Japanese. */
const ja = {
    locale: 'ja',
    format: formats(ja_format, {
        tasks: { other: '# 件のタスク' },
        issues: { other: '# 件の Issue' },
        milestones: { other: '# 件のマイルストーン' },
    }),
    badge: { label: '進捗', noTasks: 'タスクなし' },
    table: {
        section: 'セクション',
        progress: '進捗',
        done: '完了',
        skipped: 'スキップ',
        next: '次のタスク',
        total: '合計',
        allRoadmaps: 'すべてのロードマップ',
        allDone: 'すべて完了',
        noTasks: 'ロードマップにはまだタスクがありません。',
        untitled: '無題',
        allSections: (count) => `全 ${ja_number(count)} セクション`,
    },
    chart: {
        title: '進捗の推移',
        scope: '全体',
        done: '完了',
        forecast: '予測',
        perWeek: '週ごとの完了数',
        summary: (done, total) => `${ja_number(total)} 件中 ${ja_number(done)} 件完了`,
        asOf: (date) => `${date}時点`,
        pace: (date) => `このペースなら ${date}`,
    },
    issue: {
        section: 'セクション',
        study: '学習内容',
        steps: '手順',
        fullTask: 'タスクの全文',
        source: (file, line) => `${file} の ${line} 行目`,
        keep: 'ここまではロードマップの内容で、ロードマップとともに更新されます。この行より下に書いた内容はそのまま残ります。',
    },
    comment: {
        duplicate: (older) => `この Issue と ${older} は同じタスクのため、こちらをクローズしました。続きは ${older} でお願いします。`,
        removed: (file) => `「計画なし」としてクローズしました。タスクが ${file} からなくなったためです。タスクが戻れば再オープンします。`,
        returned: (file) => `タスクが再び ${file} にあるため、再オープンしました。`,
    },
    commit: {
        progress: (done, total, value) => `ロードマップの進捗を更新: ${done}/${total} (${ja_percent(value)})`,
    },
    publish: {
        pullTitle: 'ロードマップの進捗を更新',
        pullBody: (done, total, value) => `${ja_number(total)} 件中 ${ja_number(done)} 件のタスクが完了しています (${ja_percent(value)})。`,
        pullNote: 'マージすると、バッジ、表、チェックボックスが更新されます。開いている間は最新の状態に保たれ、更新するものがなくなると閉じられます。このブランチにある他の人のコミットが上書きされることはありません。',
        readmeTitle: 'README にロードマップの進捗を表示',
        readmeBody: (branch) => `README に、ブランチ ${branch} のバッジと表が表示されます。必要なのは一度だけで、以後の実行は README を変更しません。`,
        pageNote: (branch) => `${branch} のロードマップのバッジ、表、台帳です。roadmap-sync が更新します。`,
        pageLink: 'セクション別の進捗',
        waiting: (pull) => `バッジと表は ${pull} でマージを待っています。`,
        declined: (pull) => `${pull} は閉じられました。新しい内容が出るまで閉じたままにします。`,
    },
    plan: {
        title: 'ロードマップの計画',
        nothing: '変更なし: GitHub はロードマップと一致しています。',
        milestones: 'マイルストーン',
        issues: 'Issue',
        milestone: 'マイルストーン',
        toCreate: (count) => `作成 ${ja_number(count)} 件`,
        toUpdate: (count) => `更新 ${ja_number(count)} 件`,
        toClose: (count) => `クローズ ${ja_number(count)} 件`,
        toReopen: (count) => `再オープン ${ja_number(count)} 件`,
        drift: 'GitHub 上で変更',
        driftHint: 'GitHub 上で人が変更したものです。その内容を残します。',
        conflicts: '双方で変更',
        conflictsHint: 'ロードマップと人の変更が食い違っています。人の変更を残します。',
        lost: '削除または移動された Issue',
        lostHint: 'これらの Issue は削除または移動されました。スキップとして数え、作り直しません。新しい Issue が必要な場合は、タスクの文を変えてください。',
        forged: '別の人が作成した Issue',
        forgedHint: 'これらの Issue には roadmap-sync の印がありますが、別の人が作成したものです。数えず、変更もしません。',
        fields: {
            title: 'タイトル',
            body: '本文',
            milestone: 'マイルストーン',
            state: '状態',
            labels: 'ラベル',
            description: '説明',
            due: '期限',
        },
        refused: (changed, existing, value) => `安全でないため中止しました。${ja_number(existing)} 件中 ${ja_number(changed)} 件の Issue (${ja_percent(value)}) の名前が変わるか、クローズされます。`,
        force: 'それでも適用する場合は、`force: true` を付けてもう一度実行してください。',
        more: (count) => `… 他 ${ja_number(count)} 件`,
        preview: 'マージ後',
    },
    effects: {
        create: { will: '作成', did: '作成済み' },
        update: { will: '更新', did: '更新済み' },
        rename: { will: '名前変更', did: '名前変更済み' },
        move: { will: '移動', did: '移動済み' },
        close: { will: 'クローズ', did: 'クローズ済み' },
        skip: { will: '計画なしとしてクローズ', did: '計画なしとしてクローズ済み' },
        reopen: { will: '再オープン', did: '再オープン済み' },
    },
    outcome: {
        from: (section) => `${section} から`,
        safe: (changed, existing, limit) => `${ja_number(existing)} 件中 ${ja_number(changed)} 件の Issue の名前が変わるか、クローズされます (上限: ${ja_percent(limit)})。`,
        changes: '変更点',
        besides: 'その他の変更',
        boxes: (count) => `ロードマップのチェックボックス ${ja_number(count)} 件を Issue に合わせて更新しました。`,
        waited: (minutes) => `GitHub の制限のため ${ja_number(minutes)} 分待ちました。`,
        readmeWaiting: (pull) => `README のリンクは ${pull} でマージを待っています。`,
        rest: '残りはジョブの概要にあります。',
    },
    run: {
        title: 'ロードマップの進捗',
        dryRun: 'ドライラン: 何も書き込んでいません。',
        failed: '失敗',
        incomplete: (pending) => `未完了: 残り ${ja_number(pending)} 件の変更があります。`,
        estimate: (objects, minutes) => `この計画では Issue、マイルストーン、コメントを ${ja_number(objects)} 件作成します。GitHub の制限では約 ${ja_number(minutes)} 分かかります。途中で終わった場合は次の実行が続けます。`,
        limitedUntil: (time) => `GitHub の制限は ${time}\u00a0UTC までです。`,
        goesOn: '次回の実行がここから続けます。二重に実行されることはありません。',
        stoppedBy: { rateLimit: 'GitHub のレート制限に達しました。', abort: '実行はキャンセルされました。' },
        committed: (sha) => `バッジと表を ${sha} で更新しました。`,
        notCommitted: 'バッジと表に変更はなく、コミットもありません。',
        diagnostics: 'ロードマップの確認事項',
        requests: (count) => `GitHub へのリクエスト ${ja_number(count)} 回`,
        cut: 'この概要は GitHub のサイズ制限で途中までになっています。',
    },
    board: {
        title: 'プロジェクトボード',
        start: '開始日',
        target: '目標日',
        view: 'ボード',
        description: (repository) => `${repository} のロードマップ。roadmap-sync が同期しています。`,
        readme: (roadmaps) => `このボードは ${roadmaps} に従います。カードはロードマップの issue で、順序・ステータス・セクションは roadmap-sync が保ちます。ここで移動・追加・改名したものはそのまま残ります。`,
        added: (count) => `カード ${ja_number(count)} 枚を追加`,
        changed: (count) => `カード ${ja_number(count)} 枚を変更`,
        archived: (count) => `カード ${ja_number(count)} 枚をアーカイブ`,
        inStep: 'ロードマップと一致しています',
        noToken: {
            why: 'プロジェクトボードには専用のトークンが必要です。ワークフローのトークンではボードにアクセスできません。ほかの機能はなくても動きます。',
            weak: '`project-token` にはここのプロジェクトボードへの書き込み権限がありません。ほかの機能はなくても動きます。',
            user: 'スコープ `project`（非公開リポジトリでは `repo` も）を持つ classic トークンを作成する',
            organization: 'Organization の権限「Projects: read and write」とリポジトリの権限「Issues」「Pull requests: read」を持つ fine-grained トークンを作成する（またはこれらを持つ GitHub App のトークンを使う）',
            secret: (name) => `シークレット ${name} として保存する`,
            use: (code) => `ワークフローのステップに ${code} を加える`,
        },
    },
    remarks: {
        'accidental-heading': '段落の直下の `---` は Markdown では見出しになります。ここでは段落と区切り線として読みました。',
        'heading-without-blank': '`#` の後に空白がないため、GitHub ではこの行は本文として表示されます。ここでは見出しとして読みました。',
        'tasks-from-list': '実践の見出しもチェックボックスもないため、セクション内のすべてのリスト項目をタスクとみなしました（{count}）。',
        'tasks-from-tables': '実践の見出しもチェックボックスもないため、表のすべての行をタスクとみなしました（{count}）。',
        'tasks-from-headings': 'リストもチェックボックスもないため、見出しをタスクとみなしました（{count}）。',
        'no-practice': '「{title}」の下のリストはタスクになりません。このロードマップではタスクは実践の見出しの下にあります。',
        'not-in-series': '「{title}」の下のリストはタスクになりません。このロードマップの一連のセクションに含まれていません。',
        'outside-roadmap': '「{title}」の下のリストはタスクになりません。ロードマップを示す見出しの下にありません。',
        'ignored-boxes': '「{title}」の下にタスクにならないチェックボックスが {boxes} 個あります。見出しは別の内容を示しています。',
        'duplicate-id': 'ID「{id}」はすでに {line} 行目のタスクのものです。',
        'no-tasks': 'このロードマップにタスクは見つかりませんでした。',
        'not-nested': 'この項目は字下げされていますが、上の項目に属するには足りません。独立したタスクとして扱われます。',
        'unclear-sign': 'すべてのタスクに ✅ が付いているため、飾りとみなされ、すべて未完了として扱われます。',
        'malformed-box': 'チェックボックスのように見えますが、GitHub ではそう表示されません。',
        'empty-task': 'このチェックボックスには文がないため、タスクになりません。',
        drawing: 'これは Markdown として保存された Excalidraw の図で、タスクはありません。',
        'unclosed-comment': 'ここで始まる `%%` コメントは閉じられておらず、以降は読み込まれません。',
        'broken-frontmatter': 'フロントマターを読み込めません: {error}',
    },
    hints: {
        'accidental-heading': '`---` の前に空行を入れてください。',
        'heading-without-blank': '`#` の後に空白を入れてください。',
        guessed: '確実にするには、タスクを「実践」のような見出しの下に置くか、チェックボックスを付けてください。',
        'passed-over': 'タスクであれば、チェックボックスを付けるか、「実践」のような見出しの下に置いてください。',
        'ignored-boxes': 'タスクであれば、見出しの名前を変えるか、設定でタスクの見出しとして指定してください。',
        'duplicate-id': 'タスクごとに別の ID を付けるか、どれにも付けないでください。',
        'no-tasks': 'タスクを「実践」のような見出しの下に置くか、チェックボックスを付けてください: `- [ ] タスク`。',
        'not-nested': 'そのタスクの手順であれば、上の項目の本文の位置まで字下げしてください。',
        'unclear-sign': 'タスクをチェックボックス（`- [x] タスク`）にするか、未完了のタスクから記号を外してください。',
        'malformed-box': '`- [ ] タスク` のように、ハイフンの後、角括弧の中、角括弧の後に空白を 1 つずつ入れてください。',
        'empty-task': 'すべきことを書くか、削除してください。',
        drawing: '`roadmap` から除外するか、タスクをリストとして書いてください。',
        'unclosed-comment': '`%%` で閉じてください。',
        'broken-frontmatter': '修正してください。それまでタイトル、タグ、期限は分かりません。',
    },
    moreRemarks: '（ほかに同様の箇所が {more} 件）',
};

;// CONCATENATED MODULE: ./build/src/i18n/ko.js

const ko_format = formatter('ko');
const { number: ko_number, percent: ko_percent } = ko_format;
/** Korean. */
const ko = {
    locale: 'ko',
    format: formats(ko_format, {
        tasks: { other: '과제 #개' },
        issues: { other: '이슈 #개' },
        milestones: { other: '마일스톤 #개' },
    }),
    badge: { label: '진행률', noTasks: '과제 없음' },
    table: {
        section: '섹션',
        progress: '진행률',
        done: '완료',
        skipped: '건너뜀',
        next: '다음 과제',
        total: '합계',
        allRoadmaps: '모든 로드맵',
        allDone: '모두 완료',
        noTasks: '로드맵에 아직 과제가 없습니다.',
        untitled: '제목 없음',
        allSections: (count) => `전체 섹션 ${ko_number(count)}개`,
    },
    chart: {
        title: '진행 추이',
        scope: '전체',
        done: '완료',
        forecast: '예측',
        perWeek: '주간 완료',
        summary: (done, total) => `${ko_number(total)}개 중 ${ko_number(done)}개 완료`,
        asOf: (date) => `${date} 기준`,
        pace: (date) => `이 속도라면 ${date}`,
    },
    issue: {
        section: '섹션',
        study: '학습 내용',
        steps: '단계',
        fullTask: '전체 과제',
        source: (file, line) => `${file}, ${line}번째 줄`,
        keep: '위 내용은 로드맵에서 왔으며 로드맵과 함께 갱신됩니다. 이 줄 아래에 쓴 내용은 그대로 유지됩니다.',
    },
    comment: {
        duplicate: (older) => `이 이슈와 ${older}는 같은 과제이므로 이 이슈를 닫았습니다. ${older}에서 이어 가세요.`,
        removed: (file) => `‘계획되지 않음’으로 닫았습니다. 과제가 더 이상 ${file}에 없습니다. 과제가 돌아오면 이슈도 다시 열립니다.`,
        returned: (file) => `다시 열었습니다. 과제가 다시 ${file}에 있습니다.`,
    },
    commit: {
        progress: (done, total, value) => `로드맵 진행률 갱신: ${done}/${total} (${ko_percent(value)})`,
    },
    publish: {
        pullTitle: '로드맵 진행률 갱신',
        pullBody: (done, total, value) => `과제 ${ko_number(total)}개 중 ${ko_number(done)}개를 마쳤습니다 (${ko_percent(value)}).`,
        pullNote: '병합하면 배지와 표, 체크박스가 갱신됩니다. 열려 있는 동안 최신 상태로 유지되고, 갱신할 것이 없으면 닫힙니다. 이 브랜치에 있는 다른 사람의 커밋은 절대 덮어쓰지 않습니다.',
        readmeTitle: 'README에 로드맵 진행률 표시',
        readmeBody: (branch) => `README에 브랜치 ${branch}의 배지와 표가 표시됩니다. 한 번만 필요하며, 이후 실행은 README를 바꾸지 않습니다.`,
        pageNote: (branch) => `${branch}에 있는 로드맵의 배지, 표, 원장이며 roadmap-sync가 갱신합니다.`,
        pageLink: '섹션별 진행률',
        waiting: (pull) => `배지와 표가 ${pull}에서 병합을 기다리고 있습니다.`,
        declined: (pull) => `누군가 ${pull} 을(를) 닫았습니다. 새로운 내용이 생길 때까지 닫힌 채로 둡니다.`,
    },
    plan: {
        title: '로드맵 계획',
        nothing: '변경 없음: GitHub가 로드맵과 일치합니다.',
        milestones: '마일스톤',
        issues: '이슈',
        milestone: '마일스톤',
        toCreate: (count) => `생성 ${ko_number(count)}개`,
        toUpdate: (count) => `수정 ${ko_number(count)}개`,
        toClose: (count) => `닫기 ${ko_number(count)}개`,
        toReopen: (count) => `다시 열기 ${ko_number(count)}개`,
        drift: 'GitHub에서 변경됨',
        driftHint: 'GitHub에서 사람이 변경한 내용입니다. 그대로 유지됩니다.',
        conflicts: '양쪽에서 변경됨',
        conflictsHint: '로드맵과 사람이 서로 다르게 변경했습니다. 사람의 내용이 유지됩니다.',
        lost: '삭제되거나 옮겨진 이슈',
        lostHint: '누군가 이 이슈를 삭제하거나 옮겼습니다. 건너뛴 것으로 세며 다시 만들지 않습니다. 새 이슈가 필요하면 과제의 글을 바꾸세요.',
        forged: '다른 사람이 만든 이슈',
        forgedHint: '이 이슈에는 roadmap-sync의 표시가 있지만 다른 사람이 만들었습니다. 세지도 바꾸지도 않습니다.',
        fields: {
            title: '제목',
            body: '본문',
            milestone: '마일스톤',
            state: '상태',
            labels: '레이블',
            description: '설명',
            due: '마감일',
        },
        refused: (changed, existing, value) => `안전하지 않아 거부했습니다. 이슈 ${ko_number(existing)}개 중 ${ko_number(changed)}개(${ko_percent(value)})의 이름이 바뀌거나 닫힙니다.`,
        force: '그래도 계획을 적용하려면 `force: true`로 다시 실행하세요.',
        more: (count) => `… 외 ${ko_number(count)}개`,
        preview: '병합 후',
    },
    effects: {
        create: { will: '생성', did: '생성됨' },
        update: { will: '수정', did: '수정됨' },
        rename: { will: '이름 변경', did: '이름 변경됨' },
        move: { will: '이동', did: '이동됨' },
        close: { will: '닫기', did: '닫힘' },
        skip: { will: '계획되지 않음으로 닫기', did: '계획되지 않음으로 닫힘' },
        reopen: { will: '다시 열기', did: '다시 열림' },
    },
    outcome: {
        from: (section) => `${section}에서`,
        safe: (changed, existing, limit) => `이슈 ${ko_number(existing)}개 중 ${ko_number(changed)}개의 이름이 바뀌거나 닫힙니다(한도: ${ko_percent(limit)}).`,
        changes: '변경 내용',
        besides: '그 밖의 변경',
        boxes: (count) => `로드맵 체크박스 ${ko_number(count)}개를 이슈에 맞춰 갱신했습니다.`,
        waited: (minutes) => `GitHub 제한 때문에 ${ko_number(minutes)}분 기다렸습니다.`,
        readmeWaiting: (pull) => `README의 링크가 ${pull}에서 병합을 기다리고 있습니다.`,
        rest: '나머지는 작업 요약에 있습니다.',
    },
    run: {
        title: '로드맵 진행률',
        dryRun: '시험 실행: 아무것도 쓰지 않았습니다.',
        failed: '실패',
        incomplete: (pending) => `아직 끝나지 않았습니다. 변경 ${ko_number(pending)}개가 남았습니다.`,
        estimate: (objects, minutes) => `이 계획은 이슈, 마일스톤, 댓글 ${ko_number(objects)}개를 만듭니다. GitHub 제한으로 약 ${ko_number(minutes)}분이 걸립니다. 이번 실행이 먼저 끝나면 다음 실행이 이어 갑니다.`,
        limitedUntil: (time) => `GitHub의 한도는 ${time}\u00a0UTC까지 적용됩니다.`,
        goesOn: '다음 실행이 여기서 이어집니다. 같은 작업을 두 번 하지 않습니다.',
        stoppedBy: { rateLimit: 'GitHub의 요청 한도에 도달했습니다.', abort: '실행이 취소되었습니다.' },
        committed: (sha) => `배지와 표를 ${sha}에서 갱신했습니다.`,
        notCommitted: '배지와 표에 변경이 없어 커밋하지 않았습니다.',
        diagnostics: '로드맵에서 살펴볼 곳',
        requests: (count) => `GitHub 요청 ${ko_number(count)}회`,
        cut: '이 요약은 GitHub의 크기 제한 때문에 잘렸습니다.',
    },
    board: {
        title: '프로젝트 보드',
        start: '시작일',
        target: '목표일',
        view: '보드',
        description: (repository) => `${repository}의 로드맵이며 roadmap-sync가 동기화합니다.`,
        readme: (roadmaps) => `이 보드는 ${roadmaps}을(를) 따릅니다. 카드는 로드맵의 이슈이며 순서, 상태, 섹션은 roadmap-sync가 맞춥니다. 여기서 옮기거나 추가하거나 이름을 바꾼 것은 그대로 남습니다.`,
        added: (count) => `카드 ${ko_number(count)}장 추가`,
        changed: (count) => `카드 ${ko_number(count)}장 변경`,
        archived: (count) => `카드 ${ko_number(count)}장 보관`,
        inStep: '로드맵과 일치합니다',
        noToken: {
            why: '프로젝트 보드에는 별도의 토큰이 필요합니다. 워크플로 토큰으로는 보드에 접근할 수 없습니다. 나머지는 토큰 없이도 모두 동작합니다.',
            weak: '`project-token`에는 이곳 프로젝트 보드에 쓸 권한이 없습니다. 나머지는 토큰 없이도 모두 동작합니다.',
            user: '`project` 범위(비공개 저장소는 `repo`도)를 가진 classic 토큰을 만듭니다',
            organization: '조직 권한 “Projects: read and write”와 저장소 권한 “Issues”, “Pull requests: read”를 가진 조직의 fine-grained 토큰을 만듭니다(또는 이 권한을 가진 GitHub App의 토큰을 사용합니다)',
            secret: (name) => `시크릿 ${name}으로 저장합니다`,
            use: (code) => `워크플로 단계에 ${code}을 추가합니다`,
        },
    },
    remarks: {
        'accidental-heading': '단락 바로 아래의 `---`는 Markdown에서 제목이 됩니다. 여기서는 단락과 구분선으로 읽었습니다.',
        'heading-without-blank': '`#` 뒤에 공백이 없어 GitHub는 이 줄을 본문으로 표시합니다. 여기서는 제목으로 읽었습니다.',
        'tasks-from-list': '실습 제목도 체크박스도 없어 섹션의 모든 목록 항목을 작업으로 보았습니다({count}).',
        'tasks-from-tables': '실습 제목도 체크박스도 없어 표의 모든 행을 작업으로 보았습니다({count}).',
        'tasks-from-headings': '목록도 체크박스도 없어 제목을 작업으로 보았습니다({count}).',
        'no-practice': '“{title}” 아래의 목록은 작업이 되지 않습니다. 이 로드맵의 작업은 실습 제목 아래에 있습니다.',
        'not-in-series': '“{title}” 아래의 목록은 작업이 되지 않습니다. 이 로드맵의 섹션 흐름에 속하지 않습니다.',
        'outside-roadmap': '“{title}” 아래의 목록은 작업이 되지 않습니다. 로드맵을 나타내는 제목 아래에 있지 않습니다.',
        'ignored-boxes': '“{title}” 아래에 작업이 되지 않는 체크박스가 {boxes}개 있습니다. 제목이 다른 내용을 나타냅니다.',
        'duplicate-id': 'ID “{id}”는 이미 {line}번째 줄의 작업에 있습니다.',
        'no-tasks': '이 로드맵에서 작업을 찾지 못했습니다.',
        'not-nested': '이 항목은 들여썼지만 위 항목에 속할 만큼은 아니어서 별개의 작업으로 처리됩니다.',
        'unclear-sign': '모든 작업에 ✅가 있어 장식으로 보았고, 모두 미완료로 처리됩니다.',
        'malformed-box': '체크박스처럼 보이지만 GitHub는 체크박스로 표시하지 않습니다.',
        'empty-task': '이 체크박스에는 글이 없어 작업이 되지 않습니다.',
        drawing: 'Markdown으로 저장된 Excalidraw 그림이며 작업이 없습니다.',
        'unclosed-comment': '여기서 시작한 `%%` 주석이 닫히지 않아 그 아래는 읽지 않습니다.',
        'broken-frontmatter': '머리말을 읽을 수 없습니다: {error}',
    },
    hints: {
        'accidental-heading': '`---` 앞에 빈 줄을 넣으세요.',
        'heading-without-blank': '`#` 뒤에 공백을 넣으세요.',
        guessed: '확실히 하려면 작업을 “실습” 같은 제목 아래에 두거나 체크박스를 붙이세요.',
        'passed-over': '작업이라면 체크박스를 붙이거나 “실습” 같은 제목 아래에 두세요.',
        'ignored-boxes': '작업이라면 제목을 바꾸거나 설정에서 작업 제목으로 지정하세요.',
        'duplicate-id': '작업마다 고유한 ID를 붙이거나 아예 붙이지 마세요.',
        'no-tasks': '작업을 “실습” 같은 제목 아래에 두거나 체크박스를 붙이세요: `- [ ] 작업`.',
        'not-nested': '그 작업의 단계라면 위 항목의 글자 위치까지 들여쓰세요.',
        'unclear-sign': '작업에 체크박스(`- [x] 작업`)를 쓰거나 끝나지 않은 작업의 기호를 빼세요.',
        'malformed-box': '`- [ ] 작업`처럼 하이픈 뒤, 대괄호 안, 대괄호 뒤에 공백을 하나씩 넣으세요.',
        'empty-task': '할 일을 적거나 지우세요.',
        drawing: '`roadmap`에서 제외하거나 작업을 목록으로 적으세요.',
        'unclosed-comment': '`%%`로 닫으세요.',
        'broken-frontmatter': '고치세요. 그때까지 제목, 태그, 기한을 알 수 없습니다.',
    },
    moreRemarks: ' (같은 종류 {more}개 더)',
};

;// CONCATENATED MODULE: ./build/src/i18n/pt.js

const pt_format = formatter('pt');
const { number: pt_number, percent: pt_percent, plural: pt_plural } = pt_format;
/** Portuguese, in words that Brazil and Portugal share. */
const pt = {
    locale: 'pt',
    format: formats(pt_format, {
        tasks: { one: '# tarefa', other: '# tarefas' },
        issues: { one: '# issue', other: '# issues' },
        milestones: { one: '# marco', other: '# marcos' },
    }),
    badge: { label: 'progresso', noTasks: 'sem tarefas' },
    table: {
        section: 'Seção',
        progress: 'Progresso',
        done: 'Feito',
        skipped: 'Ignoradas',
        next: 'Próxima tarefa',
        total: 'Total',
        allRoadmaps: 'Todos os roteiros',
        allDone: 'tudo feito',
        noTasks: 'O roteiro ainda não tem tarefas.',
        untitled: 'Sem título',
        allSections: (count) => `Todas as ${pt_number(count)} seções`,
    },
    chart: {
        title: 'Progresso ao longo do tempo',
        scope: 'Escopo',
        done: 'Feito',
        forecast: 'Previsão',
        perWeek: 'Concluídas por semana',
        summary: (done, total) => `${pt_number(done)} de ${pt_number(total)} feitas`,
        asOf: (date) => `em ${date}`,
        pace: (date) => `Neste ritmo: ${date}`,
    },
    issue: {
        section: 'Seção',
        study: 'O que estudar',
        steps: 'Passos',
        fullTask: 'Tarefa completa',
        source: (file, line) => `${file}, linha ${line}`,
        keep: 'Tudo acima vem do roteiro e é atualizado com ele. O que você escrever abaixo desta linha não é alterado.',
    },
    comment: {
        duplicate: (older) => `Esta issue e ${older} são da mesma tarefa, por isso esta foi fechada. Continue em ${older}.`,
        removed: (file) => `Fechada como não planejada: a tarefa não está mais em ${file}. Se a tarefa voltar, a issue será reaberta.`,
        returned: (file) => `Reaberta: a tarefa está novamente em ${file}.`,
    },
    commit: {
        progress: (done, total, value) => `Atualizar o progresso do roteiro: ${done} de ${total} (${pt_percent(value)})`,
    },
    publish: {
        pullTitle: 'Atualizar o progresso do roteiro',
        pullBody: (done, total, value) => `${pt_number(done)} de ${pt_number(total)} tarefas concluídas (${pt_percent(value)}).`,
        pullNote: 'O merge atualiza o selo, a tabela e as caixas de seleção. Enquanto estiver aberto, é mantido atualizado; é fechado quando não há mais nada a atualizar. Commits de outras pessoas no seu branch nunca são sobrescritos.',
        readmeTitle: 'Mostrar o progresso do roteiro no README',
        readmeBody: (branch) => `O README mostrará o selo e a tabela do branch ${branch}. Só é preciso uma vez; as próximas execuções não alteram o README.`,
        pageNote: (branch) => `Selo, tabela e registro do roteiro em ${branch}, atualizados pelo roadmap-sync.`,
        pageLink: 'Progresso por seção',
        waiting: (pull) => `O selo e a tabela aguardam o merge em ${pull}.`,
        declined: (pull) => `Alguém fechou ${pull}. Continua fechado até haver algo novo a mostrar.`,
    },
    plan: {
        title: 'Plano do roteiro',
        nothing: 'Sem alterações: o GitHub corresponde ao roteiro.',
        milestones: 'Marcos',
        issues: 'Issues',
        milestone: 'marco',
        toCreate: (count) => `${pt_number(count)} a criar`,
        toUpdate: (count) => `${pt_number(count)} a atualizar`,
        toClose: (count) => `${pt_number(count)} a fechar`,
        toReopen: (count) => `${pt_number(count)} a reabrir`,
        drift: 'Alterado no GitHub',
        driftHint: 'Alguém alterou isto no GitHub. A versão do GitHub é mantida.',
        conflicts: 'Alterado dos dois lados',
        conflictsHint: 'Isto foi alterado de formas diferentes no roteiro e no GitHub. A versão do GitHub é mantida.',
        lost: 'Apagadas ou transferidas',
        lostHint: 'Alguém apagou ou transferiu estas issues. Elas contam como ignoradas e não são criadas de novo. Para criar uma nova, mude o texto da tarefa.',
        forged: 'Criadas por outra pessoa',
        forgedHint: 'Estas issues têm a marca do roadmap-sync, mas foram criadas por outra pessoa. Não são contadas nem alteradas.',
        fields: {
            title: 'título',
            body: 'texto',
            milestone: 'marco',
            state: 'estado',
            labels: 'etiquetas',
            description: 'descrição',
            due: 'prazo',
        },
        refused: (changed, existing, value) => `Recusado por não ser seguro: ${pt_number(changed)} de ${pt_number(existing)} issues (${pt_percent(value)}) seriam renomeadas ou fechadas.`,
        force: 'Para aplicar o plano mesmo assim, execute novamente com `force: true`.',
        more: (count) => `… e mais ${pt_number(count)}`,
        preview: 'Depois do merge',
    },
    effects: {
        create: { will: 'criar', did: 'criou-se' },
        update: { will: 'atualizar', did: 'atualizou-se' },
        rename: { will: 'renomear', did: 'renomeou-se' },
        move: { will: 'mover', did: 'moveu-se' },
        close: { will: 'fechar', did: 'fechou-se' },
        skip: { will: 'fechar como não planejada', did: 'fechou-se como não planejada' },
        reopen: { will: 'reabrir', did: 'reabriu-se' },
    },
    outcome: {
        from: (section) => `de ${section}`,
        safe: (changed, existing, limit) => `${pt_number(changed)} de ${pt_number(existing)} issues seriam renomeadas ou fechadas (limite: ${pt_percent(limit)}).`,
        changes: 'O que mudou',
        besides: 'Outras alterações',
        boxes: (count) => `Caixas de seleção do roteiro atualizadas conforme as issues: ${pt_number(count)}.`,
        waited: (minutes) => `Espera pelos limites do GitHub: ${pt_number(minutes)} min.`,
        readmeWaiting: (pull) => `Os links no README aguardam o merge em ${pull}.`,
        rest: 'O resto está no resumo do job.',
    },
    run: {
        title: 'Progresso do roteiro',
        dryRun: 'Simulação: nada foi gravado.',
        failed: 'Falhou',
        incomplete: (pending) => `Não terminado; alterações pendentes: ${pt_number(pending)}.`,
        estimate: (objects, minutes) => `O plano cria ${pt_number(objects)} issues, marcos e comentários. Os limites do GitHub permitem isso em cerca de ${pt_number(minutes)} minutos. Se esta execução terminar antes, a próxima continua.`,
        limitedUntil: (time) => `O limite do GitHub vale até ${time}\u00a0UTC.`,
        goesOn: 'A próxima execução continua daqui; nada é feito duas vezes.',
        stoppedBy: {
            rateLimit: 'O limite de requisições do GitHub foi atingido.',
            abort: 'A execução foi cancelada.',
        },
        committed: (sha) => `Selo e tabela atualizados em ${sha}.`,
        notCommitted: 'Selo e tabela sem alterações; nenhum commit.',
        diagnostics: 'Notas sobre o roteiro',
        requests: (count) => pt_plural(count, { one: '# requisição ao GitHub', other: '# requisições ao GitHub' }),
        cut: 'Este resumo foi cortado pelo limite de tamanho do GitHub.',
    },
    board: {
        title: 'Quadro do projeto',
        start: 'Início',
        target: 'Prazo',
        view: 'Quadro',
        description: (repository) => `O roteiro de ${repository}, mantido em dia pelo roadmap-sync.`,
        readme: (roadmaps) => `Este quadro segue ${roadmaps}. Os seus cartões são as issues do roteiro; o roadmap-sync mantém a ordem, o estado e a seção. Tudo o que você mover, adicionar ou renomear aqui fica.`,
        added: (count) => pt_plural(count, { one: '# cartão adicionado', other: '# cartões adicionados' }),
        changed: (count) => pt_plural(count, { one: '# cartão alterado', other: '# cartões alterados' }),
        archived: (count) => pt_plural(count, { one: '# cartão arquivado', other: '# cartões arquivados' }),
        inStep: 'em dia com o roteiro',
        noToken: {
            why: 'O quadro do projeto precisa de um token próprio: o do workflow não tem acesso a quadros. Todo o resto funciona sem ele.',
            weak: '`project-token` não pode escrever em quadros de projeto aqui. Todo o resto funciona sem ele.',
            user: 'Crie um token clássico com o scope `project` (e `repo` se o repositório for privado)',
            organization: 'Crie um token fine-grained da organização com a permissão de organização “Projects: read and write” e as permissões de repositório “Issues” e “Pull requests: read” (ou use o token de um GitHub App com elas)',
            secret: (name) => `Guarde-o como o secret ${name}`,
            use: (code) => `Adicione ${code} ao passo do workflow`,
        },
    },
    remarks: {
        'accidental-heading': 'Um parágrafo com `---` logo abaixo é um título para o Markdown; aqui foi lido como parágrafo e linha.',
        'heading-without-blank': 'O GitHub mostra esta linha como texto porque não há espaço depois de `#`; aqui foi lida como título.',
        'tasks-from-list': 'Não há títulos de prática nem caixas de seleção: cada item de lista de uma seção foi tomado como tarefa ({count}).',
        'tasks-from-tables': 'Não há títulos de prática nem caixas de seleção: cada linha de tabela foi tomada como tarefa ({count}).',
        'tasks-from-headings': 'Não há listas nem caixas de seleção: os títulos foram tomados como tarefas ({count}).',
        'no-practice': 'A lista sob “{title}” não cria tarefas: neste roteiro as tarefas ficam sob títulos de prática.',
        'not-in-series': 'A lista sob “{title}” não cria tarefas: ela não pertence à série de seções deste roteiro.',
        'outside-roadmap': 'A lista sob “{title}” não cria tarefas: ela não está sob o título que nomeia o roteiro.',
        'ignored-boxes': 'Sob “{title}” há caixas de seleção ({boxes}) que não criam tarefas: o título anuncia outra coisa.',
        'duplicate-id': 'O identificador “{id}” já pertence à tarefa da linha {line}.',
        'no-tasks': 'Nenhuma tarefa foi encontrada neste roteiro.',
        'not-nested': 'Este item está recuado, mas não o bastante para pertencer ao de cima: é uma tarefa à parte.',
        'unclear-sign': 'Todas as tarefas têm um ✅; foi lido como enfeite, e todas estão abertas.',
        'malformed-box': 'Parece uma caixa de seleção, mas o GitHub não a mostra assim.',
        'empty-task': 'Esta caixa de seleção não tem texto e não cria tarefa.',
        drawing: 'Isto é um desenho do Excalidraw salvo como Markdown; não contém tarefas.',
        'unclosed-comment': 'Aqui começa um comentário `%%` que nunca é fechado; nada abaixo é lido.',
        'broken-frontmatter': 'O bloco inicial não pode ser lido: {error}',
    },
    hints: {
        'accidental-heading': 'Coloque uma linha vazia antes de `---`.',
        'heading-without-blank': 'Coloque um espaço depois de `#`.',
        guessed: 'Para ter certeza, coloque as tarefas sob títulos como “Prática” ou dê a elas caixas de seleção.',
        'passed-over': 'Se forem tarefas, dê a elas caixas de seleção ou coloque-as sob um título como “Prática”.',
        'ignored-boxes': 'Se forem tarefas, renomeie o título ou declare-o título de tarefas na configuração.',
        'duplicate-id': 'Dê a cada tarefa um identificador próprio, ou nenhum.',
        'no-tasks': 'Coloque as tarefas sob um título como “Prática” ou dê a elas caixas de seleção: `- [ ] tarefa`.',
        'not-nested': 'Se for um passo dessa tarefa, recue-o até o texto do item de cima.',
        'unclear-sign': 'Use caixas nas tarefas (`- [x] tarefa`) ou tire o sinal das que não estão feitas.',
        'malformed-box': 'Escreva `- [ ] tarefa`: um espaço após o hífen, um dentro dos colchetes e um depois deles.',
        'empty-task': 'Escreva o que deve ser feito, ou remova-a.',
        drawing: 'Deixe-o fora de `roadmap` ou escreva as tarefas em uma lista.',
        'unclosed-comment': 'Feche-o com `%%`.',
        'broken-frontmatter': 'Corrija-o; até lá, seu título, etiquetas e prazo são desconhecidos.',
    },
    moreRemarks: ' (e mais {more} deste tipo)',
};

;// CONCATENATED MODULE: ./build/src/i18n/ru.js

const ru_format = formatter('ru');
const { number: ru_number, percent: ru_percent } = ru_format;
/** Russian. */
const ru = {
    locale: 'ru',
    format: formats(ru_format, {
        tasks: { one: '# задача', few: '# задачи', many: '# задач' },
        issues: { one: '# задача на GitHub', few: '# задачи на GitHub', many: '# задач на GitHub' },
        milestones: { one: '# веха', few: '# вехи', many: '# вех' },
    }),
    badge: { label: 'прогресс', noTasks: 'нет задач' },
    table: {
        section: 'Раздел',
        progress: 'Прогресс',
        done: 'Готово',
        skipped: 'Пропущено',
        next: 'Следующая задача',
        total: 'Всего',
        allRoadmaps: 'Все дорожные карты',
        allDone: 'всё готово',
        noTasks: 'В дорожной карте пока нет задач.',
        untitled: 'Без названия',
        allSections: (count) => `Все разделы: ${ru_number(count)}`,
    },
    chart: {
        title: 'Динамика прогресса',
        scope: 'Объём',
        done: 'Готово',
        forecast: 'Прогноз',
        perWeek: 'Завершено за неделю',
        summary: (done, total) => `готово ${ru_number(done)} из ${ru_number(total)}`,
        asOf: (date) => `на ${date}`,
        pace: (date) => `При таком темпе — к ${date}`,
    },
    issue: {
        section: 'Раздел',
        study: 'Что изучить',
        steps: 'Шаги',
        fullTask: 'Задача полностью',
        source: (file, line) => `${file}, строка ${line}`,
        keep: 'Всё, что выше, взято из дорожной карты и обновляется вместе с ней. Текст ниже этой черты не меняется.',
    },
    comment: {
        duplicate: (older) => `Эта задача повторяет ${older}, поэтому она закрыта. Продолжайте в ${older}.`,
        removed: (file) => `Закрыто как незапланированное: этой задачи больше нет в ${file}. Если она вернётся, issue откроется снова.`,
        returned: (file) => `Открыто снова: эта задача опять есть в ${file}.`,
    },
    commit: {
        progress: (done, total, value) => `Обновить прогресс дорожной карты: ${done} из ${total} (${ru_percent(value)})`,
    },
    publish: {
        pullTitle: 'Обновить прогресс дорожной карты',
        pullBody: (done, total, value) => `Готово ${ru_number(done)} из ${ru_number(total)} задач (${ru_percent(value)}).`,
        pullNote: 'После слияния обновятся бейдж, таблица и чекбоксы. Пока запрос открыт, он поддерживается в актуальном состоянии; когда обновлять нечего, он закрывается. Чужие коммиты в его ветке никогда не перезаписываются.',
        readmeTitle: 'Показать прогресс дорожной карты в README',
        readmeBody: (branch) => `В README появятся ссылки на ветку ${branch}, где хранятся бейдж и таблица. Это нужно один раз: следующие запуски не меняют README.`,
        pageNote: (branch) => `Бейдж, таблица и служебный файл дорожной карты из ветки ${branch}; их обновляет roadmap-sync.`,
        pageLink: 'Прогресс по разделам',
        waiting: (pull) => `Бейдж и таблица ждут слияния в ${pull}.`,
        declined: (pull) => `Кто-то закрыл ${pull}. Он останется закрытым, пока не появится что-то новое.`,
    },
    plan: {
        title: 'План дорожной карты',
        nothing: 'Изменений нет: GitHub соответствует дорожной карте.',
        milestones: 'Вехи',
        issues: 'Задачи',
        milestone: 'веху',
        toCreate: (count) => `создать ${ru_number(count)}`,
        toUpdate: (count) => `обновить ${ru_number(count)}`,
        toClose: (count) => `закрыть ${ru_number(count)}`,
        toReopen: (count) => `открыть снова ${ru_number(count)}`,
        drift: 'Изменено на GitHub',
        driftHint: 'Это изменили на GitHub. Изменения сохраняются.',
        conflicts: 'Изменено с обеих сторон',
        conflictsHint: 'Это изменили и в дорожной карте, и на GitHub. Остаётся вариант с GitHub.',
        lost: 'Удалены или перенесены',
        lostHint: 'Эти задачи на GitHub удалены или перенесены. Они считаются пропущенными и не создаются снова. Чтобы создать задачу заново, измените её текст в дорожной карте.',
        forged: 'Созданы не roadmap-sync',
        forgedHint: 'В этих задачах есть маркер roadmap-sync, но создал их кто-то другой. Они не учитываются и не меняются.',
        fields: {
            title: 'название',
            body: 'текст',
            milestone: 'веха',
            state: 'состояние',
            labels: 'метки',
            description: 'описание',
            due: 'срок',
        },
        refused: (changed, existing, value) => `План отклонён как небезопасный: были бы переименованы или закрыты ${ru_number(changed)} из ${ru_number(existing)} задач (${ru_percent(value)}).`,
        force: 'Чтобы всё же применить план, запустите ещё раз с `force: true`.',
        more: (count) => `… и ещё ${ru_number(count)}`,
        preview: 'После слияния',
    },
    effects: {
        create: { will: 'создать', did: 'создана' },
        update: { will: 'обновить', did: 'обновлена' },
        rename: { will: 'переименовать', did: 'переименована' },
        move: { will: 'перенести', did: 'перенесена' },
        close: { will: 'закрыть', did: 'закрыта' },
        skip: { will: 'закрыть как незапланированную', did: 'закрыта как незапланированная' },
        reopen: { will: 'открыть снова', did: 'открыта снова' },
    },
    outcome: {
        from: (section) => `из раздела ${section}`,
        safe: (changed, existing, limit) => `Массовых изменений нет: будут переименованы или закрыты ${ru_number(changed)} из ${ru_number(existing)} задач (лимит: ${ru_percent(limit)}).`,
        changes: 'Что изменилось',
        besides: 'Другие изменения',
        boxes: (count) => `Обновлено чекбоксов по состоянию задач на GitHub: ${ru_number(count)}.`,
        waited: (minutes) => `Ожидание лимитов GitHub: ${ru_number(minutes)} мин.`,
        readmeWaiting: (pull) => `Ссылки в README ждут слияния в ${pull}.`,
        rest: 'Остальное — в отчёте о запуске.',
    },
    run: {
        title: 'Прогресс дорожной карты',
        dryRun: 'Пробный запуск: ничего не записано.',
        failed: 'Не удалось',
        incomplete: (pending) => `Не закончено, осталось изменений: ${ru_number(pending)}.`,
        estimate: (objects, minutes) => `План создаёт задачи, вехи и комментарии: ${ru_number(objects)}. Лимиты GitHub позволяют это примерно за ${ru_number(minutes)} мин. Если запуск закончится раньше, продолжит следующий.`,
        limitedUntil: (time) => `Лимит GitHub действует до ${time}\u00a0UTC.`,
        goesOn: 'Следующий запуск продолжит с этого места; ничего не будет сделано дважды.',
        stoppedBy: { rateLimit: 'Достигнут лимит запросов GitHub.', abort: 'Запуск был отменён.' },
        committed: (sha) => `Бейдж и таблица обновлены в ${sha}.`,
        notCommitted: 'Бейдж и таблица не изменились; коммита нет.',
        diagnostics: 'На что обратить внимание в дорожной карте',
        requests: (count) => `Запросов к GitHub: ${ru_number(count)}`,
        cut: 'Отчёт обрезан: GitHub ограничивает его размер.',
    },
    board: {
        title: 'Доска проекта',
        start: 'Начало',
        target: 'Срок',
        view: 'Доска',
        description: (repository) => `Дорожная карта ${repository}; её обновляет roadmap-sync.`,
        readme: (roadmaps) => `На этой доске — ${roadmaps}. Карточки — задачи дорожной карты; их порядок, статус и раздел обновляет roadmap-sync. Всё, что вы здесь переместите, добавите или переименуете, останется.`,
        added: (count) => `добавлено карточек: ${ru_number(count)}`,
        changed: (count) => `изменено карточек: ${ru_number(count)}`,
        archived: (count) => `убрано в архив карточек: ${ru_number(count)}`,
        inStep: 'соответствует дорожной карте',
        noToken: {
            why: 'Доске проекта нужен отдельный токен: у токена workflow нет доступа к доскам. Всё остальное работает и без него.',
            weak: '`project-token` не может здесь писать в доски проектов. Всё остальное работает и без него.',
            user: 'Создайте classic-токен со scope `project` (и `repo` для закрытого репозитория)',
            organization: 'Создайте fine-grained токен организации с правом организации «Projects: read and write» и правами репозитория «Issues» и «Pull requests: read» (или возьмите токен GitHub App с этими правами)',
            secret: (name) => `Сохраните его как секрет ${name}`,
            use: (code) => `Добавьте ${code} в шаг workflow`,
        },
    },
    remarks: {
        'accidental-heading': 'Абзац, под которым сразу стоит `---`, для Markdown — заголовок; здесь он прочитан как абзац и черта.',
        'heading-without-blank': 'GitHub показывает эту строку как текст: после `#` нет пробела; здесь она прочитана как заголовок.',
        'tasks-from-list': 'Нет ни заголовков практики, ни чекбоксов: задачей считается каждый пункт списка в разделе ({count}).',
        'tasks-from-tables': 'Нет ни заголовков практики, ни чекбоксов: задачей считается каждая строка таблицы ({count}).',
        'tasks-from-headings': 'Нет ни списков, ни чекбоксов: задачами считаются заголовки ({count}).',
        'no-practice': 'Список под «{title}» не создаёт задач: в этой дорожной карте задачи стоят под заголовками практики.',
        'not-in-series': 'Список под «{title}» не создаёт задач: он не входит в ряд разделов этой дорожной карты.',
        'outside-roadmap': 'Список под «{title}» не создаёт задач: он не стоит под заголовком, который называет дорожную карту.',
        'ignored-boxes': 'Под «{title}» есть чекбоксы ({boxes}), которые не создают задач: заголовок обещает другое.',
        'duplicate-id': 'Идентификатор «{id}» уже принадлежит задаче в строке {line}.',
        'no-tasks': 'В этой дорожной карте не найдено задач.',
        'not-nested': 'Этот пункт с отступом, но недостаточным, чтобы относиться к пункту выше: это отдельная задача.',
        'unclear-sign': 'У каждой задачи стоит ✅; знак сочтён украшением, и все задачи открыты.',
        'malformed-box': 'Похоже на чекбокс, но GitHub не показывает это как чекбокс.',
        'empty-task': 'У этого чекбокса нет текста, и задача не создаётся.',
        drawing: 'Это рисунок Excalidraw, сохранённый как Markdown; задач в нём нет.',
        'unclosed-comment': 'Здесь начинается комментарий `%%`, который нигде не закрыт; всё, что ниже, не читается.',
        'broken-frontmatter': 'Вступительный блок не читается: {error}',
    },
    hints: {
        'accidental-heading': 'Поставьте пустую строку перед `---`.',
        'heading-without-blank': 'Поставьте пробел после `#`.',
        guessed: 'Чтобы было наверняка, поместите задачи под заголовки вроде «Практика» или дайте им чекбоксы.',
        'passed-over': 'Если это задачи, дайте им чекбоксы или поместите под заголовок вроде «Практика».',
        'ignored-boxes': 'Если это задачи, переименуйте заголовок или объявите его заголовком задач в настройках.',
        'duplicate-id': 'Дайте каждой задаче свой идентификатор или не давайте никакого.',
        'no-tasks': 'Поместите задачи под заголовок вроде «Практика» или дайте им чекбоксы: `- [ ] задача`.',
        'not-nested': 'Если это шаг той задачи, сдвиньте его до начала текста пункта выше.',
        'unclear-sign': 'Поставьте задачам чекбоксы (`- [x] задача`) или уберите знак у невыполненных.',
        'malformed-box': 'Пишите `- [ ] задача`: пробел после дефиса, пробел в скобках и пробел после них.',
        'empty-task': 'Напишите, что нужно сделать, или уберите чекбокс.',
        drawing: 'Исключите файл из `roadmap` или запишите задачи списком.',
        'unclosed-comment': 'Закройте его с помощью `%%`.',
        'broken-frontmatter': 'Исправьте его; до тех пор название, метки и срок из него неизвестны.',
    },
    moreRemarks: ' (и ещё таких: {more})',
};

;// CONCATENATED MODULE: ./build/src/i18n/uk.js

const uk_format = formatter('uk');
const { number: uk_number, percent: uk_percent } = uk_format;
/** Ukrainian. */
const uk = {
    locale: 'uk',
    format: formats(uk_format, {
        tasks: { one: '# завдання', few: '# завдання', many: '# завдань' },
        issues: { one: '# завдання на GitHub', few: '# завдання на GitHub', many: '# завдань на GitHub' },
        milestones: { one: '# віха', few: '# віхи', many: '# віх' },
    }),
    badge: { label: 'прогрес', noTasks: 'немає завдань' },
    table: {
        section: 'Розділ',
        progress: 'Прогрес',
        done: 'Готово',
        skipped: 'Пропущено',
        next: 'Наступне завдання',
        total: 'Усього',
        allRoadmaps: 'Усі дорожні карти',
        allDone: 'усе готово',
        noTasks: 'У дорожній карті ще немає завдань.',
        untitled: 'Без назви',
        allSections: (count) => `Усі розділи: ${uk_number(count)}`,
    },
    chart: {
        title: 'Динаміка прогресу',
        scope: 'Обсяг',
        done: 'Готово',
        forecast: 'Прогноз',
        perWeek: 'Завершено за тиждень',
        summary: (done, total) => `готово ${uk_number(done)} з ${uk_number(total)}`,
        asOf: (date) => `на ${date}`,
        pace: (date) => `За такого темпу — до ${date}`,
    },
    issue: {
        section: 'Розділ',
        study: 'Що вивчити',
        steps: 'Кроки',
        fullTask: 'Завдання повністю',
        source: (file, line) => `${file}, рядок ${line}`,
        keep: 'Усе, що вище, взято з дорожньої карти й оновлюється разом із нею. Текст нижче цієї риски не змінюється.',
    },
    comment: {
        duplicate: (older) => `Це завдання повторює ${older}, тому його закрито. Продовжуйте в ${older}.`,
        removed: (file) => `Закрито як незаплановане: цього завдання більше немає в ${file}. Якщо воно повернеться, issue буде відкрито знову.`,
        returned: (file) => `Відкрито знову: це завдання знову є в ${file}.`,
    },
    commit: {
        progress: (done, total, value) => `Оновити прогрес дорожньої карти: ${done} з ${total} (${uk_percent(value)})`,
    },
    publish: {
        pullTitle: 'Оновити прогрес дорожньої карти',
        pullBody: (done, total, value) => `Виконано ${uk_number(done)} з ${uk_number(total)} завдань (${uk_percent(value)}).`,
        pullNote: 'Після злиття оновляться бейдж, таблиця й чекбокси. Поки запит відкритий, він підтримується в актуальному стані; коли оновлювати нічого, він закривається. Чужі коміти в його гілці ніколи не перезаписуються.',
        readmeTitle: 'Показати прогрес дорожньої карти в README',
        readmeBody: (branch) => `У README з’являться посилання на гілку ${branch}, де зберігаються бейдж і таблиця. Це потрібно один раз: наступні запуски не змінюють README.`,
        pageNote: (branch) => `Бейдж, таблиця й службовий файл дорожньої карти з гілки ${branch}; їх оновлює roadmap-sync.`,
        pageLink: 'Прогрес за розділами',
        waiting: (pull) => `Бейдж і таблиця чекають злиття в ${pull}.`,
        declined: (pull) => `Хтось закрив ${pull}. Він лишиться закритим, доки не з’явиться щось нове.`,
    },
    plan: {
        title: 'План дорожньої карти',
        nothing: 'Змін немає: GitHub відповідає дорожній карті.',
        milestones: 'Віхи',
        issues: 'Завдання',
        milestone: 'віху',
        toCreate: (count) => `створити ${uk_number(count)}`,
        toUpdate: (count) => `оновити ${uk_number(count)}`,
        toClose: (count) => `закрити ${uk_number(count)}`,
        toReopen: (count) => `відкрити знову ${uk_number(count)}`,
        drift: 'Змінено на GitHub',
        driftHint: 'Це змінили на GitHub. Зміни зберігаються.',
        conflicts: 'Змінено з обох боків',
        conflictsHint: 'Це змінили і в дорожній карті, і на GitHub. Залишається варіант із GitHub.',
        lost: 'Видалено або перенесено',
        lostHint: 'Ці завдання на GitHub видалено або перенесено. Вони вважаються пропущеними й не створюються знову. Щоб створити завдання наново, змініть його текст у дорожній карті.',
        forged: 'Створив не roadmap-sync',
        forgedHint: 'У цих завданнях є маркер roadmap-sync, але створив їх хтось інший. Вони не враховуються й не змінюються.',
        fields: {
            title: 'назва',
            body: 'текст',
            milestone: 'віха',
            state: 'стан',
            labels: 'мітки',
            description: 'опис',
            due: 'строк',
        },
        refused: (changed, existing, value) => `План відхилено як небезпечний: було б перейменовано або закрито ${uk_number(changed)} із ${uk_number(existing)} завдань (${uk_percent(value)}).`,
        force: 'Щоб усе ж застосувати план, запустіть ще раз із `force: true`.',
        more: (count) => `… і ще ${uk_number(count)}`,
        preview: 'Після злиття',
    },
    effects: {
        create: { will: 'створити', did: 'створено' },
        update: { will: 'оновити', did: 'оновлено' },
        rename: { will: 'перейменувати', did: 'перейменовано' },
        move: { will: 'перенести', did: 'перенесено' },
        close: { will: 'закрити', did: 'закрито' },
        skip: { will: 'закрити як незаплановане', did: 'закрито як незаплановане' },
        reopen: { will: 'відкрити знову', did: 'відкрито знову' },
    },
    outcome: {
        from: (section) => `з розділу ${section}`,
        safe: (changed, existing, limit) => `Масових змін немає: буде перейменовано або закрито ${uk_number(changed)} із ${uk_number(existing)} завдань (ліміт: ${uk_percent(limit)}).`,
        changes: 'Що змінилося',
        besides: 'Інші зміни',
        boxes: (count) => `Оновлено чекбоксів за станом завдань на GitHub: ${uk_number(count)}.`,
        waited: (minutes) => `Очікування лімітів GitHub: ${uk_number(minutes)} хв.`,
        readmeWaiting: (pull) => `Посилання в README чекають злиття в ${pull}.`,
        rest: 'Решта — у звіті про запуск.',
    },
    run: {
        title: 'Прогрес дорожньої карти',
        dryRun: 'Пробний запуск: нічого не записано.',
        failed: 'Не вдалося',
        incomplete: (pending) => `Не закінчено, залишилося змін: ${uk_number(pending)}.`,
        estimate: (objects, minutes) => `План створює завдання, віхи й коментарі: ${uk_number(objects)}. Ліміти GitHub дозволяють це приблизно за ${uk_number(minutes)} хв. Якщо запуск закінчиться раніше, продовжить наступний.`,
        limitedUntil: (time) => `Ліміт GitHub діє до ${time}\u00a0UTC.`,
        goesOn: 'Наступний запуск продовжить із цього місця; нічого не буде зроблено двічі.',
        stoppedBy: { rateLimit: 'Досягнуто ліміту запитів GitHub.', abort: 'Запуск було скасовано.' },
        committed: (sha) => `Бейдж і таблицю оновлено в ${sha}.`,
        notCommitted: 'Бейдж і таблиця не змінилися; коміту немає.',
        diagnostics: 'На що звернути увагу в дорожній карті',
        requests: (count) => `Запитів до GitHub: ${uk_number(count)}`,
        cut: 'Звіт обрізано: GitHub обмежує його розмір.',
    },
    board: {
        title: 'Дошка проєкту',
        start: 'Початок',
        target: 'Термін',
        view: 'Дошка',
        description: (repository) => `Дорожня карта ${repository}; її оновлює roadmap-sync.`,
        readme: (roadmaps) => `На цій дошці — ${roadmaps}. Картки — завдання дорожньої карти; їхній порядок, статус і розділ оновлює roadmap-sync. Усе, що ви тут перемістите, додасте чи перейменуєте, залишиться.`,
        added: (count) => `додано карток: ${uk_number(count)}`,
        changed: (count) => `змінено карток: ${uk_number(count)}`,
        archived: (count) => `прибрано до архіву карток: ${uk_number(count)}`,
        inStep: 'відповідає дорожній карті',
        noToken: {
            why: 'Дошці проєкту потрібен окремий токен: токен workflow не має доступу до дощок. Усе інше працює і без нього.',
            weak: '`project-token` не може тут писати в дошки проєктів. Усе інше працює і без нього.',
            user: 'Створіть classic-токен зі scope `project` (і `repo` для закритого репозиторію)',
            organization: 'Створіть fine-grained токен організації з правом організації «Projects: read and write» і правами репозиторію «Issues» та «Pull requests: read» (або візьміть токен GitHub App з цими правами)',
            secret: (name) => `Збережіть його як секрет ${name}`,
            use: (code) => `Додайте ${code} до кроку workflow`,
        },
    },
    remarks: {
        'accidental-heading': 'Абзац, під яким одразу стоїть `---`, для Markdown — заголовок; тут його прочитано як абзац і риску.',
        'heading-without-blank': 'GitHub показує цей рядок як текст: після `#` немає пробілу; тут його прочитано як заголовок.',
        'tasks-from-list': 'Немає ні заголовків практики, ні чекбоксів: завданням вважається кожен пункт списку в розділі ({count}).',
        'tasks-from-tables': 'Немає ні заголовків практики, ні чекбоксів: завданням вважається кожен рядок таблиці ({count}).',
        'tasks-from-headings': 'Немає ні списків, ні чекбоксів: завданнями вважаються заголовки ({count}).',
        'no-practice': 'Список під «{title}» не створює завдань: у цій дорожній карті завдання стоять під заголовками практики.',
        'not-in-series': 'Список під «{title}» не створює завдань: він не входить до ряду розділів цієї дорожньої карти.',
        'outside-roadmap': 'Список під «{title}» не створює завдань: він не стоїть під заголовком, який називає дорожню карту.',
        'ignored-boxes': 'Під «{title}» є чекбокси ({boxes}), які не створюють завдань: заголовок обіцяє інше.',
        'duplicate-id': 'Ідентифікатор «{id}» уже належить завданню в рядку {line}.',
        'no-tasks': 'У цій дорожній карті не знайдено завдань.',
        'not-nested': 'Цей пункт має відступ, але замалий, щоб належати до пункту вище: це окреме завдання.',
        'unclear-sign': 'Кожне завдання має ✅; знак сприйнято як прикрасу, і всі завдання відкриті.',
        'malformed-box': 'Схоже на чекбокс, але GitHub не показує це як чекбокс.',
        'empty-task': 'Цей чекбокс не має тексту, і завдання не створюється.',
        drawing: 'Це малюнок Excalidraw, збережений як Markdown; завдань у ньому немає.',
        'unclosed-comment': 'Тут починається коментар `%%`, який ніде не закрито; усе нижче не читається.',
        'broken-frontmatter': 'Вступний блок не читається: {error}',
    },
    hints: {
        'accidental-heading': 'Поставте порожній рядок перед `---`.',
        'heading-without-blank': 'Поставте пробіл після `#`.',
        guessed: 'Щоб було напевно, розмістіть завдання під заголовками на кшталт «Практика» або дайте їм чекбокси.',
        'passed-over': 'Якщо це завдання, дайте їм чекбокси або розмістіть під заголовком на кшталт «Практика».',
        'ignored-boxes': 'Якщо це завдання, перейменуйте заголовок або оголосіть його заголовком завдань у налаштуваннях.',
        'duplicate-id': 'Дайте кожному завданню власний ідентифікатор або не давайте жодного.',
        'no-tasks': 'Розмістіть завдання під заголовком на кшталт «Практика» або дайте їм чекбокси: `- [ ] завдання`.',
        'not-nested': 'Якщо це крок того завдання, зсуньте його до початку тексту пункту вище.',
        'unclear-sign': 'Поставте завданням чекбокси (`- [x] завдання`) або приберіть знак у невиконаних.',
        'malformed-box': 'Пишіть `- [ ] завдання`: пробіл після дефіса, пробіл у дужках і пробіл після них.',
        'empty-task': 'Напишіть, що треба зробити, або приберіть чекбокс.',
        drawing: 'Вилучіть файл із `roadmap` або запишіть завдання списком.',
        'unclosed-comment': 'Закрийте його за допомогою `%%`.',
        'broken-frontmatter': 'Виправте його; доти назва, мітки й термін із нього невідомі.',
    },
    moreRemarks: ' (і ще таких: {more})',
};

;// CONCATENATED MODULE: ./build/src/i18n/zh.js

const zh_format = formatter('zh');
const { number: zh_number, percent: zh_percent } = zh_format;
/** Chinese, simplified. */
const zh = {
    locale: 'zh',
    format: formats(zh_format, {
        tasks: { other: '# 个任务' },
        issues: { other: '# 个 issue' },
        milestones: { other: '# 个里程碑' },
    }),
    badge: { label: '进度', noTasks: '暂无任务' },
    table: {
        section: '章节',
        progress: '进度',
        done: '已完成',
        skipped: '已跳过',
        next: '下一个任务',
        total: '合计',
        allRoadmaps: '全部路线图',
        allDone: '全部完成',
        noTasks: '路线图中还没有任务。',
        untitled: '无标题',
        allSections: (count) => `全部 ${zh_number(count)} 个章节`,
    },
    chart: {
        title: '进度变化',
        scope: '总量',
        done: '完成',
        forecast: '预测',
        perWeek: '每周完成',
        summary: (done, total) => `已完成 ${zh_number(done)}/${zh_number(total)}`,
        asOf: (date) => `截至 ${date}`,
        pace: (date) => `按当前速度：${date}`,
    },
    issue: {
        section: '章节',
        study: '学习内容',
        steps: '步骤',
        fullTask: '完整任务',
        source: (file, line) => `${file}，第 ${line} 行`,
        keep: '以上内容来自路线图并随之更新。您写在此行以下的内容始终保留。',
    },
    comment: {
        duplicate: (older) => `此 issue 与 ${older} 是同一个任务，因此已关闭。请在 ${older} 中继续。`,
        removed: (file) => `已作为“未计划”关闭：此任务已不在 ${file} 中。任务恢复后，issue 会重新打开。`,
        returned: (file) => `已重新打开：此任务再次出现在 ${file} 中。`,
    },
    commit: {
        progress: (done, total, value) => `更新路线图进度：${done}/${total}（${zh_percent(value)}）`,
    },
    publish: {
        pullTitle: '更新路线图进度',
        pullBody: (done, total, value) => `已完成 ${zh_number(done)}/${zh_number(total)} 个任务（${zh_percent(value)}）。`,
        pullNote: '合并后，徽章、表格和复选框将会更新。此拉取请求打开期间会保持最新；没有需要更新的内容时会被关闭。其分支上他人的提交绝不会被覆盖。',
        readmeTitle: '在 README 中显示路线图进度',
        readmeBody: (branch) => `README 将显示分支 ${branch} 上的徽章和表格。只需一次；之后的运行不再改动 README。`,
        pageNote: (branch) => `${branch} 上路线图的徽章、表格和台账，由 roadmap-sync 更新。`,
        pageLink: '按章节查看进度',
        waiting: (pull) => `徽章和表格正在 ${pull} 中等待合并。`,
        declined: (pull) => `有人关闭了 ${pull}。在有新内容之前它将保持关闭。`,
    },
    plan: {
        title: '路线图计划',
        nothing: '没有更改：GitHub 与路线图一致。',
        milestones: '里程碑',
        issues: 'Issue',
        milestone: '里程碑',
        toCreate: (count) => `新建 ${zh_number(count)}`,
        toUpdate: (count) => `更新 ${zh_number(count)}`,
        toClose: (count) => `关闭 ${zh_number(count)}`,
        toReopen: (count) => `重新打开 ${zh_number(count)}`,
        drift: '在 GitHub 上被修改',
        driftHint: '这些内容由他人在 GitHub 上修改，保留其版本。',
        conflicts: '两边都有修改',
        conflictsHint: '路线图与他人的修改不一致，保留他人的版本。',
        lost: '已删除或已转移',
        lostHint: '这些 issue 已被删除或转移。它们计为已跳过，不会重新创建；如需重新创建，请修改任务的文字。',
        forged: '由其他人创建',
        forgedHint: '这些 issue 带有 roadmap-sync 的标记，但由其他人创建。它们既不计入，也不会被修改。',
        fields: {
            title: '标题',
            body: '正文',
            milestone: '里程碑',
            state: '状态',
            labels: '标签',
            description: '描述',
            due: '截止日期',
        },
        refused: (changed, existing, value) => `因不安全而拒绝：${zh_number(existing)} 个 issue 中有 ${zh_number(changed)} 个（${zh_percent(value)}）将被重命名或关闭。`,
        force: '如果仍要执行此计划，请使用 `force: true` 再次运行。',
        more: (count) => `…… 另有 ${zh_number(count)} 项`,
        preview: '合并之后',
    },
    effects: {
        create: { will: '新建', did: '已新建' },
        update: { will: '更新', did: '已更新' },
        rename: { will: '重命名', did: '已重命名' },
        move: { will: '移动', did: '已移动' },
        close: { will: '关闭', did: '已关闭' },
        skip: { will: '作为未计划关闭', did: '已作为未计划关闭' },
        reopen: { will: '重新打开', did: '已重新打开' },
    },
    outcome: {
        from: (section) => `来自${section}`,
        safe: (changed, existing, limit) => `${zh_number(existing)} 个 issue 中有 ${zh_number(changed)} 个将被重命名或关闭（上限：${zh_percent(limit)}）。`,
        changes: '更改内容',
        besides: '其他更改',
        boxes: (count) => `已根据 issue 更新路线图中的 ${zh_number(count)} 个复选框。`,
        waited: (minutes) => `因 GitHub 的限制等待了 ${zh_number(minutes)} 分钟。`,
        readmeWaiting: (pull) => `README 中的链接正在 ${pull} 中等待合并。`,
        rest: '其余内容见作业摘要。',
    },
    run: {
        title: '路线图进度',
        dryRun: '试运行：未写入任何内容。',
        failed: '失败',
        incomplete: (pending) => `尚未完成：还剩 ${zh_number(pending)} 项更改。`,
        estimate: (objects, minutes) => `计划将创建 ${zh_number(objects)} 个 issue、里程碑和评论。按 GitHub 的限制大约需要 ${zh_number(minutes)} 分钟。若本次运行提前结束，下次运行会继续。`,
        limitedUntil: (time) => `GitHub 的限制持续到 ${time}\u00a0UTC。`,
        goesOn: '下次运行会从这里继续；不会重复执行。',
        stoppedBy: { rateLimit: '已达到 GitHub 的请求限制。', abort: '运行已取消。' },
        committed: (sha) => `徽章和表格已在 ${sha} 中更新。`,
        notCommitted: '徽章和表格没有变化；未产生提交。',
        diagnostics: '路线图中需要注意的地方',
        requests: (count) => `向 GitHub 发出 ${zh_number(count)} 次请求`,
        cut: '本摘要因 GitHub 的大小限制而被截断。',
    },
    board: {
        title: '项目看板',
        start: '开始日期',
        target: '目标日期',
        view: '看板',
        description: (repository) => `${repository} 的路线图，由 roadmap-sync 保持同步。`,
        readme: (roadmaps) => `本看板跟随 ${roadmaps}。卡片就是路线图的 issue；roadmap-sync 维护它们的顺序、状态和章节。您在这里移动、添加或重命名的内容都会保留。`,
        added: (count) => `添加了 ${zh_number(count)} 张卡片`,
        changed: (count) => `更改了 ${zh_number(count)} 张卡片`,
        archived: (count) => `归档了 ${zh_number(count)} 张卡片`,
        inStep: '与路线图一致',
        noToken: {
            why: '项目看板需要单独的令牌：工作流的令牌无法访问看板。没有它，其他功能照常工作。',
            weak: '`project-token` 在这里没有写入项目看板的权限。没有它，其他功能照常工作。',
            user: '创建带有 `project` 权限范围的 classic 令牌（私有仓库还需要 `repo`）',
            organization: '创建该组织的 fine-grained 令牌，授予组织权限“Projects: read and write”以及仓库权限“Issues”和“Pull requests: read”（或使用拥有这些权限的 GitHub App 的令牌）',
            secret: (name) => `将其保存为机密 ${name}`,
            use: (code) => `在工作流的步骤中添加 ${code}`,
        },
    },
    remarks: {
        'accidental-heading': '段落正下方的 `---` 会被 Markdown 视为标题；这里按段落和分隔线读取。',
        'heading-without-blank': '`#` 后没有空格，GitHub 会将此行显示为文本；这里按标题读取。',
        'tasks-from-list': '没有实践标题，也没有复选框：章节中的每个列表项都被视为任务（{count}）。',
        'tasks-from-tables': '没有实践标题，也没有复选框：表格中的每一行都被视为任务（{count}）。',
        'tasks-from-headings': '没有列表，也没有复选框：标题被视为任务（{count}）。',
        'no-practice': '“{title}”下的列表不会生成任务：此路线图的任务位于实践标题之下。',
        'not-in-series': '“{title}”下的列表不会生成任务：它不属于此路线图的章节序列。',
        'outside-roadmap': '“{title}”下的列表不会生成任务：它不在路线图的标题之下。',
        'ignored-boxes': '“{title}”下有 {boxes} 个复选框不会生成任务：该标题表示的是其他内容。',
        'duplicate-id': '标识符“{id}”已属于第 {line} 行的任务。',
        'no-tasks': '在此路线图中没有找到任务。',
        'not-nested': '此项有缩进，但不足以从属于上一项：它被视为独立的任务。',
        'unclear-sign': '每个任务都带有 ✅；它被视为装饰，所有任务都是未完成。',
        'malformed-box': '这看起来像复选框，但 GitHub 不会将其显示为复选框。',
        'empty-task': '此复选框没有文字，不会生成任务。',
        drawing: '这是以 Markdown 保存的 Excalidraw 绘图，其中没有任务。',
        'unclosed-comment': '此处开始的 `%%` 注释没有结束，其后的内容均未读取。',
        'broken-frontmatter': '无法读取前置信息：{error}',
    },
    hints: {
        'accidental-heading': '请在 `---` 前加一个空行。',
        'heading-without-blank': '请在 `#` 后加一个空格。',
        guessed: '为确保无误，请将任务放在“实践”之类的标题下，或为其加上复选框。',
        'passed-over': '如果它们是任务，请加上复选框，或放在“实践”之类的标题下。',
        'ignored-boxes': '如果它们是任务，请重命名该标题，或在配置中将其声明为任务标题。',
        'duplicate-id': '请为每个任务指定各自的标识符，或都不指定。',
        'no-tasks': '请将任务放在“实践”之类的标题下，或加上复选框：`- [ ] 任务`。',
        'not-nested': '如果它是那项任务的步骤，请缩进到上一项文字的起始处。',
        'unclear-sign': '请给任务加上复选框（`- [x] 任务`），或去掉未完成任务的符号。',
        'malformed-box': '请写成 `- [ ] 任务`：连字符后、方括号内和方括号后各一个空格。',
        'empty-task': '请写明要做什么，或将其删除。',
        drawing: '请将其排除在 `roadmap` 之外，或把任务写成列表。',
        'unclosed-comment': '请用 `%%` 将其结束。',
        'broken-frontmatter': '请更正；在此之前，其中的标题、标签和截止日期不可用。',
    },
    moreRemarks: '（另有 {more} 处同类情况）',
};

;// CONCATENATED MODULE: ./build/src/i18n/locale.js












const locale_all = { en: en, ru: ru, uk: uk, es: es, pt: pt, fr: fr, de: de, zh: zh, ja: ja, ko: ko };
/** Returns the names of all locales, in a fixed order, for validation and help. */
function localeNames() {
    return Object.keys(locale_all);
}
/**
 * Returns the locale that `setting` names: a language tag such as `ru`, `ru-RU` or `pt_BR`. For `auto` and an empty
 * setting, returns the language of `sampleText` (visible text of the roadmap). Throws an `invalid` error for a language
 * without a locale.
 */
function resolveLocale(setting, sampleText) {
    const language = setting.trim().toLowerCase().split(/[-_]/)[0] ?? '';
    if (language === 'auto' || language === '')
        return detectLocale(sampleText);
    if (isLocale(language))
        return language;
    throw new errors/* RoadmapSyncError */.C('invalid', `There is no locale "${setting.trim()}".`, {
        hint: `Set \`locale\` to one of: auto, ${localeNames().join(', ')}.`,
    });
}
/** Returns every word that a reader sees in `locale`. */
function messagesFor(locale) {
    return locale_all[locale];
}
function isLocale(language) {
    return Object.hasOwn(locale_all, language);
}


/***/ }),

/***/ 9343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ statedState)
/* harmony export */ });
/* unused harmony export issueTitleLimit */
/** GitHub refuses longer titles: https://docs.github.com/en/rest/issues/issues#create-an-issue */
const issueTitleLimit = 256;
/** Returns what the roadmap says about a task's state: its box, else what stands beside it; null when it says nothing. */
function statedState({ box, settled }) {
    return box?.state ?? settled ?? null;
}


/***/ }),

/***/ 3320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ tellRemark)
/* harmony export */ });
/** Rules that advise the same. */
const shared = {
    'tasks-from-list': 'guessed',
    'tasks-from-tables': 'guessed',
    'tasks-from-headings': 'guessed',
    'no-practice': 'passed-over',
    'not-in-series': 'passed-over',
    'outside-roadmap': 'passed-over',
};
/** Returns what is told of a roadmap, in the words of `messages`. */
function tellRemark({ rule, severity, place, data = {} }, messages) {
    const { [rule]: words } = messages.remarks;
    const more = data.more === undefined ? '' : messages.moreRemarks;
    const message = `${typeof words === 'function' ? words(data) : words}${more}`;
    return {
        rule,
        severity,
        // Only the words of the locale are searched for names in braces: a title that is put in may contain some, too.
        message: message.replace(/\{(\w+)\}/g, (_, name) => {
            const value = data[name] ?? '';
            return typeof value === 'number' ? messages.format.number(value) : value;
        }),
        hint: messages.hints[hintOf(rule)],
        place,
    };
}
function hintOf(rule) {
    return isShared(rule) ? shared[rule] : rule;
}
function isShared(rule) {
    return Object.hasOwn(shared, rule);
}


/***/ }),

/***/ 7059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ pickRoadmaps),
/* harmony export */   GI: () => (/* binding */ roadmapReader),
/* harmony export */   bi: () => (/* binding */ requireSound)
/* harmony export */ });
/* harmony import */ var _config_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2323);
/* harmony import */ var _config_roadmap_configs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6626);
/* harmony import */ var _text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1670);



/**
 * Returns the roadmap files among `files`, by path in code-point order. Throws an `invalid` error when there is
 * none, which is a slip of the configuration and never a reason to close anything.
 */
function pickRoadmaps(files, { roadmap: globs }) {
    const matches = (0,_config_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)(globs);
    const picked = [...files].filter(([path]) => matches(path)).sort(([a], [b]) => (a < b ? -1 : 1));
    if (picked.length === 0) {
        throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoadmapSyncError */ .C('invalid', `There is no roadmap file: nothing matches ${globs.join(', ')}.`, {
            hint: 'Add a Markdown file there, or name your file with the input `roadmap`.',
        });
    }
    return new Map(picked);
}
/**
 * Returns a reader of roadmap files (path → text) that knows the configuration and what it has read already: a file
 * is parsed once a run, however often it is asked for.
 */
function roadmapReader(config, parser) {
    const configOf = (0,_config_roadmap_configs_js__WEBPACK_IMPORTED_MODULE_1__/* .roadmapConfigs */ .W)(config);
    const read = new Map();
    return async (files) => {
        const roadmaps = [];
        for (const [path, text] of files) {
            const before = read.get(path);
            const roadmap = before?.text === text
                ? before.roadmap
                : await parser.readRoadmap({ path, text }, { config: configOf(path), mentions: config.mentions });
            read.set(path, { text, roadmap });
            roadmaps.push(roadmap);
        }
        return roadmaps;
    };
}
/** Throws where a plan could close issues by mistake; each check says what it refuses. */
function requireSound(understood, settings, config) {
    requireReadable(understood);
    requireTasks(understood, settings);
    requireOwnership(understood);
    requireFiles(understood, settings, config);
}
/** Throws an `invalid` error, with its place, where a roadmap cannot be read at all: its issues must not be closed. */
function requireReadable({ diagnostics }) {
    const broken = diagnostics.find(({ severity }) => severity === 'error');
    if (broken === undefined)
        return;
    const { message, hint = '', place } = broken;
    throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoadmapSyncError */ .C('invalid', `${place?.path}:${place?.line}: ${message}`, { hint });
}
/**
 * Throws when the roadmaps hold no task: `unsafe` where earlier runs made issues, because an emptied file would
 * close them all, else `invalid`.
 */
function requireTasks({ roadmaps, known }, settings) {
    if (roadmaps.some((roadmap) => roadmap.sections.some((section) => section.tasks.length > 0)))
        return;
    const names = roadmaps.map((roadmap) => roadmap.path).join(', ');
    if (known.tasks.length > 0 && settings.force)
        return;
    if (known.tasks.length > 0) {
        throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoadmapSyncError */ .C('unsafe', `${names} no longer contains a task, but ${known.tasks.length} issues belong to tasks; nothing was changed.`, { hint: 'Restore the file, or run with `force: true` to close them all.' });
    }
    throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoadmapSyncError */ .C('invalid', `No practice task was found in ${names}.`, {
        hint: 'Write tasks as list items under a heading such as "Practice", or as checkboxes (`- [ ] task`). `roadmap-sync parse FILE` shows how a file is read.',
    });
}
/**
 * Throws an `unsafe` error where a file that earlier runs made issues of is gone or holds no task any more, and none
 * of its tasks is elsewhere: a slip of a glob or a lost file must not close them.
 */
function requireFiles({ roadmaps, identified }, settings, config) {
    if (settings.force)
        return;
    const configOf = (0,_config_roadmap_configs_js__WEBPACK_IMPORTED_MODULE_1__/* .roadmapConfigs */ .W)(config);
    const kept = new Set(identified.sections.flatMap(({ tasks }) => tasks.flatMap(({ known }) => known?.base?.path ?? [])));
    const filled = roadmaps.filter(({ sections }) => sections.some(({ tasks }) => tasks.length > 0));
    for (const { path } of filled)
        kept.add(path);
    const lost = identified.removedTasks.filter(({ base, issue, removed }) => base !== null &&
        issue?.state === 'open' &&
        !removed &&
        !kept.has(base.path) &&
        configOf(base.path).removed === 'close');
    const [first] = lost;
    if (first?.base == null)
        return;
    const { path } = first.base;
    const count = lost.filter(({ base }) => base?.path === path).length;
    throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoadmapSyncError */ .C('unsafe', `${path} was deleted or no longer contains a task, but ${count} open issues belong to its tasks; nothing was changed.`, { hint: 'Restore the file, or run with `force: true` to close them.' });
}
/**
 * Throws an `invalid` error where earlier runs wrote with another account: their issues would all be made again.
 * Whose issues count is for the configuration to say, which only those who may push can change.
 */
function requireOwnership({ known }) {
    const [first] = known.disowned;
    if (first === undefined)
        return;
    const authors = [...new Set(known.disowned.map(({ author }) => author))].join(', ');
    throw new _text_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoadmapSyncError */ .C('invalid', `The issues of this roadmap were created by ${authors}, such as #${first.number}, but this token belongs to another account.`, { hint: `Use the same token as before, or add \`authors: [${authors}]\` to the configuration file.` });
}


/***/ })

};
