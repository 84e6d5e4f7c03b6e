export const id = 638;
export const ids = [638];
export const modules = {

/***/ 3928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ freshFor),
/* harmony export */   w: () => (/* binding */ RunLimits)
/* harmony export */ });
/* harmony import */ var _text_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1670);

/** Milliseconds for which what was seen counts as current; older things are read again before they are overwritten. */
const freshFor = 5_000;
/** Requests in a row that a limit refuses before the run gives up. */
const refusalLimit = 3;
/** Requests in a row whose answers are lost before the run gives up. */
const lostLimit = 4;
/** Tracks refusals and lost answers while a plan is applied, and decides when to stop. */
class RunLimits {
    #ports;
    #refusals = 0;
    #lost = 0;
    #stoppedBy = 'done';
    #error = null;
    #resumeAt = null;
    constructor(ports) {
        this.#ports = ports;
    }
    /** `done` until something stops the run. */
    get stoppedBy() {
        return this.#stoppedBy;
    }
    /** The error behind `failure`. */
    get error() {
        return this.#error;
    }
    /** Epoch milliseconds at which a run can go on, where a limit says so. */
    get resumeAt() {
        return this.#resumeAt;
    }
    /** Waits until a limit allows a request that creates `objects`. Returns false where the run has to stop instead. */
    async mayStart(objects) {
        const { pacer, clock, signal } = this.#ports;
        if (signal.aborted)
            return this.stop('abort');
        return pacer.isLimit(objects) ? this.#waitFor(clock.now() + pacer.delay(objects)) : true;
    }
    /** Records how a request ended. Waits for the limit that the request met, or stops the run. */
    async requestEnded({ answered, limitedUntil }) {
        this.#lost = answered ? 0 : this.#lost + 1;
        if (this.#lost >= lostLimit)
            this.stop('failure', noAnswer());
        if (limitedUntil === null)
            this.#refusals = 0;
        else if (this.#stoppedBy === 'done')
            await this.#obey(limitedUntil);
    }
    /** Stops the run; returns false. */
    stop(by, error = null) {
        this.#stoppedBy = by;
        this.#error = error;
        return false;
    }
    async #obey(until) {
        this.#refusals += 1;
        this.#resumeAt = until;
        if (this.#refusals >= refusalLimit)
            this.stop('rate-limit');
        else if (await this.#waitFor(until))
            this.#resumeAt = null;
    }
    /** Waits until `time`. Returns false where that is longer than the run may wait, or the runner asks to stop. */
    async #waitFor(time) {
        if (await this.#ports.budget.waitUntil(time))
            return true;
        if (this.#ports.signal.aborted)
            return this.stop('abort');
        this.#resumeAt = time;
        return this.stop('budget');
    }
}
function noAnswer() {
    return new _text_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoadmapSyncError */ .C('failed', 'GitHub does not answer.', {
        hint: 'Run again later; nothing is created twice. https://www.githubstatus.com says whether GitHub has a problem.',
    });
}


/***/ }),

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

/***/ 6143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ mutate)
/* harmony export */ });
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5820);

/**
 * Sends the mutations in one request, in order, and returns one answer each. Sends nothing twice. Throws a
 * RoadmapSyncError for what makes further writes pointless.
 */
async function mutate(client, mutations, need = 'issues') {
    const variables = mutations.map(({ name }, index) => `$i${index}: ${inputType(name)}!`).join(', ');
    const fields = mutations.map(({ name, selection }, index) => `m${index}: ${name}(input: $i${index}) { ${selection} }`);
    const inputs = Object.fromEntries(mutations.map(({ input }, index) => [`i${index}`, input]));
    const query = `mutation (${variables}) { ${fields.join('\n')} }`;
    try {
        const data = await client.octokit.graphql(query, inputs);
        return mutations.map((_, index) => answerOf(data[`m${index}`]));
    }
    catch (error) {
        return answersOf(error, { count: mutations.length, need, clock: client.clock });
    }
}
function answersOf(error, { count, ...options }) {
    const errors = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .graphqlErrors */ .dM)(error);
    if (errors === null) {
        const problem = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L8)(error, options);
        if (problem.kind === 'fatal')
            throw problem.error;
        return Array.from({ length: count }, () => problem);
    }
    const { data, headers } = partsOf(error);
    return Array.from({ length: count }, (_, index) => {
        const alias = `m${index}`;
        const value = data[alias];
        if (value != null)
            return { kind: 'ok', data: value };
        // What is about the request as a whole has no path, or one that begins elsewhere.
        const own = errors.filter(({ path }) => path?.[0] === alias || !/^m\d+$/.test(String(path?.[0])));
        const problem = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyGraphql */ .GK)(own, { ...options, headers, cause: error });
        if (problem.kind === 'fatal')
            throw problem.error;
        return problem;
    });
}
function answerOf(data) {
    return data == null
        ? { kind: 'unknown', cause: new Error('GitHub answered a mutation with nothing') }
        : { kind: 'ok', data };
}
function partsOf(error) {
    const { data, headers } = error;
    return {
        data: typeof data === 'object' && data !== null ? data : {},
        headers: typeof headers === 'object' && headers !== null ? headers : {},
    };
}
function inputType(name) {
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
}


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

/***/ 3092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g3: () => (/* binding */ forecast),
/* harmony export */   ol: () => (/* binding */ startOfDay),
/* harmony export */   om: () => (/* binding */ historyOf)
/* harmony export */ });
/* unused harmony export makeHistory */
const millisecondsOfDay = 86_400_000;
/** An issue that was closed so soon was created for a task that was done before: the run created and closed the issue. */
const bornDone = 3_600_000;
const window = 56;
const shortestWindow = 14;
const fewestActiveDays = 3;
const farthest = 3_650;
/** Four fifths of a normal distribution are within so many standard deviations. */
const spread = 1.2816;
/** Returns the history of the tasks that are in a roadmap; what left the roadmaps is no part of the way to their end. */
function historyOf({ sections }) {
    return makeHistory(sections.flatMap(({ tasks }) => tasks.flatMap(({ known }) => known?.issue ?? [])));
}
/** Returns the history by the dates of the issues; a task that was reopened counts as never closed. */
function makeHistory(lives) {
    const changes = new Map();
    const finished = new Map();
    const change = (day, { scope = 0, done = 0 }) => {
        const before = changes.get(day) ?? { scope: 0, done: 0 };
        changes.set(day, { scope: before.scope + scope, done: before.done + done });
    };
    for (const { createdAt, closedAt, state } of lives) {
        change(dayOf(createdAt), { scope: 1 });
        if (closedAt === null || state === 'open')
            continue;
        const day = dayOf(closedAt);
        if (state === 'skipped')
            change(day, { scope: -1 });
        else {
            change(day, { done: 1 });
            if (Date.parse(closedAt) - Date.parse(createdAt) > bornDone) {
                finished.set(day, (finished.get(day) ?? 0) + 1);
            }
        }
    }
    let scope = 0;
    let done = 0;
    const points = [...changes]
        .sort(([a], [b]) => a - b)
        .map(([day, change]) => {
        scope += change.scope;
        done += change.done;
        return { day, scope, done };
    });
    return { points, finished };
}
/**
 * Returns when the open tasks will be done at the pace of the eight weeks before the last event. Returns null when that
 * would be a guess: no task is open, the history is shorter than two weeks, tasks were finished on fewer than three days,
 * or the forecast is more than ten years ahead. The model: days with work are a Poisson process, each with the average
 * number of tasks; the range contains the end with a probability of four in five.
 */
function forecast({ points, finished }) {
    const first = points[0];
    const last = points.at(-1);
    if (first === undefined || last === undefined)
        return null;
    const left = last.scope - last.done;
    const length = Math.min(window, last.day - first.day);
    const recent = [...finished].filter(([day]) => day > last.day - length);
    const closed = recent.reduce((sum, [, count]) => sum + count, 0);
    if (left <= 0 || length < shortestWindow || recent.length < fewestActiveDays)
        return null;
    const expected = (left * length) / closed;
    const deviation = Math.sqrt(1 / recent.length + closed / (recent.length * left));
    const factor = Math.exp(spread * deviation);
    if (expected * factor > farthest)
        return null;
    const after = (days) => last.day + Math.max(1, Math.round(days));
    return { day: after(expected), earliest: after(expected / factor), latest: after(expected * factor) };
}
/** Returns the beginning of the day in epoch milliseconds. */
function startOfDay(day) {
    return day * millisecondsOfDay;
}
function dayOf(time) {
    return Math.floor(Date.parse(time) / millisecondsOfDay);
}


/***/ }),

/***/ 3638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reconcile: () => (/* binding */ reconcile)
});

// EXTERNAL MODULE: ./build/src/text/errors.js
var errors = __webpack_require__(1670);
// EXTERNAL MODULE: ./build/src/memory/marker.js
var memory_marker = __webpack_require__(8235);
// EXTERNAL MODULE: ./build/src/text/text.js
var text_text = __webpack_require__(1722);
;// CONCATENATED MODULE: ./build/src/plan/diff/three-way.js
/** Returns what the three-way comparison of a field says; `base` is what was last applied, undefined when unknown. */
function threeWay(base, desired, actual) {
    if (desired === actual)
        return 'same';
    if (base === undefined || desired === base)
        return 'drift';
    return actual === base ? 'apply' : 'conflict';
}
/** Returns whether the field is as the roadmap asks once the plan is applied. */
function settled(verdict) {
    return verdict === 'apply' || verdict === 'same';
}

;// CONCATENATED MODULE: ./build/src/plan/diff/diff-milestone.js



/** Returns the base of a milestone that was just made to be what is desired. */
function milestoneBase(desired, state) {
    const { id, explicitId, path, section, title, description, due } = desired;
    return {
        id,
        explicitId,
        path,
        section,
        title,
        description: (0,text_text/* hash */.tW)(description),
        state,
        ...(due === null ? {} : { due }),
    };
}
/**
 * Returns what has to change on a section's milestone, field by field against the base. `state` is what the
 * section's tasks ask for: closed when all of them are.
 */
function diffMilestone(known, desired, state) {
    const { milestone, base } = known;
    const actual = (0,memory_marker/* parseMilestoneDescription */.YH)(milestone.description);
    const actualTitle = (0,text_text/* oneLine */.TN)(milestone.title);
    const drift = [];
    const conflicts = [];
    const changes = [];
    const judge = (field, verdict, values) => {
        const difference = {
            of: 'milestone',
            number: milestone.number,
            url: milestone.url,
            title: actualTitle,
        };
        if (verdict === 'drift')
            drift.push({ ...difference, field, ...values });
        if (verdict === 'conflict')
            conflicts.push({ ...difference, field, ...values });
        if (verdict === 'apply')
            changes.push({ field, before: values.github, after: values.roadmap });
        return verdict === 'apply';
    };
    const titleVerdict = threeWay(base?.title, desired.title, actualTitle);
    const title = judge('title', titleVerdict, { roadmap: desired.title, github: actualTitle });
    const descriptionVerdict = threeWay(base?.description, (0,text_text/* hash */.tW)(desired.description), (0,text_text/* hash */.tW)(actual.text));
    const description = judge('description', descriptionVerdict, {
        roadmap: desired.description,
        github: actual.text,
    });
    const stateVerdict = threeWay(base?.state, state, milestone.state);
    const restate = judge('state', stateVerdict, { roadmap: state, github: milestone.state });
    const dueVerdict = compareDue(base, desired.due, milestone.due);
    const redate = judge('due', dueVerdict, { roadmap: desired.due ?? '', github: milestone.due ?? '' });
    // What the next match goes by has to be true, too.
    const moved = base !== null &&
        (base.path !== desired.path ||
            base.section !== desired.section ||
            base.explicitId !== desired.explicitId ||
            // Somebody was faster; new work has to find the milestone closed by us all the same.
            (stateVerdict === 'same' && base.state !== state));
    if (changes.length === 0 && !moved)
        return { operation: null, drift, conflicts };
    const { due: askedDue, ...asked } = milestoneBase(desired, state);
    const due = settled(dueVerdict) ? askedDue : base?.due;
    const next = {
        ...asked,
        ...(due === undefined ? {} : { due }),
        title: settled(titleVerdict) ? desired.title : (base?.title ?? actualTitle),
        description: settled(descriptionVerdict) ? asked.description : (base?.description ?? asked.description),
        state: settled(stateVerdict) ? state : (base?.state ?? milestone.state),
    };
    const operation = {
        kind: 'update-milestone',
        key: known.id,
        number: milestone.number,
        title: actualTitle,
        changes,
        after: {
            title: title ? desired.title : milestone.title,
            description: description ? desired.description : actual.text,
            state: restate ? state : milestone.state,
            due: redate ? desired.due : milestone.due,
            base: next,
        },
        reason: changes.some((change) => change.field !== 'state') || (moved && base?.state === state)
            ? 'changed'
            : state === 'closed'
                ? 'finished'
                : 'reopened',
    };
    return { operation, drift, conflicts };
}
/** Returns the operation that makes somebody's milestone the section's: its own text stays, the marker is added. */
function adoptMilestone(milestone, desired, state) {
    const text = (0,memory_marker/* parseMilestoneDescription */.YH)(milestone.description).text;
    const description = text === '' ? desired.description : text;
    const { due: _, ...base } = milestoneBase(desired, state);
    const due = milestone.due ?? desired.due;
    return {
        kind: 'update-milestone',
        key: desired.id,
        number: milestone.number,
        title: (0,text_text/* oneLine */.TN)(milestone.title),
        changes: [
            ...(text === '' ? [{ field: 'description', before: '', after: desired.description }] : []),
            ...(due === milestone.due ? [] : [{ field: 'due', before: '', after: due ?? '' }]),
        ],
        after: {
            title: milestone.title,
            description,
            state: milestone.state,
            due,
            // A date that somebody set is theirs: only one of ours is followed.
            base: {
                ...base,
                title: (0,text_text/* oneLine */.TN)(milestone.title),
                ...(due === null || milestone.due !== null ? {} : { due }),
            },
        },
        reason: 'adopted',
    };
}
/** Returns the operation that closes the milestone of a section that left the roadmap, or null where it is closed. */
function closeEmptied(known) {
    const { milestone, base } = known;
    if (base === null || base.state === 'closed' || milestone.state === 'closed')
        return null;
    return {
        kind: 'update-milestone',
        key: known.id,
        number: milestone.number,
        title: (0,text_text/* oneLine */.TN)(milestone.title),
        changes: [{ field: 'state', before: 'open', after: 'closed' }],
        after: {
            title: milestone.title,
            description: (0,memory_marker/* parseMilestoneDescription */.YH)(milestone.description).text,
            state: 'closed',
            due: milestone.due,
            base: { ...base, state: 'closed' },
        },
        reason: 'emptied',
    };
}
/**
 * A day that the roadmap no longer names stays: GitHub's API describes no way to take a due date away
 * (https://docs.github.com/en/rest/issues/milestones#update-a-milestone).
 */
function compareDue(base, desired, actual) {
    const verdict = threeWay(base?.due ?? null, desired, actual);
    return verdict === 'apply' && desired === null ? 'drift' : verdict;
}

;// CONCATENATED MODULE: ./build/src/apply/resolve.js


/** Returns the write that an operation means, or null while something that it refers to does not exist. */
function resolveOperation(operation, registry) {
    switch (operation.kind) {
        case 'create-label': {
            const { kind, key: name, color, description } = operation;
            return { kind, name, color, description };
        }
        case 'create-milestone': {
            const { kind, key: section, state } = operation;
            const { title, due, description: text } = operation.after;
            const description = (0,memory_marker/* renderMilestoneDescription */.ZS)(milestoneBase(operation.after, state), text);
            return { kind, section, title, description, state, due };
        }
        case 'update-milestone': {
            const { kind, key: section, number } = operation;
            const seen = registry.milestones.get(section);
            if (seen === undefined)
                return null;
            const { title, state, due, base, description: text } = operation.after;
            const description = (0,memory_marker/* renderMilestoneDescription */.ZS)(base, text);
            return { kind, section, number, title, description, state, due, seen };
        }
        case 'create-issue':
            return resolveCreate(operation.after, registry);
        case 'update-issue':
        case 'close-issue':
        case 'reopen-issue':
            return resolveWrite(operation, registry);
        case 'close-duplicate': {
            const { kind, key: task, number, nodeId, of } = operation;
            const comment = oneComment('duplicate', operation.comment);
            return { kind, task, number, nodeId, of: of.nodeId, comment };
        }
    }
}
/** Returns the write that closes an issue which was just created for a task that is done or skipped already, or null. */
function closeCreated(desired, issue) {
    const { state } = desired;
    if (state === null || state === 'open')
        return null;
    const base = taskBase(desired, issue.milestone, { state, revision: 2 });
    return {
        kind: 'write-issue',
        task: desired.id,
        number: issue.number,
        nodeId: issue.nodeId,
        title: issue.title,
        body: `${(0,memory_marker/* renderManagedBlock */.$I)(base, desired.content)}\n`,
        milestone: null,
        labels: [],
        unlabel: [],
        state,
        comment: null,
        seen: issue,
    };
}
function resolveCreate(desired, registry) {
    const milestone = registry.milestones.get(desired.sectionId);
    const labels = findLabels(desired.labels, registry);
    const parent = desired.parent === null ? null : registry.parents.get(desired.parent);
    if (milestone === undefined || labels === null || parent === undefined)
        return null;
    // An issue is created open and closed by a second write. If the marker said that the issue is closed, a crash
    // between the two writes would look as if a person had reopened it.
    const base = taskBase(desired, milestone.number, { state: 'open', revision: 1 });
    return {
        kind: 'create-issue',
        task: desired.id,
        title: desired.title,
        body: `${(0,memory_marker/* renderManagedBlock */.$I)(base, desired.content)}\n`,
        milestone,
        labels,
        assignees: desired.assignees.flatMap((login) => registry.users.get(login.toLowerCase()) ?? []),
        parent: parent?.nodeId ?? null,
    };
}
function taskBase(desired, milestone, { state, revision }) {
    const { id, explicitId, sectionId, path, title, labels, content, contentHash } = desired;
    return {
        id,
        revision,
        explicitId,
        sectionId,
        path,
        text: title,
        title,
        content: contentHash,
        written: (0,memory_marker/* writtenHash */.cD)(content),
        milestone,
        labels,
        state,
        removed: false,
    };
}
function resolveWrite(operation, registry) {
    const { key, number, nodeId, after } = operation;
    const seen = registry.issues.get(number);
    const milestone = after.section === null ? null : registry.milestones.get(after.section);
    const labels = findLabels(after.labels, registry);
    if (seen === undefined || milestone === undefined || labels === null)
        return null;
    const base = milestone === null ? after.base : { ...after.base, milestone: milestone.number };
    return {
        kind: 'write-issue',
        task: key,
        number,
        nodeId,
        title: after.title,
        body: `${after.textBefore}${(0,memory_marker/* renderManagedBlock */.$I)(base, after.content)}${after.textAfter}`,
        milestone,
        labels,
        unlabel: after.unlabel.flatMap((name) => registry.labels.get(name.toLowerCase()) ?? []),
        state: after.state,
        comment: after.comment === null ? null : oneComment(after.comment.purpose, after.comment.text),
        seen,
    };
}
function oneComment(purpose, text) {
    const marker = (0,memory_marker/* commentMarker */.Ql)(purpose);
    return { marker, body: `${text}\n\n${marker}` };
}
function findLabels(names, registry) {
    const labels = [];
    for (const name of names) {
        const label = registry.labels.get(name.toLowerCase());
        if (label === undefined)
            return null;
        labels.push(label);
    }
    return labels;
}

// EXTERNAL MODULE: ./build/src/apply/run-limits.js
var run_limits = __webpack_require__(3928);
;// CONCATENATED MODULE: ./build/src/apply/apply.js



/** Issue writes in one request. GitHub applies a part of a request that times out, so it stays small. */
const batchSize = 5;
/** Times that an operation is tried when its answer is lost. */
const attempts = 3;
/** Milliseconds between searches for what a lost create left behind: GitHub's lists lag behind creates. */
const searchPauses = [2_000, 8_000, 20_000];
/**
 * Applies the plan's operations in order, in small batches, within the pace and the limits. A create whose answer was lost
 * is sent again only after a search for what it left behind: otherwise issues would double. Returns what became of every
 * operation; throws nothing but programming errors.
 */
async function applyPlan(plan, registry, ports) {
    const application = new Application(plan, registry, ports);
    await application.run();
    return application.result();
}
/** One application of a plan; a class because all of its steps share the queue and the limits. */
class Application {
    #registry;
    #ports;
    #total;
    #limits;
    #queue;
    #applied = [];
    #failed = [];
    #pending = [];
    #issues = new Map();
    constructor(plan, registry, ports) {
        this.#registry = registry;
        this.#ports = ports;
        this.#limits = new run_limits/* RunLimits */.w(ports);
        this.#total = plan.operations.length;
        this.#queue = plan.operations.map((operation) => ({ operation, write: null, tries: 0 }));
    }
    async run() {
        while (this.#queue.length > 0 && this.#limits.stoppedBy === 'done') {
            const batch = this.#nextBatch();
            if (batch.length === 0)
                continue;
            const objects = batch.reduce((sum, { write }) => sum + createdBy(write), 0);
            if (!(await this.#limits.mayStart(objects))) {
                this.#queue.unshift(...batch);
                break;
            }
            await this.#send(batch);
            this.#ports.onProgress?.(this.#applied.length, this.#total);
        }
        for (const { operation } of this.#queue)
            this.#pending.push(operation);
    }
    result() {
        return {
            applied: this.#applied,
            failed: this.#failed,
            pending: [...new Set(this.#pending)],
            stoppedBy: this.#limits.stoppedBy,
            error: this.#limits.error,
            resumeAt: this.#limits.resumeAt,
            issues: this.#issues,
            milestones: this.#registry.milestones,
        };
    }
    /** Takes the next writes that fit into one request. An operation that cannot be resolved waits for the next run. */
    #nextBatch() {
        const batch = [];
        for (let item = this.#queue[0]; item !== undefined && batch.length < batchSize; item = this.#queue[0]) {
            const write = item.write ?? resolveOperation(item.operation, this.#registry);
            if (write === null) {
                // The batch may create what the operation refers to.
                if (batch.length > 0)
                    break;
                this.#pending.push(item.operation);
            }
            else {
                const [first] = batch;
                if (first !== undefined && !(isIssueWrite(write) && first.write.kind === write.kind))
                    break;
                batch.push({ ...item, write });
            }
            this.#queue.shift();
            if (write !== null && !isIssueWrite(write))
                break;
        }
        return batch;
    }
    /** Returns the numbers of what the coming requests write, as far as they are known by now. */
    #comingNumbers() {
        const coming = this.#queue.slice(0, batchSize).map(({ operation, write }) => write ?? operation);
        const numbersOf = (isMilestone) => coming.flatMap((each) => 'number' in each && (each.kind === 'update-milestone') === isMilestone ? each.number : []);
        return { issues: numbersOf(false), milestones: numbersOf(true) };
    }
    /** Sends the batch; puts what has to be tried again back into the queue. */
    async #send(batch) {
        try {
            const writes = batch.map(({ write }) => write);
            const outcomes = await this.#ports.executor.execute(writes, this.#comingNumbers());
            this.#queue.unshift(...(await this.#settle(batch, outcomes)));
        }
        catch (error) {
            if (!(error instanceof errors/* RoadmapSyncError */.C))
                throw error;
            this.#limits.stop('failure', error);
            this.#queue.unshift(...batch);
        }
    }
    /** Records the outcomes; returns what has to be tried again. */
    async #settle(batch, outcomes) {
        const again = [];
        const lost = [];
        let limitedUntil = null;
        for (const [index, item] of batch.entries()) {
            const outcome = outcomes[index];
            switch (outcome?.kind) {
                case 'applied':
                    again.push(...this.#record(item, outcome.result));
                    break;
                case 'refused':
                    this.#failed.push({ operation: item.operation, error: outcome.error });
                    break;
                case 'changed':
                    this.#pending.push(item.operation);
                    break;
                case 'limited':
                    limitedUntil = Math.max(limitedUntil ?? 0, outcome.retryAt);
                    again.push(item);
                    break;
                default:
                    lost.push({ ...item, tries: item.tries + 1 });
            }
        }
        again.push(...(await this.#recover(lost)));
        await this.#limits.requestEnded({ answered: lost.length < batch.length, limitedUntil });
        return again;
    }
    /** Records a result. Returns the write that closes an issue which was created for a task that is done already. */
    #record({ operation, write }, result) {
        const isCreate = operation.kind === 'create-issue' && write.kind === 'create-issue';
        // An issue that was created and then closed counts as one operation.
        if (operation.kind !== 'create-issue' || isCreate)
            this.#applied.push({ operation, result });
        if (result.kind === 'label')
            this.#registry.labels.set(result.label.name.toLowerCase(), result.label);
        if (result.kind === 'milestone')
            this.#registry.milestones.set(result.section, result.milestone);
        if (result.kind !== 'issue')
            return [];
        const { issue, task } = result;
        this.#issues.set(issue.number, issue);
        this.#registry.issues.set(issue.number, issue);
        this.#registry.parents.set(task, issue);
        const closing = isCreate ? closeCreated(operation.after, issue) : null;
        return closing === null ? [] : [{ operation, write: closing, tries: 0 }];
    }
    /**
     * Searches for what creates whose answers were lost left behind. Returns what has to be tried again; an operation that
     * was tried often enough waits for the next run.
     */
    async #recover(lost) {
        const { clock, signal } = this.#ports;
        const closing = [];
        let left = lost;
        for (const pause of searchPauses) {
            const tasks = new Set(left.flatMap(({ write }) => (write.kind === 'create-issue' ? write.task : [])));
            if (tasks.size === 0 || signal.aborted)
                break;
            await clock.sleep(pause, signal);
            const found = await this.#findCreated(tasks);
            if (found === null)
                return [...left, ...closing];
            left = left.filter((item) => {
                const issue = item.write.kind === 'create-issue' ? found.get(item.write.task) : undefined;
                if (issue === undefined || item.write.kind !== 'create-issue')
                    return true;
                closing.push(...this.#record(item, { kind: 'issue', task: item.write.task, issue }));
                return false;
            });
        }
        for (const { operation, tries } of left)
            if (tries >= attempts)
                this.#pending.push(operation);
        return [...left.filter(({ tries }) => tries < attempts), ...closing];
    }
    /** Returns the issues that were created for the tasks; null where that cannot be found out, which stops the run. */
    async #findCreated(tasks) {
        try {
            return await this.#ports.executor.findCreated(tasks);
        }
        catch (error) {
            if (!(error instanceof errors/* RoadmapSyncError */.C))
                throw error;
            this.#limits.stop('failure', error);
            return null;
        }
    }
}
function isIssueWrite(write) {
    return write.kind === 'create-issue' || write.kind === 'write-issue' || write.kind === 'close-duplicate';
}
/** Returns the number of objects that a write creates, as GitHub's limits count them. */
function createdBy(write) {
    if (write.kind === 'write-issue')
        return write.comment === null ? 0 : 1;
    return write.kind === 'update-milestone' ? 0 : 1;
}

// EXTERNAL MODULE: ./build/src/apply/pacer.js
var apply_pacer = __webpack_require__(7833);
// EXTERNAL MODULE: ./build/src/config/defaults.js
var defaults = __webpack_require__(4808);
// EXTERNAL MODULE: ./build/src/config/roadmap-configs.js
var roadmap_configs = __webpack_require__(6626);
// EXTERNAL MODULE: ./build/src/github/query.js
var query = __webpack_require__(4961);
// EXTERNAL MODULE: ./build/src/github/refusals.js
var refusals = __webpack_require__(5820);
;// CONCATENATED MODULE: ./build/src/github/read/labels-and-users.js



/** As many labels as one query asks for. */
const labelsPerRequest = 100;
/** Returns the snapshot with those of the labels `names` that the repository has; the same one where there are none. */
async function addLabels(client, snapshot, names) {
    if (names.length === 0)
        return snapshot;
    const labels = new Map(snapshot.labels);
    for (let at = 0; at < names.length; at += labelsPerRequest) {
        const selections = names
            .slice(at, at + labelsPerRequest)
            .map((name, index) => `label${index}: label(name: ${JSON.stringify(name)}) { id name }`);
        const answer = await (0,query/* queryRepository */.l)(client, selections.join(' '));
        for (const node of Object.values(answer)) {
            if (node !== null)
                labels.set(node.name.toLowerCase(), { nodeId: node.id, name: node.name });
        }
    }
    return { ...snapshot, labels };
}
/** Returns the node ids of users by lower-case login. Throws an `invalid` error for a user that does not exist. */
async function readUsers(client, logins) {
    const users = await Promise.all(logins.map(async (login) => [login.toLowerCase(), await readUser(client, login)]));
    return new Map(users);
}
async function readUser({ octokit, read }, login) {
    return read('issues', async () => {
        try {
            const { data } = await octokit.request('GET /users/{username}', { username: login });
            return data.node_id;
        }
        catch (error) {
            if ((0,refusals/* statusOf */.c2)(error) !== 404)
                throw error;
            const message = `There is no user \`${login}\` on GitHub; nothing was changed.`;
            const hint = 'Correct `assignees` in the configuration file.';
            throw new errors/* RoadmapSyncError */.C('invalid', message, { hint, cause: error });
        }
    });
}

// EXTERNAL MODULE: ./build/src/github/issue-fields.js
var issue_fields = __webpack_require__(850);
;// CONCATENATED MODULE: ./build/src/github/read/current-issues.js



/** GraphQL selection of those issues and milestones, inside a repository. */
function freshSelection({ issues, milestones }) {
    const comments = 'comments(last: 50) { nodes { id viewerDidAuthor body } }';
    return [
        ...issues.map((number) => `i${number}: issue(number: ${number}) { ${issue_fields/* issueFields */.T3} ${comments} }`),
        ...milestones.map((number) => `m${number}: milestone(number: ${number}) { ${issue_fields/* milestoneFields */.oT} }`),
    ].join('\n');
}
/** Returns what an answer to `freshSelection` shows. */
function toFresh(answer, { authors, at }) {
    const issues = new Map();
    const milestones = new Map();
    for (const node of Object.values(answer)) {
        if (node === null)
            continue;
        if (!('viewerDidAuthor' in node))
            milestones.set(node.number, (0,issue_fields/* toSnapshotMilestone */.w0)(node));
        else {
            const comments = node.comments.nodes.flatMap(({ id, viewerDidAuthor, body }) => {
                const marker = viewerDidAuthor ? (0,memory_marker/* findCommentMarker */.pG)(body) : null;
                return marker === null ? [] : { id, marker };
            });
            issues.set(node.id, { ...(0,issue_fields/* toSnapshotIssue */.Rb)(node, authors), comments });
        }
    }
    return { at, issues, milestones };
}
/** Reads those issues and milestones as they are right now; those that were deleted since are missing. */
async function readFresh(client, numbers, authors) {
    const at = client.clock.now();
    const answer = await (0,query/* queryRepository */.l)(client, freshSelection(numbers));
    return toFresh(answer, { authors, at });
}

// EXTERNAL MODULE: ./build/src/github/write/mutate.js
var mutate = __webpack_require__(6143);
;// CONCATENATED MODULE: ./build/src/github/write/comments.js



/**
 * Leaves the comments that issues, as they are `now`, do not have yet, in one request. Then looks whether another run
 * left the same comments at the same moment, and deletes the later ones of ours. Returns null where all comments are
 * there, or else why that is not known; an issue must not be written before its comment is.
 */
async function leaveComments(ports, writes, now) {
    const missing = writes.filter(({ nodeId, comment }) => comment !== null && comment.marker !== now.issues.get(nodeId)?.comments.at(-1)?.marker);
    if (missing.length === 0)
        return null;
    const { client, authors } = ports;
    const additions = missing.map(({ nodeId, comment }) => ({
        name: 'addComment',
        input: { subjectId: nodeId, body: comment?.body },
        selection: 'clientMutationId',
    }));
    await (0,apply_pacer/* waitForTurn */.qg)(ports, additions.length);
    const answers = await (0,mutate/* mutate */.T)(client, additions);
    const bad = answers.find((answer) => answer.kind !== 'ok');
    if (bad?.kind === 'limited' || bad?.kind === 'unknown')
        return bad;
    const issues = missing.map(({ number }) => number);
    const after = await readFresh(client, { issues, milestones: [] }, authors);
    const doubled = [...after.issues.values()].flatMap(({ comments }) => comments.filter(({ marker }, index) => index > 0 && comments[index - 1]?.marker === marker));
    if (doubled.length === 0)
        return null;
    const deletions = doubled.map(({ id }) => ({ name: 'deleteIssueComment', input: { id }, selection: 'clientMutationId' }));
    await (0,apply_pacer/* waitForTurn */.qg)(ports, 0);
    // A comment that the other run deleted first is gone all the same, so no answer matters.
    await (0,mutate/* mutate */.T)(client, deletions);
    return null;
}

;// CONCATENATED MODULE: ./build/src/github/write/issues.js

/** What the last mutation of an issue answers with. */
const written = `issue { ${issue_fields/* issueFields */.T3} }`;
/**
 * Returns what creates an issue in the repository of that node id.
 * Source: https://docs.github.com/en/graphql/reference/issues#createissueinput
 */
function createMutations(write, repositoryId) {
    const { task, title, body, milestone, labels, assignees, parent } = write;
    const input = {
        repositoryId,
        title,
        body,
        milestoneId: milestone.nodeId,
        labelIds: labels.map((label) => label.nodeId),
        ...(assignees.length === 0 ? {} : { assigneeIds: assignees }),
        ...(parent === null ? {} : { parentIssueId: parent }),
    };
    return { task, body, mutations: [{ name: 'createIssue', input, selection: written }] };
}
/** Returns what closes an issue as the duplicate of another. */
function duplicateMutations({ task, nodeId, of }) {
    const input = { issueId: nodeId, stateReason: 'DUPLICATE', duplicateIssueId: of };
    return { task, body: null, mutations: [{ name: 'closeIssue', input, selection: written }] };
}
/**
 * Returns what brings an issue to what the write says. The body with its marker comes last: after a crash the marker must
 * not say what was not done.
 */
function updateMutations(write) {
    const { task, nodeId, body, milestone, labels, unlabel, state, seen } = write;
    const mutations = [
        ...labelMutations('addLabelsToLabelable', nodeId, labels),
        ...labelMutations('removeLabelsFromLabelable', nodeId, unlabel),
    ];
    const update = { id: nodeId, ...changedTitle(write), body };
    if (milestone !== null)
        update.milestoneId = milestone.nodeId;
    if (state === 'open')
        update.state = 'OPEN';
    else if (state !== null) {
        // The reason of a closed issue is only set by closing it: https://docs.github.com/en/rest/issues/issues#update-an-issue
        if (seen.state !== 'open')
            mutations.push(mutation('reopenIssue', { issueId: nodeId }));
        if (seen.state === 'open' && state === 'done')
            update.state = 'CLOSED';
        else
            mutations.push(mutation('closeIssue', { issueId: nodeId, stateReason: reasons[state] }));
    }
    return { task, body, mutations: [...mutations, { name: 'updateIssue', input: update, selection: written }] };
}
const reasons = { done: 'COMPLETED', skipped: 'NOT_PLANNED' };
/** Returns whether the write closes an open issue as not planned, which `updateIssue` cannot. */
function closesAsNotPlanned({ state, seen }) {
    return state === 'skipped' && seen.state === 'open';
}
/** Closes an issue as not planned and rewrites it in one request, all but its labels. Throws as Octokit does. */
async function closeNotPlanned(client, write) {
    const { octokit, owner, repo } = client;
    const { data } = await octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        owner,
        repo,
        issue_number: write.number,
        ...changedTitle(write),
        body: write.body,
        state: 'closed',
        state_reason: 'not_planned',
        ...(write.milestone === null ? {} : { milestone: write.milestone.number }),
    });
    if (typeof data?.title !== 'string')
        throw new Error('GitHub answered with something that is no issue');
    const issue = {
        ...write.seen,
        title: data.title,
        body: data.body ?? '',
        state: data.state_reason === 'not_planned' ? 'skipped' : 'done',
        milestone: data.milestone?.number ?? null,
        closedAt: data.closed_at,
    };
    return { kind: 'applied', result: { kind: 'issue', task: write.task, issue } };
}
/** Returns the mutations with `along` selected of the repository, in the answer to the very last of them. */
function withAlong(mutations, along) {
    const last = mutations.at(-1);
    if (last === undefined || along === '')
        return mutations;
    const selection = `${last.selection} issue { repository { ${along} } }`;
    return [...mutations.slice(0, -1), { ...last, selection }];
}
function mutation(name, input) {
    return { name, input, selection: 'clientMutationId' };
}
function labelMutations(name, labelableId, labels) {
    return labels.length === 0
        ? []
        : [mutation(name, { labelableId, labelIds: labels.map((label) => label.nodeId) })];
}
/** Returns the title where it changes. A title that stays is not sent: a person may change it this very second. */
function changedTitle({ title, seen }) {
    return title === seen.title ? {} : { title };
}

;// CONCATENATED MODULE: ./build/src/github/write/labels-and-milestones.js




/**
 * Creates a label; a label of that name that exists already is taken. Throws as Octokit does, and where rights are
 * missing.
 */
async function createLabel({ octokit, owner, repo }, { name, color, description }) {
    try {
        const { data } = await octokit.request('POST /repos/{owner}/{repo}/labels', {
            owner,
            repo,
            name,
            color,
            description,
        });
        return labelOutcome(data);
    }
    catch (error) {
        if ((0,refusals/* statusOf */.c2)(error) === 404)
            throw (0,refusals/* forbidden */.o0)('issues', error);
        if (!(0,refusals/* isAlreadyThere */.P2)(error))
            throw error;
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/labels/{name}', { owner, repo, name });
        return labelOutcome(data);
    }
}
function labelOutcome(data) {
    if (typeof data?.node_id !== 'string')
        throw new Error('GitHub answered with something that is no label');
    return { kind: 'applied', result: { kind: 'label', label: { nodeId: data.node_id, name: data.name } } };
}
/**
 * Creates a milestone; only REST can. A milestone of that title with the section's marker was created by an earlier try
 * whose answer was lost, and is taken. Throws as Octokit does, and where rights are missing.
 */
async function createMilestone(client, write) {
    const { octokit, owner, repo } = client;
    const { section, title, description, state, due } = write;
    try {
        const { data } = await octokit.request('POST /repos/{owner}/{repo}/milestones', {
            owner,
            repo,
            title,
            description,
            state,
            ...dueOn(due),
        });
        return milestoneOutcome(section, data);
    }
    catch (error) {
        if ((0,refusals/* statusOf */.c2)(error) === 404)
            throw (0,refusals/* forbidden */.o0)('issues', error);
        if (!(0,refusals/* isAlreadyThere */.P2)(error))
            throw error;
        const existing = await findMilestone(client, title);
        if (existing !== null && (0,memory_marker/* parseMilestoneDescription */.YH)(existing.description ?? '').base?.id === section)
            return milestoneOutcome(section, existing);
        const message = `A milestone named "${title}" was created by somebody else during the run.`;
        const hint = 'Run again; the next run uses it for this section.';
        return { kind: 'refused', error: new errors/* RoadmapSyncError */.C('failed', message, { hint, cause: error }) };
    }
}
/** Rewrites the fields of a milestone that change; sending the same again changes nothing. Throws as Octokit does. */
async function updateMilestone({ octokit, owner, repo }, write) {
    const { section, number, title, description, state, due, seen } = write;
    const { data } = await octokit.request('PATCH /repos/{owner}/{repo}/milestones/{milestone_number}', {
        owner,
        repo,
        milestone_number: number,
        ...(title === seen.title ? {} : { title }),
        ...(state === seen.state ? {} : { state }),
        ...(due === seen.due ? {} : dueOn(due)),
        description,
    });
    return milestoneOutcome(section, data);
}
/** Returns the due date at noon, because GitHub rounds down to midnight on its west coast: https://docs.github.com/en/rest/issues/milestones */
function dueOn(due) {
    return due === null ? {} : { due_on: `${due}T12:00:00Z` };
}
async function findMilestone({ octokit, owner, repo }, title) {
    for (let page = 1;; page += 1) {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/milestones', {
            owner,
            repo,
            state: 'all',
            per_page: 100,
            page,
        });
        const found = data.find((milestone) => milestone.title === title);
        if (found !== undefined)
            return found;
        if (data.length < 100)
            return null;
    }
}
function milestoneOutcome(section, data) {
    // An answer that was cut on the way does not say what happened.
    if (!Number.isInteger(data?.number))
        throw new Error('GitHub answered with something that is no milestone');
    const milestone = {
        number: data.number,
        nodeId: data.node_id,
        url: data.html_url,
        title: data.title,
        description: data.description ?? '',
        state: data.state,
        due: (0,issue_fields/* dueDay */.LJ)(data.due_on),
        createdAt: data.created_at,
    };
    return { kind: 'applied', result: { kind: 'milestone', section, milestone } };
}

;// CONCATENATED MODULE: ./build/src/github/write/stale-check.js



/** Returns the check for one application of a plan. */
function createStaleCheck({ client, authors, readAt }) {
    let seen = { at: Number.NEGATIVE_INFINITY, issues: new Map(), milestones: new Map() };
    const isFresh = (at) => client.clock.now() - at <= run_limits/* freshFor */.A;
    const look = async (writes, next) => {
        const numbers = (isMilestone) => writes.filter(({ kind }) => (kind === 'update-milestone') === isMilestone).map(({ number }) => number);
        const issues = new Set([...numbers(false), ...next.issues]);
        const milestones = new Set([...numbers(true), ...next.milestones]);
        seen = await readFresh(client, { issues: [...issues], milestones: [...milestones] }, authors);
        return seen;
    };
    return {
        look,
        current: async (writes, next) => {
            if (isFresh(seen.at) && writes.every((write) => has(seen, write)))
                return seen;
            return isFresh(readAt) ? null : look(writes, next);
        },
        learn: (shown) => {
            seen = shown;
        },
        wrote: (result) => {
            if (result.kind === 'issue') {
                const issue = { ...result.issue, comments: [] };
                seen = { ...seen, issues: new Map(seen.issues).set(issue.nodeId, issue) };
            }
            else if (result.kind === 'milestone') {
                const { milestone } = result;
                seen = { ...seen, milestones: new Map(seen.milestones).set(milestone.number, milestone) };
            }
        },
    };
}
function has({ issues, milestones }, write) {
    return write.kind === 'update-milestone' ? milestones.has(write.number) : issues.has(write.nodeId);
}
/** Returns whether what is overwritten still is as the plan saw it. */
function isUntouched(write, now) {
    if (write.kind === 'update-milestone') {
        const { seen } = write;
        const milestone = now.milestones.get(write.number);
        return (milestone !== undefined &&
            milestone.title === seen.title &&
            milestone.description === seen.description &&
            milestone.state === seen.state &&
            milestone.due === seen.due);
    }
    const { seen } = write;
    const issue = now.issues.get(write.nodeId);
    return (issue !== undefined &&
        issue.title === seen.title &&
        (0,text_text/* toLf */.yj)(issue.body) === (0,text_text/* toLf */.yj)(seen.body) &&
        (issue.state === 'open') === (seen.state === 'open') &&
        issue.milestone === seen.milestone);
}

;// CONCATENATED MODULE: ./build/src/github/write/executor.js













/** Returns the executor that sends labels and milestones one by one, and issues in batches. */
function createExecutor(options) {
    const session = { ...options, clock: options.client.clock, staleCheck: createStaleCheck(options) };
    return {
        execute: (writes, next) => execute(session, writes, next),
        findCreated: (tasks) => findCreated(session, tasks),
    };
}
async function execute(session, writes, next) {
    const { client } = session;
    const [first] = writes;
    switch (first?.kind) {
        case undefined:
            return [];
        case 'create-label':
            return [await sendAlone(session, 1, () => createLabel(client, first))];
        case 'create-milestone':
            return [await sendAlone(session, 1, () => createMilestone(client, first))];
        case 'update-milestone':
            return [await overwriteMilestone(session, first, next)];
        case 'create-issue': {
            const creates = writes.filter((write) => write.kind === 'create-issue');
            return createIssues(session, creates, next);
        }
        case 'write-issue': {
            const overwrites = writes.filter((write) => write.kind === 'write-issue');
            return overwriteIssues(session, overwrites, next);
        }
        case 'close-duplicate': {
            const duplicates = writes.filter((write) => write.kind === 'close-duplicate');
            return closeDuplicates(session, duplicates, next);
        }
    }
}
/** Sends a request that writes one thing and creates `objects`. */
async function sendAlone(session, objects, send) {
    await (0,apply_pacer/* waitForTurn */.qg)(session, objects);
    try {
        return await send();
    }
    catch (error) {
        const problem = (0,refusals/* classify */.L8)(error, { need: 'issues', clock: session.clock });
        if (problem.kind === 'fatal')
            throw problem.error;
        return problem;
    }
}
/** Sends the mutations of all issues in one request, and reads in its answer what is probably written `next`. */
async function sendIssues(session, issues, { objects, next }) {
    const { client, authors, clock, staleCheck } = session;
    const mutations = withAlong(issues.flatMap((each) => each.mutations), freshSelection(next));
    await (0,apply_pacer/* waitForTurn */.qg)(session, objects);
    const at = clock.now();
    const answers = await (0,mutate/* mutate */.T)(client, mutations);
    const last = answers.at(-1);
    const along = last?.kind === 'ok' ? (last.data.issue?.repository ?? {}) : {};
    staleCheck.learn(toFresh(along, { authors, at }));
    let first = 0;
    return issues.map((issue) => {
        const own = answers.slice(first, first + issue.mutations.length);
        first += issue.mutations.length;
        return issueOutcome(issue, own, authors);
    });
}
function issueOutcome({ task, body }, answers, authors) {
    const bad = answers.find((answer) => answer.kind !== 'ok');
    if (bad !== undefined)
        return bad;
    const last = answers.at(-1);
    const node = last?.kind === 'ok' ? last.data.issue : null;
    if (node == null)
        return { kind: 'unknown', cause: new Error('an answer without the issue') };
    const issue = (0,issue_fields/* toSnapshotIssue */.Rb)(node, authors);
    // GitHub answers a body over its limit as if all were well, and keeps the old one.
    if (body !== null && (0,text_text/* toLf */.yj)(issue.body).trim() !== (0,text_text/* toLf */.yj)(body).trim())
        return { kind: 'refused', error: tooLong(issue) };
    return { kind: 'applied', result: { kind: 'issue', task, issue } };
}
async function createIssues(session, writes, next) {
    const mutations = writes.map((write) => createMutations(write, session.repositoryId));
    const outcomes = await sendIssues(session, mutations, { objects: writes.length, next });
    for (const outcome of outcomes) {
        if (outcome.kind !== 'applied' || outcome.result.kind !== 'issue')
            continue;
        // Without push rights GitHub creates the issue, and drops its milestone without a word.
        if (outcome.result.issue.milestone === null)
            throw (0,refusals/* forbidden */.o0)('issues');
        session.staleCheck.wrote(outcome.result);
    }
    return outcomes;
}
async function overwriteMilestone(session, write, next) {
    const { client, staleCheck } = session;
    const now = await staleCheck.current([write], next);
    if (now !== null && !isUntouched(write, now))
        return { kind: 'changed' };
    const outcome = await sendAlone(session, 0, () => updateMilestone(client, write));
    if (outcome.kind === 'applied')
        staleCheck.wrote(outcome.result);
    return outcome;
}
/** Writes issues that nobody changed since the plan was made, comments first. */
async function overwriteIssues(session, writes, next) {
    const { staleCheck } = session;
    const hasComments = writes.some((write) => write.comment !== null);
    const now = await (hasComments ? staleCheck.look(writes, next) : staleCheck.current(writes, next));
    const outcomes = new Map();
    for (const write of writes)
        if (now !== null && !isUntouched(write, now))
            outcomes.set(write, { kind: 'changed' });
    const untouched = writes.filter((write) => !outcomes.has(write));
    let stop = now === null ? null : await leaveComments(session, untouched, now);
    // One request of REST closes as not planned and rewrites the body; GraphQL takes two mutations, and knows labels.
    const isRest = (write) => closesAsNotPlanned(write) && write.labels.length + write.unlabel.length === 0;
    for (const write of untouched.filter(isRest)) {
        const outcome = stop ?? (await sendAlone(session, 0, () => closeNotPlanned(session.client, write)));
        if (outcome.kind === 'limited')
            stop = outcome;
        outcomes.set(write, outcome);
    }
    const batch = untouched.filter((write) => !isRest(write));
    if (batch.length > 0 && stop === null) {
        const settled = await sendIssues(session, batch.map(updateMutations), { objects: 0, next });
        for (const [index, outcome] of settled.entries()) {
            const write = batch[index];
            if (write !== undefined)
                outcomes.set(write, outcome);
        }
    }
    const unsent = stop ?? { kind: 'unknown', cause: new Error('not answered') };
    return writes.map((write) => outcomes.get(write) ?? unsent);
}
async function closeDuplicates(session, writes, next) {
    const now = await session.staleCheck.look(writes, next);
    const stop = await leaveComments(session, writes, now);
    if (stop !== null)
        return writes.map(() => stop);
    return sendIssues(session, writes.map(duplicateMutations), { objects: 0, next });
}
async function findCreated({ client, authors }, tasks) {
    const { issues } = await (0,query/* queryRepository */.l)(client, `issues(first: 100, orderBy: {field: CREATED_AT, direction: DESC}) { nodes { ${issue_fields/* issueFields */.T3} } }`);
    const found = new Map();
    for (const node of issues.nodes) {
        const issue = (0,issue_fields/* toSnapshotIssue */.Rb)(node, authors);
        const id = issue.ours ? (0,memory_marker/* parseManagedBody */.$N)(issue.body)?.base.id : undefined;
        if (id !== undefined && tasks.has(id))
            found.set(id, issue);
    }
    return found;
}
function tooLong({ number }) {
    return new errors/* RoadmapSyncError */.C('failed', `GitHub refused the text of #${number} because it is too long.`, {
        hint: 'Shorten the text below the managed block, then run again.',
    });
}

;// CONCATENATED MODULE: ./build/src/plan/estimate.js
/** Returns how much the plan creates and how long GitHub's limits make that take. */
function estimate({ operations }, { perMinute, perHour }) {
    const objects = operations.reduce((sum, operation) => {
        if (operation.kind === 'close-duplicate')
            return sum + 1;
        if ('after' in operation && 'comment' in operation.after)
            return sum + (operation.after.comment === null ? 0 : 1);
        return operation.kind.startsWith('create-') ? sum + 1 : sum;
    }, 0);
    const hours = Math.max(0, Math.ceil(objects / perHour) - 1);
    const rest = objects - hours * perHour;
    const byHour = hours * 60 + Math.ceil(rest / perMinute);
    return { objects, minutes: Math.max(byHour, Math.ceil(objects / perMinute)) };
}

;// CONCATENATED MODULE: ./build/src/roadmap/model.js
/** GitHub refuses longer titles: https://docs.github.com/en/rest/issues/issues#create-an-issue */
const issueTitleLimit = 256;
/** Returns what the roadmap says about a task's state: its box, else what stands beside it; null when it says nothing. */
function statedState({ box, settled }) {
    return box?.state ?? settled ?? null;
}

// EXTERNAL MODULE: ./build/src/text/escape.js + 1 modules
var text_escape = __webpack_require__(4427);
;// CONCATENATED MODULE: ./build/src/plan/diff/compare-state.js

/** Returns what has to happen where the roadmap says `desired` (null: nothing) and the issue is `actual`. */
function compareState({ lastState, removed }, desired, actual) {
    const same = {
        verdict: 'same',
        become: null,
        follow: null,
        reason: 'changed',
        refreshBase: false,
    };
    if (removed) {
        // Back in the roadmap: reopened unless its box says otherwise, or somebody opened it already.
        if (actual === 'skipped' && (desired === null || desired === 'open')) {
            return { ...same, verdict: 'apply', become: 'open', reason: 'returned' };
        }
        return { ...same, refreshBase: true };
    }
    if (desired === null)
        return same;
    const verdict = threeWay(lastState, desired, actual);
    if (verdict === 'drift')
        return { ...same, follow: actual };
    if (verdict !== 'apply')
        return { ...same, verdict };
    const reason = desired === 'done' ? 'ticked' : desired === 'skipped' ? 'cancelled' : 'unticked';
    return { ...same, verdict, become: desired, reason };
}

;// CONCATENATED MODULE: ./build/src/plan/diff/keep-ticks.js
const item = /^(\s*[-*+] )\[([ xX])\] (.*)$/;
/**
 * Returns `after` with those boxes ticked that were ticked in `before` for the same text: a person who ticked what
 * they studied keeps the ticks when the block is written anew.
 */
function keepTicks(before, after) {
    const ticked = new Map();
    for (const line of before.split('\n')) {
        const match = item.exec(line);
        if (match === null || match[2] === ' ')
            continue;
        const text = match[3]?.trim() ?? '';
        ticked.set(text, (ticked.get(text) ?? 0) + 1);
    }
    if (ticked.size === 0)
        return after;
    return after
        .split('\n')
        .map((line) => {
        const match = item.exec(line);
        const text = match?.[3]?.trim() ?? '';
        const count = ticked.get(text) ?? 0;
        if (match === null || count === 0)
            return line;
        ticked.set(text, count - 1);
        return `${match[1]}[x] ${match[3]}`;
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./build/src/plan/diff/diff-issue.js






/** Returns what has to change on the issue of a task that is in the roadmap, field by field against the base. */
function diffIssue(known, issue, { desired, milestone, exists, messages }) {
    const { base, body } = known;
    if (base === null || body === null) {
        const drift = difference(issue, 'marker', desired.title, issue.title);
        return { operation: null, drift: [drift], conflicts: [] };
    }
    const drift = [];
    const conflicts = [];
    const changes = [];
    const judge = (field, verdict, roadmap, github) => {
        if (verdict === 'drift')
            drift.push(difference(issue, field, roadmap, github));
        if (verdict === 'conflict')
            conflicts.push(difference(issue, field, roadmap, github));
        return verdict === 'apply';
    };
    const actualTitle = (0,text_text/* oneLine */.TN)(issue.title);
    const titleVerdict = threeWay(base.title, desired.title, actualTitle);
    const title = judge('title', titleVerdict, desired.title, actualTitle);
    if (title)
        changes.push(change('title', issue.title, desired.title));
    const contentVerdict = compareContent(body, desired);
    const content = judge('content', contentVerdict, desired.content, body.content);
    if (content)
        changes.push(change('content', body.content, desired.content));
    const milestoneVerdict = compareMilestone(base.milestone, milestone, { issue, exists });
    const move = judge('milestone', milestoneVerdict, label(milestone), label(issue.milestone));
    if (move)
        changes.push(change('milestone', label(issue.milestone), label(milestone)));
    const missing = desired.labels.filter((name) => !hasLabel(issue.labels, name));
    const add = missing.filter((name) => !hasLabel(base.labels, name));
    const dropped = missing.filter((name) => hasLabel(base.labels, name));
    if (dropped.length > 0)
        drift.push(difference(issue, 'labels', dropped.join(', '), issue.labels.join(', ')));
    const unlabel = base.labels.filter((name) => !hasLabel(desired.labels, name));
    const remove = unlabel.filter((name) => hasLabel(issue.labels, name));
    if (add.length > 0 || remove.length > 0) {
        const kept = issue.labels.filter((name) => !hasLabel(remove, name));
        changes.push(change('labels', issue.labels.join(', '), [...kept, ...add].join(', ')));
    }
    const state = compareState(known, desired.state, issue.state);
    if (state.verdict === 'conflict') {
        conflicts.push(difference(issue, 'state', desired.state ?? 'open', issue.state));
    }
    if (state.become !== null)
        changes.push(change('state', issue.state, state.become));
    // What the next match goes by has to be true, too.
    const moved = base.explicitId !== desired.explicitId ||
        base.path !== desired.path ||
        base.text !== desired.title ||
        (milestoneVerdict === 'same' && base.milestone !== milestone && milestone !== null);
    if (changes.length === 0 && !state.refreshBase && !moved) {
        return { operation: null, drift, conflicts };
    }
    const nextContent = content ? keepTicks(body.content, desired.content) : body.content;
    const nextBase = {
        id: base.id,
        revision: known.revision + 1,
        explicitId: desired.explicitId,
        sectionId: desired.sectionId,
        path: desired.path,
        text: desired.title,
        title: settled(titleVerdict) ? desired.title : base.title,
        content: content || contentVerdict === 'same' ? desired.contentHash : base.content,
        written: content ? (0,memory_marker/* writtenHash */.cD)(nextContent) : base.written,
        milestone: settled(milestoneVerdict) && milestone !== null ? milestone : base.milestone,
        labels: [...base.labels.filter((name) => !hasLabel(unlabel, name)), ...add],
        state: state.become ?? (state.refreshBase ? issue.state : known.lastState),
        removed: false,
    };
    const operation = {
        kind: writeKind(state.become),
        key: base.id,
        number: issue.number,
        nodeId: issue.nodeId,
        title: actualTitle,
        changes,
        after: {
            title: title ? desired.title : issue.title,
            section: move ? desired.sectionId : null,
            labels: add,
            unlabel: remove,
            state: state.become,
            // A tick shows in the issue's own timeline; a comment would only notify people.
            comment: state.reason === 'returned' ? comment('returned', desired.path, messages) : null,
            base: nextBase,
            content: nextContent,
            textBefore: body.before,
            textAfter: body.after,
        },
        reason: state.reason,
    };
    return { operation, drift, conflicts };
}
/** Returns the operation that closes the issue of a task that left the roadmap, or null when there is nothing to close. */
function closeRemoved(known, messages) {
    const { issue, base, body } = known;
    // Reopened after we closed it: somebody wants it open. Without a marker nobody can say that it is the same task.
    if (issue === null || base === null || body === null)
        return null;
    if (issue.state !== 'open' || known.removed)
        return null;
    return {
        kind: 'close-issue',
        key: base.id,
        number: issue.number,
        nodeId: issue.nodeId,
        title: (0,text_text/* oneLine */.TN)(issue.title),
        changes: [change('state', 'open', 'skipped')],
        after: {
            title: issue.title,
            section: null,
            labels: [],
            unlabel: [],
            state: 'skipped',
            comment: comment('removed', base.path, messages),
            base: { ...base, state: 'skipped', removed: true, revision: known.revision + 1 },
            content: body.content,
            textBefore: body.before,
            textAfter: body.after,
        },
        reason: 'removed',
    };
}
function compareContent(body, desired) {
    const asked = desired.contentHash !== body.base.content;
    const edited = (0,memory_marker/* writtenHash */.cD)(body.content) !== body.base.written;
    if (asked)
        return edited ? 'conflict' : 'apply';
    return edited ? 'drift' : 'same';
}
function compareMilestone(base, desired, { issue, exists }) {
    // A deleted milestone took its issues' milestone along: nobody moved them.
    const last = base !== null && !exists(base) ? null : base;
    // A milestone that is still to be created differs from every number.
    return threeWay(last, desired ?? -1, issue.milestone);
}
function writeKind(become) {
    if (become === null)
        return 'update-issue';
    return become === 'open' ? 'reopen-issue' : 'close-issue';
}
function comment(purpose, path, messages) {
    return { purpose, text: messages.comment[purpose]((0,text_escape/* escapeCell */.kq)(path)) };
}
function difference(issue, field, roadmap, github) {
    const { number, url, title } = issue;
    return { of: 'issue', number, url, title: (0,text_text/* oneLine */.TN)(title), field, roadmap, github };
}
function change(field, before, after) {
    return { field, before, after };
}
function hasLabel(labels, name) {
    return labels.some((label) => label.toLowerCase() === name.toLowerCase());
}
function label(milestone) {
    return milestone === null ? '' : `#${milestone}`;
}

;// CONCATENATED MODULE: ./build/src/plan/issue-content.js



/** GitHub refuses longer titles: https://docs.github.com/en/rest/issues/issues#create-an-issue */
const issue_content_issueTitleLimit = 256;
/** The same for milestones. */
const milestoneTitleLimit = 255;
/** GitHub refuses bodies over 65,536 characters; the rest is room for the marker and for people. */
const contentLimit = 48_000;
/** UTF-16 units of a topic or a step, and of what is remembered of a title. */
const lineLimit = 1_000;
/** Returns the issue title of a task: its visible text on one line, at most 256 characters, cut at a word. */
function issueTitle(text) {
    return visible(text, issue_content_issueTitleLimit);
}
/** Returns the milestone title of a section: its visible title on one line, at most 255 characters. */
function milestoneTitle(text) {
    return visible(text, milestoneTitleLimit);
}
/** Returns the title of a section as its milestone's marker remembers it: whole, unless the marker would not fit. */
function rememberedTitle(section) {
    return (0,text_text/* truncate */.xv)(section.title, lineLimit);
}
/** GitHub refuses a title that is empty. */
function visible(text, limit) {
    return (0,text_text/* truncate */.xv)((0,text_text/* oneLine */.TN)((0,text_text/* withoutInvisible */.OT)(text)), limit) || '…';
}
/** Returns the title that a section's milestone should have where no other milestone has it. */
function wantedTitle(section) {
    return milestoneTitle(section.milestoneTitle ?? section.title);
}
/** Returns what a milestone says of its section: the topics to study as a list, neutralised. */
function milestoneDescription(section, messages) {
    if (section.topics.length === 0)
        return '';
    return fit([`**${messages.issue.study}**`, '', ...topicLines(section.topics, '- ')].join('\n'));
}
/**
 * Returns the managed content of a task's issue, and the hash of what it is made from: neither the commit of the
 * link nor the wording of the template is part of that, so that neither rewrites issues.
 */
function issueContent(task, options) {
    const { section, roadmap, title, lineUrl, messages, mentions = false } = options;
    const file = `\`${(0,text_text/* withoutInvisible */.OT)((0,text_text/* oneLine */.TN)(roadmap.path)).replaceAll('`', '')}\``;
    const content = fit((0,memory_marker/* withoutMarkers */.Y)([
        ...details(task, { title, messages, mentions }),
        `**${messages.issue.section}:** ${(0,text_escape/* escapeCell */.kq)(section.title, milestoneTitleLimit)}  \n[${messages.issue.source(file, task.line)}](${lineUrl(roadmap.path, task.line)})`,
        ...(section.topics.length === 0
            ? []
            : [
                `### ${messages.issue.study}\n\n${topicLines(section.topics, '- [ ] ', { mentions }).join('\n')}`,
            ]),
        `<sub>${messages.issue.keep}</sub>`,
    ].join('\n\n')));
    const made = [
        messages.locale,
        roadmap.path,
        section.title,
        task.text,
        task.markdown.trim(),
        task.subtasks.map(({ text, box }) => [text, hashedState(box)]),
        topicTexts(section.topics),
        ...(mentions ? ['mentions'] : []),
    ];
    return { content, contentHash: (0,text_text/* hash */.tW)(JSON.stringify(made)) };
}
/** The hash keeps the word `cancelled`: with another word every issue with a skipped step would be rewritten. */
function hashedState(box) {
    return box?.state === 'skipped' ? 'cancelled' : (box?.state ?? null);
}
function topicTexts(topics) {
    return topics.map((topic) => [topic.text, topicTexts(topic.children)]);
}
/** The task's full text where the title does not say all of it, and its subtasks. */
function details(task, { title, messages, ...options }) {
    return [
        ...(title === (0,text_text/* oneLine */.TN)((0,text_text/* withoutInvisible */.OT)(task.text)) ? [] : [`### ${messages.issue.fullTask}`]),
        ...(task.issueText == null ? [] : [task.issueText]),
        ...(task.subtasks.length === 0
            ? []
            : [
                `### ${messages.issue.steps}\n\n${task.subtasks.map((each) => subtaskLine(each, options)).join('\n')}`,
            ]),
    ];
}
function subtaskLine(subtask, options) {
    return `- [${subtask.box?.state === 'done' ? 'x' : ' '}] ${(0,text_escape/* escapeLine */.EH)(subtask.text, lineLimit, options)}`;
}
function topicLines(topics, bullet, options = {}) {
    return topics.flatMap((topic) => [
        `${bullet}${(0,text_escape/* escapeLine */.EH)(topic.text, lineLimit, options)}`,
        ...topicLines(topic.children, `  ${bullet}`, options),
    ]);
}
/** Cuts at a line, so that no Markdown is left half open. */
function fit(markdown) {
    if (markdown.length <= contentLimit)
        return markdown;
    const line = markdown.lastIndexOf('\n', contentLimit);
    return `${markdown.slice(0, line > 0 ? line : contentLimit)}\n\n…`;
}

;// CONCATENATED MODULE: ./build/src/plan/milestone-titles.js


/**
 * Returns a milestone title for each section: its own title, and where another milestone has that title already
 * (GitHub wants them unique, case aside), its own title with the roadmap's, or with a number. Sections that have a
 * milestone choose first and keep what they have, so that a new section never renames an old one.
 */
function milestoneTitles(sections, snapshot) {
    const owned = new Set(sections.flatMap((section) => numberOf(section) ?? []));
    const taken = new Set([...snapshot.milestones.values()]
        .filter((milestone) => !owned.has(milestone.number))
        .map((milestone) => milestone.title.toLowerCase()));
    // A title that a person gave to a milestone of ours stays there.
    for (const { known } of sections) {
        const kept = known !== null && known.base !== null && known.base.title !== known.milestone.title;
        if (kept)
            taken.add(known.milestone.title.toLowerCase());
    }
    const titles = new Map();
    for (const section of [...sections].sort((a, b) => order(a) - order(b))) {
        for (const title of candidates(section)) {
            if (taken.has(title.toLowerCase()))
                continue;
            taken.add(title.toLowerCase());
            titles.set(section.id, title);
            break;
        }
    }
    return titles;
}
function numberOf(section) {
    return section.known?.milestone.number ?? section.adopted?.number ?? null;
}
function order(section) {
    return numberOf(section) ?? Number.MAX_SAFE_INTEGER;
}
/** Long titles are cut to make room for what tells them apart. */
const cutAt = 160;
/** Whether a title is the plain one, or the plain one told apart from others. */
function isMadeOf(plain, title) {
    if (title === plain || title.startsWith(`${plain} (`))
        return true;
    return plain.length > cutAt && title.startsWith(plain.slice(0, cutAt));
}
function* candidates({ section, roadmap, known }) {
    const base = known?.base;
    const plain = wantedTitle(section);
    // The title of before, where it is one of this section's: a rename that met a person's title still waits.
    if (base != null && base.section === rememberedTitle(section) && isMadeOf(plain, base.title))
        yield base.title;
    yield plain;
    const suffix = (text) => {
        const end = ` (${(0,text_text/* truncate */.xv)(text, 80)})`;
        return `${(0,text_text/* truncate */.xv)(plain, milestoneTitleLimit - end.length)}${end}`;
    };
    yield suffix(milestoneTitle(roadmap.title));
    for (let count = 2;; count += 1)
        yield suffix(String(count));
}

;// CONCATENATED MODULE: ./build/src/plan/plan.js

/**
 * Returns the operations in the order they are applied in; equal ones keep their (document) order, but that a
 * milestone gives up its title before another one takes it.
 */
function orderOperations(operations) {
    const staged = operations
        .map((operation, index) => ({ operation, index }))
        .sort((a, b) => stage(a.operation) - stage(b.operation) || a.index - b.index)
        .map(({ operation }) => operation);
    return releaseTitlesFirst(staged);
}
/** Titles of milestones are unique at every moment, not only in the end. */
function releaseTitlesFirst(operations) {
    const holders = new Map();
    for (const operation of operations) {
        if (operation.kind === 'update-milestone')
            holders.set(operation.title.toLowerCase(), operation);
    }
    const ordered = new Set();
    const place = (operation, waiting) => {
        if (ordered.has(operation) || waiting.has(operation))
            return;
        const title = operation.kind === 'update-milestone' || operation.kind === 'create-milestone'
            ? operation.after.title
            : null;
        const holder = title === null ? undefined : holders.get(title.toLowerCase());
        if (holder !== undefined && holder !== operation) {
            if (waiting.has(holder))
                ordered.add(stepAside(holder));
            else
                place(holder, new Set(waiting).add(operation));
        }
        ordered.add(operation);
    };
    for (const operation of operations)
        place(operation, new Set());
    return [...ordered];
}
/** Milestones that exchange titles: one takes another title for a moment, and a run that dies then goes on from it. */
function stepAside(operation) {
    const title = `${(0,text_text/* truncate */.xv)(operation.after.title, 200)} (${operation.number})`;
    const after = { ...operation.after, title, base: { ...operation.after.base, title } };
    return { ...operation, after, changes: [{ field: 'title', before: operation.title, after: title }] };
}
/** Labels and milestones before the issues that bear them, closing a milestone after its issues. */
function stage(operation) {
    switch (operation.kind) {
        case 'create-label':
            return 0;
        case 'create-milestone':
            return 1;
        case 'update-milestone':
            return operation.reason === 'finished' || operation.reason === 'emptied' ? 6 : 2;
        case 'create-issue':
            // An issue has to exist before another one is put below it.
            return operation.after.parent === null ? 3 : 3.5;
        case 'update-issue':
        case 'reopen-issue':
            return 4;
        case 'close-issue':
        case 'close-duplicate':
            return 5;
    }
}
/** Returns the counts of a plan's operations. */
function countOperations(operations, managed) {
    const count = (kind) => operations.filter((operation) => operation.kind === kind).length;
    return {
        created: count('create-issue'),
        updated: count('update-issue'),
        closed: count('close-issue') + count('close-duplicate'),
        reopened: count('reopen-issue'),
        milestones: count('create-milestone') + count('update-milestone'),
        managed,
    };
}
/**
 * Returns the part of a plan that a progress run applies: milestones that finish or reopen, and the ticks. Issues
 * are neither created nor rewritten, so a milestone moves only where `standsAt` (its section's issues as they are)
 * agrees.
 */
function progressPlan(plan, standsAt) {
    const operations = plan.operations.filter((operation) => operation.kind === 'update-milestone' &&
        (operation.reason === 'finished' || operation.reason === 'reopened') &&
        operation.after.state === standsAt(operation.key));
    return { ...plan, operations, counts: countOperations(operations, plan.counts.managed) };
}

;// CONCATENATED MODULE: ./build/src/plan/ticks.js


/** Returns the boxes that have to follow their issues: people changed the issue, and the box stayed as it was. */
function ticksOf({ sections }) {
    return sections.flatMap(({ roadmap: { path }, tasks }) => tasks.flatMap(({ task, known }) => {
        const { box, line } = task;
        if (box === null || known === null || known.issue === null || known.base === null)
            return [];
        const { follow } = compareState(known, statedState(task), known.issue.state);
        return follow === null ? [] : [{ path, line, offset: box.offset, state: follow }];
    }));
}

;// CONCATENATED MODULE: ./build/src/plan/make-plan.js








/** Returns the plan that brings `snapshot` to what `identified` asks for; the same input gives the same plan. */
function makePlan(identified, known, options) {
    const findings = { operations: [], drift: [], conflicts: [], lost: [] };
    const titles = milestoneTitles(identified.sections, options.snapshot);
    for (const section of identified.sections) {
        planSection(section, titles.get(section.id) ?? section.section.title, { findings, options });
    }
    for (const task of identified.removedTasks)
        planRemovedTask(task, { findings, options });
    const { operations, drift, conflicts, lost } = findings;
    operations.push(...known.duplicates.map((duplicate) => closeDuplicate(duplicate, options)));
    for (const section of identified.removedSections) {
        const operation = closeEmptied(section);
        if (operation !== null && !options.keepsRemoved(section.base?.path ?? ''))
            operations.push(operation);
    }
    operations.push(...missingLabels(operations, options.snapshot, options.label));
    const ordered = orderOperations(operations);
    const managed = known.tasks.filter((task) => task.issue !== null && !task.removed).length;
    return {
        operations: ordered,
        ticks: ticksOf(identified),
        drift,
        conflicts,
        forged: known.forged,
        lost,
        counts: countOperations(ordered, managed),
    };
}
/** Plans a section's issues, and its milestone, which is closed when all of the issues will be. */
function planSection(section, title, planning) {
    const { findings, options } = planning;
    const states = section.tasks.map((task) => planTask(task, section, planning));
    const milestone = desiredMilestone(section, title, options.messagesOf(section.roadmap.path));
    const isKept = section.tasks.length === 0 && options.keepsRemoved(section.roadmap.path);
    const finished = states.every((each) => each !== 'open') ? 'closed' : 'open';
    const state = isKept ? (section.known?.milestone.state ?? 'open') : finished;
    if (section.known !== null) {
        const { operation, drift, conflicts } = diffMilestone(section.known, milestone, state);
        if (operation !== null)
            findings.operations.push(operation);
        findings.drift.push(...drift);
        findings.conflicts.push(...conflicts);
    }
    else if (section.adopted !== null) {
        findings.operations.push(adoptMilestone(section.adopted, milestone, state));
    }
    else {
        findings.operations.push({
            kind: 'create-milestone',
            key: section.id,
            after: milestone,
            state,
            reason: 'new-section',
        });
    }
}
/** Plans a task's issue, and returns the state of the task once the plan is applied. */
function planTask(identified, section, { findings, options }) {
    const { id, title, known } = identified;
    if (known !== null && known.gone !== null) {
        findings.lost.push({ task: id, title, number: known.number, gone: known.gone });
        return 'skipped';
    }
    const messages = options.messagesOf(section.roadmap.path);
    const desired = desiredIssue(identified, section, { ...options, messages });
    if (known === null || known.issue === null) {
        findings.operations.push({ kind: 'create-issue', key: id, after: desired, reason: 'new-task' });
        return desired.state ?? 'open';
    }
    const { issue } = known;
    const { operation, drift, conflicts } = diffIssue(known, issue, {
        desired,
        milestone: section.known?.milestone.number ?? section.adopted?.number ?? null,
        exists: (milestone) => options.snapshot.milestones.has(milestone),
        messages,
    });
    findings.drift.push(...drift, ...lockedAway(operation, issue));
    findings.conflicts.push(...conflicts);
    if (operation === null || issue.locked)
        return issue.state;
    findings.operations.push(operation);
    return operation.after.state ?? issue.state;
}
function planRemovedTask(known, { findings, options }) {
    const { issue, base, remembered, removed } = known;
    if (options.keepsRemoved(base?.path ?? remembered?.path ?? ''))
        return;
    if (issue?.state === 'open' && base === null && !removed)
        findings.drift.push(removedUnmarked(issue));
    const operation = closeRemoved(known, options.messagesOf(base?.path ?? ''));
    if (operation === null || issue === null)
        return;
    if (!issue.locked)
        findings.operations.push(operation);
    findings.drift.push(...lockedAway(operation, issue));
}
function closeDuplicate({ id, path, issue, of }, { messagesOf }) {
    return {
        kind: 'close-duplicate',
        key: id,
        number: issue.number,
        nodeId: issue.nodeId,
        title: (0,text_text/* oneLine */.TN)(issue.title),
        of: { number: of.number, nodeId: of.nodeId },
        comment: messagesOf(path).comment.duplicate(`#${of.number}`),
        reason: 'duplicate',
    };
}
function desiredMilestone({ id, section, roadmap }, title, messages) {
    const { explicitId, line } = section;
    return {
        id,
        explicitId,
        path: roadmap.path,
        line,
        section: rememberedTitle(section),
        title,
        description: milestoneDescription(section, messages),
        due: section.due ?? null,
    };
}
function desiredIssue({ id, task, title }, { id: sectionId, section, roadmap, tasks }, { label, lineUrl, messages, mentions = false }) {
    const others = (task.labels ?? []).filter((name) => name.toLowerCase() !== label.toLowerCase());
    const parent = task.parent && tasks.find((each) => each.task === task.parent);
    return {
        id,
        explicitId: task.explicitId,
        sectionId,
        path: roadmap.path,
        line: task.line,
        title,
        ...issueContent(task, { section, roadmap, title, lineUrl, messages, mentions }),
        labels: [label, ...others],
        assignees: task.assignees ?? [],
        parent: parent?.id ?? null,
        state: statedState(task),
    };
}
/** Somebody locked the issue: it is left alone, and told about where it would have changed. */
function lockedAway(operation, issue) {
    if (operation === null || !issue.locked)
        return [];
    const { number, url } = issue;
    const roadmap = operation.changes.map(({ field }) => field).join(', ');
    return [{ of: 'issue', number, url, title: (0,text_text/* oneLine */.TN)(issue.title), field: 'locked', roadmap, github: '' }];
}
/** The marker is gone and so is the task: whether it is the same one, only a person can say. */
function removedUnmarked({ number, url, title }) {
    return {
        of: 'issue',
        number,
        url,
        title: (0,text_text/* oneLine */.TN)(title),
        field: 'marker',
        roadmap: '',
        github: (0,text_text/* oneLine */.TN)(title),
    };
}
/** Colours of new labels (hex without `#`); any will do, people may change them. */
const mainColor = '1f6feb';
const otherColor = 'ededed';
/** The labels that operations put on issues and the repository lacks. */
function missingLabels(operations, snapshot, main) {
    const missing = new Map();
    for (const operation of operations) {
        if (!('after' in operation && 'labels' in operation.after))
            continue;
        for (const name of operation.after.labels) {
            const key = name.toLowerCase();
            if (snapshot.labels.has(key) || missing.has(key))
                continue;
            const isMain = key === main.toLowerCase();
            missing.set(key, {
                kind: 'create-label',
                key: name,
                color: isMain ? mainColor : otherColor,
                description: isMain ? 'A task of the roadmap' : '',
                reason: 'missing',
            });
        }
    }
    return [...missing.values()];
}

;// CONCATENATED MODULE: ./build/src/plan/plan-references.js
/** Returns the labels that the plan puts on issues or takes from them and that are not known to exist, each once. */
function unknownLabels({ operations }, known) {
    const names = operations.flatMap((operation) => {
        if (operation.kind === 'create-label')
            return [operation.key];
        return 'after' in operation && 'unlabel' in operation.after ? operation.after.unlabel : [];
    });
    const byKey = new Map(names.map((name) => [name.toLowerCase(), name]));
    return [...byKey].flatMap(([key, name]) => (known.has(key) ? [] : name));
}
/** Returns the plan without the creates of labels that turned out to exist; `labels` are by lower-case name. */
function withoutKnownLabels(plan, labels) {
    const operations = plan.operations.filter((operation) => operation.kind !== 'create-label' || !labels.has(operation.key.toLowerCase()));
    return { ...plan, operations };
}
/** Returns the logins that new issues of the plan are assigned to, each once. */
function assigneesOf({ operations }) {
    const logins = operations.flatMap((operation) => operation.kind === 'create-issue' ? operation.after.assignees : []);
    return [...new Map(logins.map((login) => [login.toLowerCase(), login])).values()];
}

;// CONCATENATED MODULE: ./build/src/plan/safety.js
/**
 * Returns whether the plan may be applied without being asked twice. What counts is what a slip in the roadmap
 * does: issues closed because their tasks left it, and issues that get another title. Ticked boxes do not.
 */
function judgePlan(plan, limits) {
    const { managed } = plan.counts;
    const changed = plan.operations.filter((operation) => (operation.kind === 'close-issue' && operation.reason === 'removed') ||
        (operation.kind === 'update-issue' && operation.changes.some((change) => change.field === 'title'))).length;
    const percent = managed === 0 ? 0 : Math.round((changed * 100) / managed);
    const safe = managed < limits.minimum || changed * 100 <= managed * limits.percent;
    return { kind: safe ? 'safe' : 'unsafe', changed, managed, percent, limit: limits.percent };
}

;// CONCATENATED MODULE: ./build/src/readme/progress.js

/**
 * Returns the progress of the roadmaps. `planned` is the state that a plan brings issues to, by number; an issue that
 * is not in it counts as GitHub shows it, and a task without an issue as its box says.
 */
function measure({ roadmaps, identified }, planned = new Map()) {
    const taskProgress = ({ task, title, known }) => {
        const issue = known?.issue ?? null;
        const gone = known !== null && known.gone !== null;
        const actual = issue === null ? (statedState(task) ?? 'open') : (planned.get(issue.number) ?? issue.state);
        return { title, state: gone ? 'skipped' : actual, issue };
    };
    return totalProgress(roadmaps.map((roadmap) => {
        const sections = identified.sections
            .filter((section) => section.roadmap === roadmap && section.tasks.length > 0)
            .map(({ section, known, tasks }) => sectionProgress(section.title, known?.milestone ?? null, tasks.map(taskProgress)));
        return roadmapProgress(roadmap.title, roadmap.path, sections);
    }));
}
/** Returns the section's progress: counts, percent and next open task. */
function sectionProgress(title, milestone, tasks) {
    const done = tasks.filter((task) => task.state === 'done').length;
    const skipped = tasks.filter((task) => task.state === 'skipped').length;
    const next = tasks.find((task) => task.state === 'open') ?? null;
    return { title, milestone, tasks, ...withPercent(tasks.length - skipped, done, skipped), next };
}
/** Returns the roadmap's progress as the sum of its sections. */
function roadmapProgress(title, path, sections) {
    return { title, path, sections, ...sum(sections) };
}
/** Returns the progress of all roadmaps together. */
function totalProgress(roadmaps) {
    return { roadmaps, ...sum(roadmaps) };
}
function sum(parts) {
    const add = (key) => parts.reduce((all, part) => all + part[key], 0);
    return withPercent(add('total'), add('done'), add('skipped'));
}
/** A section whose tasks are all skipped is finished; one without tasks has not begun. */
function withPercent(total, done, skipped) {
    const percent = total === 0 ? (skipped > 0 ? 100 : 0) : Math.floor((done * 100) / total);
    return { total, done, skipped, percent };
}

;// CONCATENATED MODULE: ./build/src/sync/preview.js
/** Returns the state that the plan brings issues to, by number. */
function plannedStates({ operations }) {
    const states = new Map();
    for (const operation of operations) {
        if (operation.kind !== 'close-issue' && operation.kind !== 'reopen-issue')
            continue;
        if (operation.after.state !== null)
            states.set(operation.number, operation.after.state);
    }
    return states;
}
/**
 * Returns the sections that operations belong to, the roadmaps' first; `created` are milestones that are newer than what
 * was understood.
 */
function sectionNames({ identified }, created) {
    const names = new Map();
    for (const { id, roadmap, section, known, adopted } of identified.sections) {
        const milestone = created.get(id) ?? known?.milestone ?? adopted;
        names.set(id, { id, roadmap: roadmap.title, title: section.title, milestone });
    }
    const titles = new Map(identified.sections.map(({ roadmap: { path, title } }) => [path, title]));
    for (const { id, milestone, base } of identified.removedSections) {
        const roadmap = titles.get(base?.path ?? '') ?? base?.path ?? '';
        names.set(id, { id, roadmap, title: base?.section ?? milestone.title, milestone });
    }
    return [...names.values()];
}

// EXTERNAL MODULE: ./build/src/github/read/own-branch.js
var own_branch = __webpack_require__(1739);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/src/memory/ledger.js


/** The ledger of a repository that was never synced. */
const emptyLedger = { tasks: new Map(), sections: new Map() };
const count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(1));
/** An object whose members may have any name, even `__proto__`. */
const members = dist/* custom */.IeY(isRecord);
const storedLedger = dist/* object */.Ikc({
    version: dist/* literal */.euz(1),
    tasks: members,
    sections: members,
    board: dist/* exactOptional */.yqP(dist/* unknown */.L5J()),
});
/** An entry as version 1 of the ledger holds it. */
const storedTask = dist/* object */.Ikc({
    issue: count,
    state: dist/* picklist */.KIO(['open', 'done', 'skipped', 'removed']),
    revision: count,
    gone: dist/* exactOptional */.yqP(dist/* picklist */.KIO(['deleted', 'transferred'])),
    left: dist/* exactOptional */.yqP(dist/* unknown */.L5J()),
    task: dist/* exactOptional */.yqP(dist/* unknown */.L5J()),
});
const storedMemory = dist/* object */.Ikc({
    explicitId: dist/* nullable */.mee(dist/* string */.YjP()),
    path: dist/* string */.YjP(),
    section: dist/* custom */.IeY((data) => typeof data === 'string'),
    text: dist/* string */.YjP(),
});
/**
 * Returns the ledger written in `text`.
 * Throws an `invalid` error when it is not one, because going on without it could duplicate issues.
 */
function parseLedger(text, path) {
    try {
        const { tasks, sections, board } = dist/* parse */.qgA(storedLedger, JSON.parse(text));
        return {
            tasks: new Map(Object.entries(tasks).map(([id, task]) => [id, toTask(task)])),
            sections: new Map(Object.entries(sections).map(([id, number]) => [id, dist/* parse */.qgA(count, number)])),
            ...(board === undefined ? {} : { board }),
        };
    }
    catch (cause) {
        throw invalidLedger(path, cause);
    }
}
function toTask(data) {
    const { issue, state, revision, gone, left, task } = dist/* parse */.qgA(storedTask, data);
    // Where a person damaged it, the task is still found by its issue.
    const remembered = dist/* safeParse */.xLC(storedMemory, task);
    return {
        issue,
        ...(state === 'removed' ? { state: 'skipped', removed: true } : { state }),
        revision,
        ...(gone === undefined ? {} : { gone }),
        ...(left === true ? { left } : {}),
        ...(remembered.success ? { task: remembered.output } : {}),
    };
}
/** Returns `own` with what `theirs` has and neither it nor `before` had: the entries of another run since then. */
function mergeLedgers(own, theirs, before) {
    const tasks = new Map(own.tasks);
    for (const [id, task] of theirs.tasks)
        if (!own.tasks.has(id) && !before.tasks.has(id))
            tasks.set(id, task);
    const sections = new Map(own.sections);
    for (const [id, number] of theirs.sections) {
        if (!own.sections.has(id) && !before.sections.has(id))
            sections.set(id, number);
    }
    const board = own.board ?? (before.board === undefined ? theirs.board : undefined);
    return { tasks, sections, ...(board === undefined ? {} : { board }) };
}
/**
 * Returns what is remembered where the latest ledger waits in a pull request: numbers and what became of issues are
 * `waiting`'s, states are those of `merged`, because they go with the boxes of the roadmap beside it.
 */
function withWaiting(merged, waiting) {
    const tasks = new Map(merged.tasks);
    for (const [id, task] of waiting.tasks) {
        const known = merged.tasks.get(id);
        if (known?.issue === task.issue) {
            const { removed: _, ...rest } = task;
            const { state, revision, removed } = known;
            tasks.set(id, { ...rest, state, revision, ...(removed === undefined ? {} : { removed }) });
        }
        else
            tasks.set(id, { ...task, unmerged: true });
    }
    const board = waiting.board ?? merged.board;
    return {
        tasks,
        sections: new Map([...merged.sections, ...waiting.sections]),
        ...(board === undefined ? {} : { board }),
    };
}
/** Returns the ledger as JSON with one line an entry, in the order given, so that commits show what changed. */
function renderLedger(ledger) {
    const tasks = [...ledger.tasks].map(([id, task]) => `    ${JSON.stringify(id)}: ${JSON.stringify(stored(task))}`);
    const sections = [...ledger.sections].map(([id, milestone]) => `    ${JSON.stringify(id)}: ${milestone}`);
    const block = (lines) => (lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`);
    const board = ledger.board === undefined ? '' : `,\n  "board": ${inLines(ledger.board, '  ')}`;
    return `{\n  "version": 1,\n  "sections": ${block(sections)},\n  "tasks": ${block(tasks)}${board}\n}\n`;
}
/** Returns the entry as version 1 of the ledger holds it. */
function stored({ removed, ...task }) {
    return removed === true ? { ...task, state: 'removed' } : task;
}
/** Writes JSON with one line for each member, and one for each member of those: every card has a line of its own. */
function inLines(data, indent, depth = 2) {
    if (depth === 0 || !isRecord(data))
        return JSON.stringify(data);
    const members = Object.entries(data).filter(([, value]) => value !== undefined);
    if (members.length === 0)
        return '{}';
    const lines = members.map(([key, value]) => `${indent}  ${JSON.stringify(key)}: ${inLines(value, `${indent}  `, depth - 1)}`);
    return `{\n${lines.join(',\n')}\n${indent}}`;
}
function invalidLedger(path, cause) {
    return new errors/* RoadmapSyncError */.C('invalid', `${path} is not a ledger of roadmap-sync.`, {
        hint: `Restore the file from the repository's history, or delete it to let the next run find its issues by their markers.`,
        cause,
    });
}
function isRecord(data) {
    return typeof data === 'object' && data !== null && !Array.isArray(data);
}

;// CONCATENATED MODULE: ./build/src/memory/remember.js

/**
 * Returns the ledger after this run: tasks and sections in roadmap order, then what left the roadmaps. `follows` tells
 * whether the box of a task is set as its issue is by the commit that brings the ledger.
 */
function remember({ sections, removedTasks, removedSections }, follows) {
    const tasks = new Map();
    for (const { id: section, roadmap, tasks: items } of sections) {
        for (const { id, task, title, known } of items) {
            if (known === null)
                continue;
            const { path } = roadmap;
            tasks.set(id, {
                ...entryOf(known, stateOf(known, task, follows(path, task))),
                task: { explicitId: task.explicitId, path, section, text: title },
            });
        }
    }
    for (const known of removedTasks) {
        const { id, lastState, remembered } = known;
        tasks.set(id, {
            ...entryOf(known, lastState),
            left: true,
            ...(remembered === undefined ? {} : { task: remembered }),
        });
    }
    const milestones = [...sections.flatMap(({ known }) => known ?? []), ...removedSections];
    return { tasks, sections: new Map(milestones.map(({ id, milestone }) => [id, milestone.number])) };
}
/** A box that disagrees with its issue keeps the state of before until one of them changes. */
function stateOf(known, task, follows) {
    const { issue, gone, lastState, removed } = known;
    const actual = issue?.state ?? (gone === null ? lastState : 'skipped');
    const stated = statedState(task);
    const agrees = stated === null || stated === actual || follows;
    // A removed task that is back is not reopened yet.
    return agrees && !removed ? actual : lastState;
}
function entryOf({ number, removed, revision, gone }, state) {
    return {
        issue: number,
        state,
        ...(removed ? { removed } : {}),
        revision,
        ...(gone === null || gone === 'unseen' ? {} : { gone }),
    };
}

// EXTERNAL MODULE: ./build/src/readme/badge.js
var readme_badge = __webpack_require__(4055);
// EXTERNAL MODULE: ./build/src/readme/bar.js
var bar = __webpack_require__(7893);
// EXTERNAL MODULE: ./build/src/readme/table.js + 1 modules
var readme_table = __webpack_require__(1359);
;// CONCATENATED MODULE: ./build/src/roadmap/markdown/list-item.js
/**
 * Returns the box of a list item, or null. Besides the boxes of GFM there are those of Obsidian: `[-]` is skipped, and
 * `[/]`, `[>]`, `[<]`, `[!]`, `[?]`, `[*]`, `[~]`, `[.]` are open
 * (https://publish.obsidian.md/tasks/Reference/Status+Collections); `[✓]` and `[✔]` are done.
 */
function boxOf(item, source) {
    const own = item.children[0];
    if (own?.type !== 'paragraph')
        return null;
    const start = item.position?.start.offset ?? 0;
    const match = /^(?:[-*+]|\d{1,9}[.)])[\s>]{1,40}\[([^[\]\\])\](?=\s)/.exec(source.text.slice(start, start + 64));
    if (!match?.[1] || (item.checked == null && !startsWithBox(own)))
        return null;
    return { state: boxState(match[1]), offset: start + match[0].length - 2 + source.shift };
}
/** Returns what the character between the brackets of a box says; the custom states of Obsidian themes are open. */
function boxState(character) {
    if (/[xX\u2713\u2714]/.test(character))
        return 'done';
    return character === '-' ? 'skipped' : 'open';
}
/** GFM does not know these boxes: they are still part of the paragraph's text. */
function startsWithBox(paragraph) {
    const [first] = paragraph.children;
    return first?.type === 'text' && /^\[[/<>!?*~.✓✔-]\]\s/.test(first.value);
}
/** Returns the items with a box that have no boxed item around them, in document order. */
function boxedItems(items, source) {
    return items.flatMap((item) => boxOf(item, source) === null ? boxedItems(nestedItems(item), source) : [item]);
}
/** Returns the items right below an item, also those inside a quotation. */
function nestedItems(item) {
    const itemsIn = (node) => {
        if (node.type === 'list')
            return node.children;
        return node.type === 'blockquote' ? node.children.flatMap(itemsIn) : [];
    };
    return item.children.flatMap(itemsIn);
}

;// CONCATENATED MODULE: ./build/src/roadmap/checkbox-edits.js


const characters = { open: ' ', done: 'x', skipped: '-' };
/**
 * Returns `text` with the boxes at the given offsets set, every other byte as it was; a box that already says so
 * keeps its spelling. Throws when a character is not between the brackets of a box, so a stale offset never harms.
 */
function setBoxes(text, edits) {
    const ordered = [...edits].sort((a, b) => a.offset - b.offset);
    const parts = [];
    let from = 0;
    for (const { offset, state } of ordered) {
        if (!isBox(text, offset)) {
            throw new errors/* RoadmapSyncError */.C('failed', `There is no task box at offset ${offset} of the roadmap.`, {
                hint: 'The file has changed since it was read; run again.',
            });
        }
        if (offset < from)
            continue;
        parts.push(text.slice(from, offset), boxState(text.charAt(offset)) === state ? text.charAt(offset) : characters[state]);
        from = offset + 1;
    }
    parts.push(text.slice(from));
    return parts.join('');
}
function isBox(text, offset) {
    return (Number.isInteger(offset) &&
        text.charAt(offset - 1) === '[' &&
        text.charAt(offset + 1) === ']' &&
        !/[[\]]/.test(text.charAt(offset)));
}

// EXTERNAL MODULE: ./build/src/publish/asset-paths.js
var asset_paths = __webpack_require__(1304);
;// CONCATENATED MODULE: ./build/src/publish/artifacts.js






/**
 * Returns every file that has to change, rendered against the repository's own `files` (path → text): README zones,
 * badge, bars, chart, ledger, and the boxes that follow their issues. A file that would stay the same is not among them.
 */
async function makeArtifacts(files, input) {
    const { progress, chart, ledger, ticks, messages, config, readme, assets } = input;
    const diagnostics = [];
    const wanted = new Map();
    const badge = (0,readme_badge/* progressBadge */.LB)(progress, messages);
    wanted.set((0,asset_paths/* badgePath */.T)(assets), (0,readme_badge/* renderBadge */._s)(badge, config.badge.style));
    wanted.set((0,asset_paths/* badgeJsonPath */.$P)(assets), (0,readme_badge/* renderBadgeJson */.oS)(badge, config.badge.style));
    wanted.set((0,asset_paths/* ledgerPath */.tf)(assets), renderLedger(ledger));
    if (chart !== null)
        wanted.set((0,asset_paths/* chartPath */.YB)(assets), chart.svg);
    for (const path of new Set(ticks.map((tick) => tick.path))) {
        const text = files.get(path);
        if (text === undefined)
            continue;
        wanted.set(path, setBoxes(text, ticks.filter((tick) => tick.path === path)));
    }
    if (readme !== null) {
        // A README that is a roadmap itself may have new ticks by now.
        const text = wanted.get(readme) ?? files.get(readme);
        if (text === undefined) {
            diagnostics.push(noReadme(readme));
        }
        else {
            // The first chart brings its zone along; from then on the README decides.
            const firstChart = chart !== null && !files.has((0,asset_paths/* chartPath */.YB)(assets));
            const updated = await updateReadme(text, readme, { ...input, badge, firstChart });
            diagnostics.push(...updated.diagnostics);
            wanted.set(readme, updated.text);
            for (const step of updated.bars)
                wanted.set((0,asset_paths/* barPath */.sb)(assets)(step), (0,bar/* renderBar */.oe)(step));
        }
    }
    const changed = new Map([...wanted].filter(([path, text]) => files.get(path) !== text));
    return { changed, diagnostics };
}
/** Returns the README with its zones up to date, and the steps of the bars that it shows. */
async function updateReadme(text, path, { progress, chart, messages, config, assets, url, badge, firstChart, updateZones, }) {
    const source = (step) => relativePath(path, (0,asset_paths/* barPath */.sb)(assets)(step));
    const { zones, table } = config;
    const image = {
        src: relativePath(path, (0,asset_paths/* badgePath */.T)(assets)),
        alt: `${badge.label}: ${badge.message}`,
        href: `${url}/milestones`,
    };
    const updated = await updateZones({ path, text }, {
        zones: {
            badge: zones.badge ? (0,readme_badge/* badgeImage */.pq)(image) : null,
            progress: zones.progress
                ? (0,readme_table/* renderTable */.b)(progress, messages, {
                    bar: (0,bar/* pictureBar */.yV)(source),
                    overview: image.href,
                    tasks: table.tasks,
                })
                : null,
            chart: chart === null ? null : (0,readme_badge/* badgeImage */.pq)({ src: relativePath(path, (0,asset_paths/* chartPath */.YB)(assets)), alt: chart.alt }),
        },
        ...(firstChart ? { fresh: 'chart' } : {}),
    });
    return { ...updated, bars: bar/* barSteps */.HB.filter((step) => updated.text.includes(`"${source(step)}"`)) };
}
/** Returns what is said where the README is missing. */
function noReadme(path) {
    return {
        rule: 'no-readme',
        severity: 'error',
        message: `There is no ${path} for badge and table.`,
        hint: 'Create the file, or name another file with `readme` (an empty value switches both off).',
    };
}
/** Returns `to` as seen from the folder of `from`, for links inside a repository. */
function relativePath(from, to) {
    const folder = from.split('/').slice(0, -1);
    const target = to.split('/');
    let shared = 0;
    while (shared < folder.length && folder[shared] === target[shared])
        shared += 1;
    const path = [...folder.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
    return encodeURI(path);
}

// EXTERNAL MODULE: ./build/src/publish/branch.js
var publish_branch = __webpack_require__(8101);
// EXTERNAL MODULE: ./build/src/github/read/repository.js + 2 modules
var repository = __webpack_require__(7888);
// EXTERNAL MODULE: ./build/src/github/write/commits.js
var commits = __webpack_require__(9207);
// EXTERNAL MODULE: ./build/src/publish/publish.js
var publish = __webpack_require__(6458);
;// CONCATENATED MODULE: ./build/src/publish/commit.js



/** Brings a branch to what `render` says, in one commit; no commit is made where nothing changes. Throws as `publish`. */
async function publishCommit(options) {
    const { client, branch, base, render } = options;
    return (0,publish/* publish */.mk)(options, {
        branch,
        state: base,
        read: () => readBase(options),
        render,
        write: async (rendering, { head }) => {
            const { message, changed: files } = rendering;
            if (files.size === 0)
                return { rendering, commit: null };
            await (0,publish/* pace */.cI)(options, 0);
            return { rendering, commit: await (0,commits/* createCommit */.kt)(client, { branch, head, message, files }) };
        },
    });
}
/** Returns the files of a branch as they are now. */
async function readBase({ client, branch, request, }) {
    const head = await (0,repository/* readHead */.zy)(client, branch);
    const files = await (0,repository/* readFiles */.Ul)(client, request, head);
    return { head, files: new Map([...files].map(([path, file]) => [path, file.text])) };
}

;// CONCATENATED MODULE: ./build/src/github/write/pull-requests.js
/** Opens a pull request. Throws as Octokit does; also where there is one already. */
async function openPullRequest(client, draft) {
    const { owner, repo, octokit } = client;
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/pulls', { owner, repo, ...draft });
    return { number: data.number, url: data.html_url };
}
/** Returns the open pull request from one branch of the repository into another, or null. */
async function findPullRequest({ owner, repo, octokit, read }, { head, base }) {
    const { data } = await read('pull-requests', () => octokit.request('GET /repos/{owner}/{repo}/pulls', { owner, repo, head: `${owner}:${head}`, base }));
    const [found] = data;
    return found === undefined ? null : { number: found.number, url: found.html_url };
}
/** Rewrites the text of a pull request. Throws as Octokit does. */
async function editPullRequest({ owner, repo, octokit }, number, body) {
    const place = { owner, repo, pull_number: number };
    await octokit.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { ...place, body });
}

;// CONCATENATED MODULE: ./build/src/publish/pull-request.js









/**
 * Keeps one pull request that brings the branch to what `render` says. Its branch holds one commit on the head of
 * `branch`; the commit is replaced when the pull request would bring something else, and the branch is deleted when
 * nothing differs any more. A pull request that a person closed stays closed until it would bring something else. Throws
 * as `publish` does, and where the branch holds commits of somebody else.
 */
async function propose(options) {
    const { client, branch, base, name, own, request } = options;
    /** Whether the branch holds what it should, so that only its pull request is left to write. */
    let settled = false;
    let commit = null;
    return (0,publish/* publish */.mk)(options, {
        branch: name,
        state: { base, own },
        read: async () => {
            settled = false;
            return {
                base: await readBase(options),
                own: await (0,own_branch/* readOwnBranch */.l)(client, { branch: name, files: request, pulls: true }),
            };
        },
        render: (state) => options.render(state.base, state.own),
        write: async (rendering, state) => {
            const newest = state.own?.pulls.find(({ baseRefName }) => baseRefName === branch);
            const open = newest?.state === 'OPEN' ? newest : undefined;
            if (rendering.changed.size === 0) {
                if (state.own !== null && open !== undefined)
                    await withdraw(options, state.own);
                return { rendering, commit: null, pullRequest: null };
            }
            if (!settled && brings(state.own, new Map([...state.base.files, ...rendering.changed]))) {
                settled = true;
                if (newest?.state === 'CLOSED' && newest.headRefOid === state.own?.head) {
                    const pullRequest = { number: newest.number, url: newest.url, declined: true };
                    return { rendering, commit, pullRequest };
                }
            }
            if (!settled)
                commit = await writeStanding(options, state, rendering);
            settled = true;
            const pullRequest = await keepOpen(options, open, rendering);
            return { rendering, commit, pullRequest: { ...pullRequest, declined: false } };
        },
    });
}
/** Returns whether the branch is where its latest pull request was merged. */
function isMerged({ head, pulls: [newest] }) {
    return newest?.state === 'MERGED' && newest.headRefOid === head;
}
/** Returns whether the branch brings exactly `wanted`; a branch that was merged brings nothing any more. */
function brings(own, wanted) {
    if (own === null || isMerged(own))
        return false;
    return own.files.size === wanted.size && [...wanted].every(([path, text]) => own.files.get(path) === text);
}
/** Points the branch at one new commit on the base's head, and returns the name of that commit. */
async function writeStanding(options, { base, own }, { message, changed: files }) {
    const { client, branch, name, repositoryId } = options;
    if (own !== null && !isStanding(own, name, branch)) {
        throw new errors/* RoadmapSyncError */.C('failed', `The branch ${name} contains commits of somebody else, so it was not changed.`, { hint: 'Merge its pull request, or delete the branch: then the next run creates it again.' });
    }
    // A run may have taken its time since the base was read. Only a run that writes has to know.
    if ((await (0,repository/* readHead */.zy)(client, branch)) !== base.head)
        throw new publish/* StaleError */.We();
    await (0,publish/* pace */.cI)(options, 0);
    const commit = await (0,commits/* writeCommit */.rV)(client, {
        parent: base.head,
        message: (tree) => `${message}\n\n${treeTrailer}${tree}`,
        files,
    });
    await (0,publish/* pace */.cI)(options, 0);
    if (own === null)
        await (0,commits/* createBranch */.lY)(client, name, commit);
    else
        await (0,commits/* moveBranch */.ob)(client, { repositoryId, branch: name, before: own.head, after: commit });
    return commit;
}
/** Deletes the branch, and with it an open pull request that would bring nothing, unless it holds other people's work. */
async function withdraw(options, own) {
    const { client, branch, name, repositoryId } = options;
    if (!isStanding(own, name, branch))
        return;
    await (0,publish/* pace */.cI)(options, 0);
    await (0,commits/* moveBranch */.ob)(client, { repositoryId, branch: name, before: own.head, after: null });
}
/**
 * The standing commit is replaced whenever what it brings changes, which must not lose anybody's work. So the commit
 * names its own tree: a commit that a person amended, rebased or built on is told from ours.
 */
const treeTrailer = 'Roadmap-Sync-Tree: ';
/**
 * Returns whether the branch `name` holds our standing commit and nothing else, alone or with `base` merged in by
 * GitHub's button "Update branch".
 */
function isStanding({ commit }, name, base) {
    if (isOurs(commit))
        return true;
    const { firstParent, message, parents, signature } = commit;
    const merged = message === `Merge branch '${base}' into ${name}` && parents.totalCount === 2;
    return merged && signature?.wasSignedByGitHub === true && firstParent !== null && isOurs(firstParent);
}
function isOurs({ message, tree, parents }) {
    return parents.totalCount === 1 && message.trimEnd().split('\n').at(-1) === treeTrailer + tree.oid;
}
/** Opens the pull request, or brings our part of its text up to date where it is open. */
async function keepOpen(options, open, { title, body }) {
    const { client, branch: base, name: head } = options;
    try {
        if (open === undefined) {
            await (0,publish/* pace */.cI)(options, 1);
            return await openPullRequest(client, { head, base, title, body: (0,memory_marker/* pullRequestBody */.NF)(body) });
        }
        const { number, url } = open;
        const text = open.viewerDidAuthor ? (0,memory_marker/* updatePullRequestBody */.wN)(open.body, body) : open.body;
        if (text !== open.body) {
            await (0,publish/* pace */.cI)(options, 0);
            await editPullRequest(client, number, text);
        }
        return { number, url };
    }
    catch (error) {
        if ((0,refusals/* isPullRequestThere */.fI)(error)) {
            const found = await findPullRequest(client, { head, base });
            if (found !== null)
                return found;
        }
        if ((0,refusals/* isPullRequestRefused */.Tv)(error)) {
            const compare = `${options.url}/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}?expand=1`;
            throw new errors/* RoadmapSyncError */.C('failed', 'GitHub Actions is not allowed to open pull requests here.', {
                hint: `Allow it under Settings → Actions → General → Workflow permissions, or open the pull request yourself, once: ${compare}`,
                cause: error,
            });
        }
        const problem = (0,refusals/* classify */.L8)(error, { need: 'pull-requests', clock: client.clock });
        throw problem.kind === 'fatal' || problem.kind === 'refused' ? problem.error : error;
    }
}

// EXTERNAL MODULE: ./build/src/readme/history.js
var readme_history = __webpack_require__(3092);
;// CONCATENATED MODULE: ./build/src/readme/progress-page.js


/** Returns the page on the own branch before its zones are placed; `branch` is where the roadmap is. */
function renderPage({ run, publish }, branch) {
    // Nothing in a branch's name may end the code.
    return `# ${run.title}\n\n${publish.pageNote(`\`${branch.replaceAll('`', '')}\``)}\n`;
}
/**
 * Returns the zones of a README that shows the badge and links to the table on another branch. The links never change, so
 * no later run has to change the README.
 */
function linkedZones({ badge, chart, publish }, { zones, chart: withChart }, place) {
    const { url, branch, page } = place;
    const at = (0,text_escape/* encodePath */.O0)(branch);
    const href = `${url}/blob/${at}/${encodeURI(page)}`;
    // GitHub resolves this for whoever may see the repository; raw.githubusercontent.com shows public ones only.
    const source = (path) => `${url}/raw/${at}/${encodeURI(path)}`;
    return {
        badge: zones.badge ? (0,readme_badge/* badgeImage */.pq)({ src: source(place.badge), alt: badge.label, href }) : null,
        progress: zones.progress ? `**${(0,text_escape/* link */.nf)(publish.pageLink, href)}**` : null,
        chart: withChart ? (0,readme_badge/* badgeImage */.pq)({ src: source(place.chart), alt: chart.title, href }) : null,
    };
}

;// CONCATENATED MODULE: ./build/src/sync/keep-unread.js

/** Returns an update that leaves a README as it is where the parser gives it up, so that everything else is published. */
function keepUnread(parser) {
    return async (file, wanted) => {
        try {
            return await parser.updateZones(file, wanted);
        }
        catch (error) {
            if (!(error instanceof errors/* RoadmapSyncError */.C))
                throw error;
            const { message, hint } = error;
            const place = { path: file.path, line: 1, column: 1 };
            const unread = { rule: 'readme-unread', severity: 'warning', message, hint, place };
            return { text: file.text, diagnostics: [unread] };
        }
    };
}

;// CONCATENATED MODULE: ./build/src/sync/publish-results.js















/** Page of the own branch that shows badge and table. */
const page = 'README.md';
/**
 * Returns the branch that earlier runs published to where that is none of the repository's own, or null. It is read
 * before anything is planned: its ledger says which issues exist.
 */
async function readResultsBranch(client, { publish: way, assets }, { branch, request }) {
    if (way === 'pull-request')
        return (0,own_branch/* readOwnBranch */.l)(client, { branch: (0,publish_branch/* proposalBranch */.hj)(branch), files: request, pulls: true });
    if (way !== 'branch')
        return null;
    return (0,own_branch/* readOwnBranch */.l)(client, { branch: publish_branch/* progressBranch */._T, files: ownFiles(request, assets), pulls: false });
}
/** Returns what earlier runs remember, from wherever they left it. */
function readLedgers({ publish: way, assets }, { files, resultsBranch }) {
    const path = (0,asset_paths/* ledgerPath */.tf)(assets);
    const here = readLedger(files, path);
    // What was merged is here already, and may have gone on since.
    if (resultsBranch === null || isMerged(resultsBranch))
        return here;
    const there = readLedger(resultsBranch.files, path);
    return way === 'pull-request' ? withWaiting(here, there) : mergeLedgers(there, here, emptyLedger);
}
function readLedger(files, path) {
    const text = files.get(path);
    return text === undefined ? emptyLedger : parseLedger(text, path);
}
/** Brings what readers see up to date, in the way that the settings ask for. Throws where GitHub refuses. */
async function publishResults(input) {
    const { settings, read, base, request, resultsBranch: own } = input;
    switch (settings.publish) {
        case 'none':
            return told(input, await render(input, { base, own: null }), { commit: null, head: null });
        case 'commit': {
            const { rendering, commit } = await publishCommit({
                ...input,
                branch: read.branch,
                request,
                render: (current) => render(input, { base: current, own: null }),
            });
            return told(input, rendering, { commit, head: base.head });
        }
        case 'pull-request': {
            const { rendering, commit, pullRequest } = await propose({
                ...proposalOf(input),
                own,
                render: async (current, standing) => {
                    const results = await render(input, { base: current, own: standing });
                    const { messages, progress } = results;
                    const { pullTitle: title, pullBody, pullNote } = messages.publish;
                    const { done, total, percent } = progress;
                    return { ...results, title, body: `${pullBody(done, total, percent)}\n\n${pullNote}` };
                },
            });
            const results = told(input, rendering, { commit, head: pullRequest === null ? base.head : own?.head });
            return { ...results, pullRequest: pullRequest === null ? null : { ...pullRequest, brings: 'results' } };
        }
        case 'branch': {
            // Everything is kept on a branch of our own, and the README links there. A chart is new as long as it is nowhere:
            // a run that ends before it is proposed must find it missing again.
            const isNew = input.drawChart !== null && ![base, own].some((it) => it?.files.has((0,asset_paths/* chartPath */.YB)(settings.assets)));
            const proposed = isNew ? await linkReadme(input, isNew) : null;
            const { rendering, commit } = await (0,publish_branch/* publishOnOwnBranch */.vg)({
                ...input,
                branch: publish_branch/* progressBranch */._T,
                own,
                request: ownFiles(request, settings.assets),
                render: (current) => render(input, { base, own: current }),
            });
            const results = told(input, rendering, { commit, head: own?.head });
            const { diagnostics, pullRequest } = proposed ?? (await linkReadme(input, isNew));
            return { ...results, diagnostics: [...results.diagnostics, ...diagnostics], pullRequest };
        }
    }
}
/** Returns what there is to tell of a rendering that is published in `commit`, or was already at `head`. */
function told({ settings, read }, { progress, diagnostics, chart, boxes }, { commit, head }) {
    const at = commit ?? head;
    const src = `${read.url}/raw/${at}/${(0,text_escape/* encodePath */.O0)((0,asset_paths/* chartPath */.YB)(settings.assets))}`;
    return {
        progress,
        diagnostics,
        commit,
        pullRequest: null,
        boxes: commit === null ? 0 : boxes,
        chart: chart === null || at == null ? null : { src, alt: chart.alt },
    };
}
/**
 * Proposes links to the own branch for the README's zones, once, and again for a chart that `isNew`; without them nothing
 * but the README is behind.
 */
async function linkReadme(input, isNew) {
    const { settings, config, read, client, request, base, messages } = input;
    const { readme, assets } = settings;
    if (readme === null)
        return { diagnostics: [], pullRequest: null };
    const place = {
        url: read.url,
        branch: publish_branch/* progressBranch */._T,
        page,
        badge: (0,asset_paths/* badgePath */.T)(assets),
        chart: (0,asset_paths/* chartPath */.YB)(assets),
    };
    const zones = linkedZones(messages, config, place);
    const update = (text, withChart) => keepUnread(input.parser)({ path: readme, text }, { zones, ...(withChart ? { fresh: 'chart' } : {}) });
    const text = base.files.get(readme);
    if (text === undefined)
        return { diagnostics: [noReadme(readme)], pullRequest: null };
    const { text: linked, diagnostics } = await update(text, true);
    if (linked === text)
        return { diagnostics, pullRequest: null };
    const name = (0,publish_branch/* proposalBranch */.hj)(read.branch);
    const { readmeTitle: title, readmeBody } = messages.publish;
    try {
        const { pullRequest } = await propose({
            ...proposalOf(input),
            own: await (0,own_branch/* readOwnBranch */.l)(client, { branch: name, files: request, pulls: true }),
            render: async ({ files: current }, standing) => {
                const before = current.get(readme) ?? '';
                const withChart = isNew || (await bringsChart(input.parser, standing, readme));
                const after = (await update(before, withChart)).text;
                const changed = new Map(before === after ? [] : [[readme, after]]);
                return { changed, diagnostics: [], message: title, title, body: readmeBody(`\`${publish_branch/* progressBranch */._T}\``) };
            },
        });
        return { diagnostics, pullRequest: pullRequest === null ? null : { ...pullRequest, brings: 'links' } };
    }
    catch (error) {
        if (!(error instanceof errors/* RoadmapSyncError */.C))
            throw error;
        const lines = [zones.badge, zones.progress, zones.chart].filter((zone) => zone !== null).join(' ');
        const told = {
            rule: 'readme-not-linked',
            severity: 'warning',
            message: `${readme} does not link to the branch ${publish_branch/* progressBranch */._T} yet, and no pull request could be opened for that. ${error.message}`,
            hint: `${error.hint} Or add this to ${readme} yourself: \`${lines}\``,
        };
        return { diagnostics: [...diagnostics, told], pullRequest: null };
    }
}
/** Returns whether a standing pull request brings the zone of the chart to the README. */
async function bringsChart(parser, standing, readme) {
    if (standing === null || isMerged(standing))
        return false;
    return parser.hasZone({ path: readme, text: standing.files.get(readme) ?? '' }, 'chart');
}
function proposalOf(input) {
    const { client, pacer, budget, read, base, request } = input;
    const { id: repositoryId, url, branch } = read;
    return { client, pacer, budget, repositoryId, url, branch, base, name: (0,publish_branch/* proposalBranch */.hj)(branch), request };
}
/**
 * Renders the results against where they go: the repository's own files, or those of the branch that has only results.
 */
async function render(input, { base, own }) {
    const { settings, config, read } = input;
    const apart = settings.publish === 'branch';
    const understood = await input.understand(base);
    const { identified, messages } = understood;
    const progress = measure(understood);
    const ticks = apart ? [] : ticksOf(identified).filter(({ path }) => isPushed(input, base, path));
    const ticked = new Set(ticks.map(({ path, offset }) => `${path}:${offset}`));
    const remembered = remember(identified, (path, { box }) => ticked.has(`${path}:${box?.offset}`));
    const ledger = input.board === undefined ? remembered : { ...remembered, board: input.board };
    const path = (0,asset_paths/* ledgerPath */.tf)(settings.assets);
    // What other runs published meanwhile is not ours to forget.
    const next = [base.files, ...(own === null ? [] : [own.files])].reduce((sum, files) => mergeLedgers(sum, readLedger(files, path), input.storedLedger), ledger);
    const target = apart ? (own?.files ?? new Map([[page, renderPage(messages, read.branch)]])) : base.files;
    const chart = input.drawChart?.((0,readme_history/* historyOf */.om)(identified), messages) ?? null;
    const artifacts = await makeArtifacts(target, {
        updateZones: keepUnread(input.parser),
        progress,
        chart,
        ledger: next,
        ticks,
        messages,
        config: apart ? { ...config, zones: { ...config.zones, badge: true, progress: true } } : config,
        readme: apart ? page : settings.readme,
        assets: settings.assets,
        url: read.url,
    });
    const { done, total, percent } = progress;
    const subject = messages.commit.progress(done, total, percent);
    // On a pull request it would keep the checks away that have to pass before it is merged.
    const quiet = config.commit['skip-ci'] && settings.publish !== 'pull-request';
    const message = quiet ? `${subject} [skip ci]` : subject;
    return { ...artifacts, progress, messages, chart, boxes: ticks.length, message };
}
/** Whether the file on disk is the one that was pushed: only then its boxes can be set in the repository. */
function isPushed({ workspace }, { files }, path) {
    return workspace === null || workspace.get(path) === files.get(path);
}
/** Returns the files that a run keeps on its own branch: no roadmap, and a page instead of the README. */
function ownFiles({ paths }, assets) {
    return { paths: [page, ...paths.filter((path) => path.startsWith(`${assets}/`))], globs: [] };
}

// EXTERNAL MODULE: ./build/src/config/globs.js
var config_globs = __webpack_require__(2323);
;// CONCATENATED MODULE: ./build/src/sync/roadmap-files.js



/**
 * Returns the roadmap files among `files`, by path in code-point order. Throws an `invalid` error when there is
 * none, which is a slip of the configuration and never a reason to close anything.
 */
function pickRoadmaps(files, { roadmap: globs }) {
    const matches = (0,config_globs/* globMatcher */.f)(globs);
    const picked = [...files].filter(([path]) => matches(path)).sort(([a], [b]) => (a < b ? -1 : 1));
    if (picked.length === 0) {
        throw new errors/* RoadmapSyncError */.C('invalid', `There is no roadmap file: nothing matches ${globs.join(', ')}.`, {
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
    const configOf = (0,roadmap_configs/* roadmapConfigs */.W)(config);
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
    throw new errors/* RoadmapSyncError */.C('invalid', `${place?.path}:${place?.line}: ${message}`, { hint });
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
        throw new errors/* RoadmapSyncError */.C('unsafe', `${names} no longer contains a task, but ${known.tasks.length} issues belong to tasks; nothing was changed.`, { hint: 'Restore the file, or run with `force: true` to close them all.' });
    }
    throw new errors/* RoadmapSyncError */.C('invalid', `No practice task was found in ${names}.`, {
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
    const configOf = (0,roadmap_configs/* roadmapConfigs */.W)(config);
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
    throw new errors/* RoadmapSyncError */.C('unsafe', `${path} was deleted or no longer contains a task, but ${count} open issues belong to its tasks; nothing was changed.`, { hint: 'Restore the file, or run with `force: true` to close them.' });
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
    throw new errors/* RoadmapSyncError */.C('invalid', `The issues of this roadmap were created by ${authors}, such as #${first.number}, but this token belongs to another account.`, { hint: `Use the same token as before, or add \`authors: [${authors}]\` to the configuration file.` });
}

// EXTERNAL MODULE: ./build/src/github/write/sticky-comment.js
var sticky_comment = __webpack_require__(4942);
// EXTERNAL MODULE: ./build/src/summary/plan-comment.js
var plan_comment = __webpack_require__(6971);
;// CONCATENATED MODULE: ./build/src/sync/show-plan.js




/**
 * Shows the plan on the pull request, in one comment that is kept up to date, and removed when there is nothing to
 * say. A token that may only read (a fork's) is no failure: the job summary says the same, and a diagnostic tells.
 */
async function showPlan(client, report, { pullRequest, comments }) {
    const body = (0,plan_comment/* renderPlanComment */.z)(report);
    try {
        await (0,sticky_comment/* updateStickyComment */.O)(client, comments, { pullRequest, marker: (0,memory_marker/* commentMarker */.Ql)('plan'), body });
        return [];
    }
    catch (error) {
        const problem = (0,refusals/* classify */.L8)(error, { need: 'pull-requests', clock: client.clock });
        const why = problem.kind === 'fatal' || problem.kind === 'refused'
            ? problem.error.message
            : 'GitHub did not answer.';
        return [
            {
                rule: 'no-comment',
                severity: 'info',
                message: `The plan is only in the job summary. ${why}`,
                hint: 'For a comment on pull requests from this repository add `pull-requests: write` under `permissions:`.',
            },
        ];
    }
}

// EXTERNAL MODULE: ./build/src/config/schema.js
var schema = __webpack_require__(9829);
;// CONCATENATED MODULE: ./build/src/github/read/missing-issues.js




/** As many numbers as one request asks for: GitHub refuses a request of about 80 issues with all their fields. */
const numbersPerRequest = 50;
/** More missing issues than this, and more than a tenth, is a list that shrank and not what people do. */
const fewMissing = 20;
/**
 * Returns the snapshot with what is missing in it: a list lags behind creates, what is asked for by number does not. One
 * request asks for fifty of them, and one more each for what is not there: GitHub answers 410 for a deleted issue and
 * another repository for a moved one. `copied` says that the ledger belongs to another repository: nothing here is
 * ours, and its first number is nothing here either. Throws when the list lacks much that exists.
 */
async function addMissing(client, snapshot, missing) {
    const { authors, url } = missing;
    const issues = new Map(snapshot.issues);
    const milestones = new Map(snapshot.milestones);
    const gone = new Map(snapshot.gone);
    const hasOurs = [...issues.values()].some(({ ours }) => ours);
    const many = missing.issues.length > Math.max(fewMissing, missing.known / 10);
    for (const batch of batchesOf(missing)) {
        const found = await readNumbers(client, batch, url);
        if (many && found.issues.size > 0)
            throw shrunken(missing);
        for (const number of batch.issues) {
            client.goOn();
            const node = found.issues.get(number);
            const issue = node === undefined ? await readIssue(client, number, authors) : (0,issue_fields/* toSnapshotIssue */.Rb)(node, authors);
            if (issue === 'unseen' && !hasOurs)
                return { snapshot, copied: true };
            if (typeof issue === 'string')
                gone.set(number, issue);
            else
                issues.set(number, issue);
        }
        for (const [number, node] of found.milestones)
            milestones.set(number, (0,issue_fields/* toSnapshotMilestone */.w0)(node));
    }
    return { snapshot: { ...snapshot, issues, milestones, gone }, copied: false };
}
function batchesOf({ issues, milestones }) {
    const count = Math.ceil(Math.max(issues.length, milestones.length) / numbersPerRequest);
    return Array.from({ length: count }, (_, index) => ({
        issues: issues.slice(index * numbersPerRequest, (index + 1) * numbersPerRequest),
        milestones: milestones.slice(index * numbersPerRequest, (index + 1) * numbersPerRequest),
    }));
}
function shrunken({ issues, known }) {
    return new errors/* RoadmapSyncError */.C('failed', `GitHub's list of issues lacks ${issues.length} of ${known} known issues; nothing was changed.`, { hint: 'Run again in a few minutes: GitHub updates its lists with a delay.' });
}
/** Returns what became of an issue that is not found by its number, or the issue where it is there after all. */
async function readIssue(client, number, authors) {
    const { owner, repo, octokit } = client;
    return client.read('issues', async () => {
        try {
            const { data } = await octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
                owner,
                repo,
                issue_number: number,
            });
            const here = data.repository_url.toLowerCase().endsWith(`/${owner}/${repo}`.toLowerCase());
            if (!here || data.number !== number)
                return 'transferred';
            if (data.pull_request != null)
                return 'unseen';
        }
        catch (error) {
            const status = (0,refusals/* statusOf */.c2)(error);
            if (status === 410)
                return 'deleted';
            if (status === 301)
                return 'transferred';
            if (status === 404)
                return 'unseen';
            throw error;
        }
        const { issue } = await (0,query/* queryRepository */.l)(client, `issue(number: ${number}) { ${issue_fields/* issueFields */.T3} }`);
        return issue === null ? 'deleted' : (0,issue_fields/* toSnapshotIssue */.Rb)(issue, authors);
    });
}
/** Returns the issues and milestones of those numbers, as far as they are in the repository at `url`. */
async function readNumbers(client, numbers, url) {
    const selection = [
        ...numbers.issues.map((number) => `i${number}: issueOrPullRequest(number: ${number}) { ... on Issue { ${issue_fields/* issueFields */.T3} } }`),
        ...numbers.milestones.map((number) => `m${number}: milestone(number: ${number}) { ${issue_fields/* milestoneFields */.oT} }`),
    ];
    const answer = await (0,query/* queryRepository */.l)(client, selection.join('\n'));
    const issues = new Map();
    const milestones = new Map();
    for (const node of Object.values(answer)) {
        if (node?.number === undefined)
            continue;
        if (!('viewerDidAuthor' in node))
            milestones.set(node.number, node);
        // GitHub answers with an issue that moved to another repository, too.
        else if (node.url === `${url}/issues/${node.number}`)
            issues.set(node.number, node);
    }
    return { issues, milestones };
}

;// CONCATENATED MODULE: ./build/src/sync/sources.js






/** Reads what the first request did not bring: files on disk, the results of earlier runs, issues that lists lack. */
async function readSources(host, firstRead, parser) {
    const { settings, trigger } = host;
    const { client, request, read } = firstRead;
    const files = textOf(read.files);
    const trusted = textOf(read.trusted);
    const workspace = host.workspace === null ? null : await host.workspace.readFiles([...settings.roadmap, settings.config]);
    const configFiles = workspace?.has(settings.config) ? workspace : files;
    const given = await readConfig(parser, configFiles, settings.config);
    const config = trigger.pullRequest === null ? given : await trustedConfig(parser, given, trusted, settings.config);
    const listed = (0,repository/* toSnapshot */.C2)(read, config.authors);
    const resultsBranch = await readResultsBranch(client, settings, { branch: read.branch, request });
    const storedLedger = readLedgers(settings, { files: trusted, resultsBranch });
    const { snapshot, copied } = await addMissing(client, listed, {
        issues: [...storedLedger.tasks.values()].flatMap(({ issue, gone }) => gone === undefined && !listed.issues.has(issue) ? issue : []),
        milestones: [...storedLedger.sections.values()].filter((number) => !listed.milestones.has(number)),
        authors: config.authors,
        known: storedLedger.tasks.size,
        url: read.url,
    });
    const ledger = copied ? emptyLedger : storedLedger;
    return { ...firstRead, config, files, workspace, snapshot, ledger, storedLedger, resultsBranch };
}
function textOf(files) {
    return new Map([...files].map(([path, file]) => [path, file.text]));
}
async function readConfig(parser, files, path) {
    const text = files.get(path);
    return text === undefined ? schema/* defaultConfig */.sb : parser.readConfig({ path, text });
}
/**
 * Returns the configuration of the branch that a pull request is for, with the pull request's own way of reading
 * roadmaps: anybody may open a pull request, and must not decide what is written.
 */
async function trustedConfig(parser, { roadmaps }, files, path) {
    let trusted = schema/* defaultConfig */.sb;
    try {
        trusted = await readConfig(parser, files, path);
    }
    catch (error) {
        // The pull request may be the one that mends the file.
        if (!(error instanceof errors/* RoadmapSyncError */.C))
            throw error;
    }
    return { ...trusted, roadmaps };
}

// EXTERNAL MODULE: ./build/src/i18n/locale.js + 12 modules
var i18n_locale = __webpack_require__(2629);
;// CONCATENATED MODULE: ./build/src/memory/recall.js


/**
 * Returns the tasks and sections of earlier runs; an issue counts only when we wrote it (design rule 5). `label` is the
 * one that each of our issues bears.
 */
function recall(snapshot, ledger, label = defaults/* defaultLabel */.A) {
    const bodies = new Map();
    const byId = new Map();
    const forged = [];
    const disowned = [];
    const remembered = idsByIssue(ledger);
    for (const issue of snapshot.issues.values()) {
        if (!(0,memory_marker/* claimsTask */.Db)(issue.body))
            continue;
        const body = (0,memory_marker/* parseManagedBody */.$N)(issue.body);
        if (!issue.ours) {
            forged.push(issue);
            const entry = body === null ? undefined : ledger.tasks.get(body.base.id);
            if (entry?.issue === issue.number)
                disowned.push(issue);
            continue;
        }
        if (body === null)
            continue;
        if (!isBorn(issue, body.base.id, { snapshot, ledger, label })) {
            forged.push(issue);
            continue;
        }
        // Whoever may edit issues can put another marker into one; the ledger takes more to change.
        if (remembered.get(issue.number)?.has(body.base.id) === false)
            continue;
        bodies.set(issue.number, body);
        const same = byId.get(body.base.id);
        if (same === undefined)
            byId.set(body.base.id, [issue]);
        else
            same.push(issue);
    }
    const tasks = [];
    const duplicates = [];
    const closedDuplicates = [];
    for (const [id, issues] of byId) {
        const entry = ledger.tasks.get(id);
        const oldestFirst = [...issues].sort((a, b) => a.number - b.number);
        const issue = oldestFirst.find(({ isDuplicate }) => !isDuplicate) ?? oldestFirst[0];
        if (issue === undefined)
            continue;
        for (const other of oldestFirst) {
            if (other !== issue && other.isDuplicate)
                closedDuplicates.push({ id, issue: other });
            if (other !== issue && other.state === 'open' && !other.isReopened) {
                duplicates.push({ id, path: bodies.get(other.number)?.base.path ?? '', issue: other, of: issue });
            }
        }
        const body = bodies.get(issue.number) ?? null;
        const base = body?.base ?? null;
        // A marker that was written after the ledger knows better, as when a run died before it could publish.
        const newer = entry === undefined || (base !== null && (entry.unmerged === true || base.revision > entry.revision));
        const last = newer ? base : entry;
        const revision = Math.max(base?.revision ?? 0, entry?.revision ?? 0);
        tasks.push({
            id,
            number: issue.number,
            issue,
            gone: null,
            body,
            base,
            lastState: last?.state ?? 'open',
            removed: last?.removed === true,
            revision,
            left: entry?.left === true,
        });
    }
    for (const [id, entry] of ledger.tasks) {
        if (byId.has(id))
            continue;
        const issue = snapshot.issues.get(entry.issue) ?? null;
        const gone = issue === null ? (snapshot.gone.get(entry.issue) ?? entry.gone ?? null) : null;
        if (issue === null && gone === null)
            continue;
        if (issue !== null && !issue.ours) {
            forged.push(issue);
            continue;
        }
        // A number that bears another task's marker belongs to that task.
        if (issue !== null && bodies.has(issue.number))
            continue;
        const { state: lastState, removed = false, revision } = entry;
        tasks.push({
            id,
            number: entry.issue,
            issue,
            gone,
            body: null,
            base: null,
            lastState,
            removed,
            revision,
            left: entry.left === true,
            ...(entry.task === undefined ? {} : { remembered: entry.task }),
        });
    }
    tasks.sort((a, b) => a.number - b.number);
    const sections = recallSections(snapshot, ledger);
    return { tasks, ...sections, forged: [...new Set(forged)], disowned, duplicates, closedDuplicates };
}
/**
 * Every workflow writes with the same account, and one may copy what a stranger wrote, marker and all. Where there is a
 * ledger, an issue that it does not name has to bear the label that each of ours is created with.
 */
function isBorn({ number, labels }, id, { snapshot, ledger, label, }) {
    if (ledger.tasks.size === 0 || ledger.tasks.get(id)?.issue === number)
        return true;
    const ours = new Set([label.toLowerCase(), ...snapshot.labels.keys()]);
    return snapshot.labels.size === 0 || labels.some((name) => ours.has(name.toLowerCase()));
}
function idsByIssue(ledger) {
    const ids = new Map();
    for (const [id, { issue }] of ledger.tasks)
        ids.set(issue, (ids.get(issue) ?? new Set()).add(id));
    return ids;
}
function recallSections(snapshot, ledger) {
    const idByNumber = new Map([...ledger.sections].map(([id, number]) => [number, id]));
    const sections = new Map();
    const otherMilestones = [];
    for (const milestone of [...snapshot.milestones.values()].sort((a, b) => a.number - b.number)) {
        const { base } = (0,memory_marker/* parseMilestoneDescription */.YH)(milestone.description);
        const id = base?.id ?? idByNumber.get(milestone.number);
        if (id === undefined || sections.has(id))
            otherMilestones.push(milestone);
        else
            sections.set(id, { id, milestone, base });
    }
    return { sections: [...sections.values()], otherMilestones };
}

;// CONCATENATED MODULE: ./build/src/plan/identify/similarity.js
/** Returns the bigrams of a normalised text (see `textKey`); blanks count, so that words matter. */
function shapeOf(key) {
    const grams = new Map();
    const padded = ` ${key} `;
    for (let at = 0; at + 1 < padded.length; at += 1) {
        const gram = padded.slice(at, at + 2);
        grams.set(gram, (grams.get(gram) ?? 0) + 1);
    }
    return { grams, size: padded.length - 1 };
}
/**
 * Returns the Sørensen–Dice coefficient of two shapes: 0 nothing in common, 1 the same bigrams.
 * Source: https://en.wikipedia.org/wiki/S%C3%B8rensen%E2%80%93Dice_coefficient
 */
function similarity(a, b) {
    const [small, large] = a.grams.size <= b.grams.size ? [a, b] : [b, a];
    let shared = 0;
    for (const [gram, count] of small.grams)
        shared += Math.min(count, large.grams.get(gram) ?? 0);
    return (2 * shared) / (a.size + b.size);
}

;// CONCATENATED MODULE: ./build/src/plan/identify/match.js


/** Two texts in the same group are the same item from this similarity on; a typo or a reworded half passes. */
const withinGroup = 0.5;
/** Elsewhere the bar is higher: an item rarely moves and changes at once. */
const acrossGroups = 0.7;
/** A lone item between the same two neighbours needs little likeness. */
const betweenNeighbours = 0.3;
/** A trigram in more items than this says nothing; the cap keeps the search linear. */
const commonTrigram = 64;
/** Groups with fewer pairs than this are compared pair by pair. */
const fewPairs = 4_096;
/**
 * Returns for each index of `fresh` the index of the known item that it is, one to one: explicit ids first, then
 * equal text (same group, same file, anywhere), then similar text (same group, then anywhere). Indexes that are
 * missing are new. Deterministic; near linear in the number of items.
 */
function matchItems(fresh, known) {
    const matcher = new Matcher(fresh.map(prepare), known.map(prepare));
    // What is still there comes before what was removed.
    for (const retired of [false, true]) {
        matcher.byKey((item) => (item.explicitId === null ? null : `${item.path}\n${item.explicitId}`), {
            retired,
        });
        matcher.byKey((item) => item.explicitId, { retired, unique: true });
        matcher.byKey((item) => `${item.group}\n${item.key}`, { retired });
        matcher.byKey((item) => `${item.path}\n${item.key}`, { retired });
        matcher.byKey((item) => item.key, { retired });
    }
    matcher.bySimilarityWithinGroups();
    matcher.bySimilarityAnywhere();
    return matcher.result;
}
function prepare(item) {
    return { ...item, key: (0,text_text/* textKey */.tQ)(item.text) || item.text };
}
/** The state of one matching; a class because every step works on the same leftovers. */
class Matcher {
    result = new Map();
    #taken = new Set();
    #shapes = new Map();
    #fresh;
    #known;
    constructor(fresh, known) {
        this.#fresh = fresh;
        this.#known = known;
    }
    byKey(keyOf, options) {
        const isOpen = (item, index) => !this.#taken.has(index) && (item.retired === true) === options.retired;
        const known = groupIndexes(this.#known, (item, index) => (isOpen(item, index) ? keyOf(item) : null));
        const fresh = groupIndexes(this.#fresh, (item, index) => (this.result.has(index) ? null : keyOf(item)));
        for (const [key, indexes] of fresh) {
            const candidates = known.get(key);
            if (candidates === undefined)
                continue;
            if (options.unique === true && (indexes.length > 1 || candidates.length > 1))
                continue;
            let next = 0;
            for (const index of indexes) {
                while (next < candidates.length && !this.#mayBe(index, candidates[next] ?? -1))
                    next += 1;
                const candidate = candidates[next];
                if (candidate === undefined)
                    break;
                this.#take(index, candidate);
                next += 1;
            }
        }
    }
    bySimilarityWithinGroups() {
        const known = groupIndexes(this.#known, (item, index) => (this.#isCandidate(index) ? item.group : null));
        const fresh = groupIndexes(this.#fresh, (item, index) => (this.result.has(index) ? null : item.group));
        const pairs = [];
        for (const [group, indexes] of fresh) {
            const candidates = known.get(group);
            if (candidates === undefined)
                continue;
            const groupPairs = indexes.length * candidates.length <= fewPairs
                ? indexes.flatMap((index) => candidates.map((candidate) => this.#pair(index, candidate)))
                : this.#likelyPairs(indexes, candidates);
            for (const pair of groupPairs)
                pairs.push(pair);
        }
        const accepted = pairs.filter((pair) => pair.score >= (this.#isBetweenNeighbours(pair) ? betweenNeighbours : withinGroup));
        this.#takeBest(accepted);
    }
    bySimilarityAnywhere() {
        const known = this.#known.map((_, index) => index).filter((index) => this.#isCandidate(index));
        const fresh = this.#fresh.map((_, index) => index).filter((index) => !this.result.has(index));
        this.#takeBest(this.#likelyPairs(fresh, known).filter((pair) => pair.score >= acrossGroups));
    }
    #isCandidate(known) {
        return !this.#taken.has(known) && this.#known[known]?.retired !== true;
    }
    /** Two different explicit ids are two different items, whatever their texts. */
    #mayBe(fresh, known) {
        const a = this.#fresh[fresh];
        const b = this.#known[known];
        if (a === undefined || b === undefined)
            return false;
        return a.explicitId === null || b.explicitId === null || a.explicitId === b.explicitId;
    }
    #take(fresh, known) {
        this.result.set(fresh, known);
        this.#taken.add(known);
    }
    #pair(fresh, known) {
        const score = this.#mayBe(fresh, known)
            ? similarity(this.#shape(this.#fresh[fresh]), this.#shape(this.#known[known]))
            : 0;
        return { fresh, known, score };
    }
    #shape(item) {
        const key = item?.key ?? '';
        const shape = this.#shapes.get(key) ?? shapeOf(key);
        this.#shapes.set(key, shape);
        return shape;
    }
    /** Pairs that share a rare trigram; everything else is too different to matter. */
    #likelyPairs(fresh, known) {
        const index = new Map();
        for (const candidate of known) {
            for (const gram of trigrams(this.#known[candidate]?.key ?? '')) {
                const list = index.get(gram);
                if (list === undefined)
                    index.set(gram, [candidate]);
                else
                    list.push(candidate);
            }
        }
        return fresh.flatMap((item) => {
            const shared = new Map();
            for (const gram of trigrams(this.#fresh[item]?.key ?? '')) {
                const candidates = index.get(gram);
                if (candidates === undefined || candidates.length > commonTrigram)
                    continue;
                for (const candidate of candidates)
                    shared.set(candidate, (shared.get(candidate) ?? 0) + 1);
            }
            return [...shared]
                .sort((a, b) => b[1] - a[1] || a[0] - b[0])
                .slice(0, 16)
                .map(([candidate]) => this.#pair(item, candidate));
        });
    }
    /** Takes the most similar pair first; of equally similar pairs the one whose items stand nearest to each other. */
    #takeBest(pairs) {
        const distance = ({ fresh, known }) => Math.abs(fresh - known);
        const ordered = pairs.toSorted((a, b) => b.score - a.score || distance(a) - distance(b) || a.fresh - b.fresh || a.known - b.known);
        for (const { fresh, known } of ordered) {
            if (!this.result.has(fresh) && !this.#taken.has(known))
                this.#take(fresh, known);
        }
    }
    #isBetweenNeighbours({ fresh, known }) {
        const before = fresh === 0 ? known === 0 : this.result.get(fresh - 1) === known - 1;
        const last = fresh === this.#fresh.length - 1;
        const after = last ? known === this.#known.length - 1 : this.result.get(fresh + 1) === known + 1;
        return before && after;
    }
}
function groupIndexes(items, keyOf) {
    const groups = new Map();
    items.forEach((item, index) => {
        const key = keyOf(item, index);
        if (key === null)
            return;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [index]);
        else
            group.push(index);
    });
    return groups;
}
function trigrams(key) {
    const padded = `  ${key} `;
    const grams = new Set();
    for (let at = 0; at + 3 <= padded.length; at += 1)
        grams.add(padded.slice(at, at + 3));
    return grams;
}

;// CONCATENATED MODULE: ./build/src/plan/identify/identify.js



/**
 * Returns the roadmaps' sections and tasks with their identities: an edited, moved or renamed one keeps the id of
 * the known one it is (see `matchItems`), a new one gets an id derived from its place and text.
 */
function identify(roadmaps, known) {
    const placed = roadmaps.flatMap((roadmap) => roadmap.sections.map((section) => ({ roadmap, section })));
    const sectionOf = matchSections(placed, known.sections);
    const sectionIds = new IdSource(known.sections.map((section) => section.id));
    const headed = placed.map(({ roadmap, section }, index) => {
        const knownSection = known.sections[sectionOf.get(index) ?? -1] ?? null;
        const seed = [roadmap.path, section.explicitId ?? `= ${(0,text_text/* textKey */.tQ)(section.title)}`];
        const id = knownSection?.id ?? sectionIds.next(seed);
        return { roadmap, section, known: knownSection, id };
    });
    const taskIds = new IdSource([]);
    const flat = headed.map(({ roadmap, section, id }) => section.tasks.map((task) => {
        const text = `= ${(0,text_text/* textKey */.tQ)(section.title)}\n${(0,text_text/* textKey */.tQ)(task.text) || task.text}`;
        const seed = [roadmap.path, task.explicitId ?? text];
        const derivedId = taskIds.next(seed);
        return { path: roadmap.path, sectionId: id, task, title: issueTitle(task.text), seed, derivedId };
    }));
    const taskOf = matchTasks(flat.flat(), known);
    const knownIds = new Set(known.tasks.map((task) => task.id));
    const newId = ({ seed, derivedId }) => {
        let id = derivedId;
        while (knownIds.has(id))
            id = taskIds.next(seed);
        return id;
    };
    let at = 0;
    const otherByTitle = new Map(known.otherMilestones.map((milestone) => [milestone.title.toLowerCase(), milestone]));
    const sections = headed.map((head, index) => {
        const tasks = (flat[index] ?? []).map((placedTask) => {
            const knownTask = known.tasks[taskOf.get(at) ?? -1] ?? null;
            at += 1;
            const { task, title } = placedTask;
            return { id: knownTask?.id ?? newId(placedTask), task, title, known: knownTask };
        });
        const title = wantedTitle(head.section).toLowerCase();
        const adopted = head.known === null && tasks.length > 0 ? (otherByTitle.get(title) ?? null) : null;
        if (adopted !== null)
            otherByTitle.delete(title);
        return { ...head, adopted, tasks };
    });
    return {
        sections: sections.filter((section) => section.tasks.length > 0 || section.known !== null),
        removedTasks: missing(known.tasks, taskOf),
        removedSections: missing(known.sections, sectionOf),
    };
}
/** Ids derived from a seed: the same seed gives the same id, the same seed again the next one, none given twice. */
class IdSource {
    #taken;
    #counts = new Map();
    constructor(taken) {
        this.#taken = new Set(taken);
    }
    next(seed) {
        const text = seed.join('\n');
        for (;;) {
            const count = (this.#counts.get(text) ?? 0) + 1;
            this.#counts.set(text, count);
            const id = (0,text_text/* hash */.tW)(count === 1 ? text : `${text}\n${count}`);
            if (this.#taken.has(id))
                continue;
            this.#taken.add(id);
            return id;
        }
    }
}
function matchSections(placed, known) {
    return matchItems(placed.map(({ roadmap, section }) => ({
        explicitId: section.explicitId,
        path: roadmap.path,
        group: roadmap.path,
        text: rememberedTitle(section),
    })), known.map(({ base, milestone }) => ({
        explicitId: base?.explicitId ?? null,
        path: base?.path ?? '',
        group: base?.path ?? '',
        text: base?.section ?? milestone.title,
    })));
}
function matchTasks(placed, { tasks: known, sections }) {
    const sectionOfMilestone = new Map(sections.map(({ id, milestone }) => [milestone.number, id]));
    // Without a marker the id of an unedited task can be derived again; else the issue's own title has to do.
    const markerless = new Map();
    known.forEach((task, index) => {
        if (task.base === null)
            markerless.set(task.id, index);
    });
    const result = new Map();
    placed.forEach(({ derivedId }, index) => {
        const knownIndex = markerless.get(derivedId);
        if (knownIndex !== undefined)
            result.set(index, knownIndex);
    });
    const taken = new Set(result.values());
    const freshLeft = placed.map((item, index) => ({ item, index })).filter(({ index }) => !result.has(index));
    const knownLeft = known.map((item, index) => ({ item, index })).filter(({ index }) => !taken.has(index));
    const matched = matchItems(freshLeft.map(({ item: { path, sectionId, task, title } }) => ({
        explicitId: task.explicitId,
        path,
        group: sectionId,
        text: title,
    })), knownLeft.map(({ item }) => knownItem(item, sectionOfMilestone)));
    for (const [fresh, knownIndex] of matched) {
        result.set(freshLeft[fresh]?.index ?? -1, knownLeft[knownIndex]?.index ?? -1);
    }
    return result;
}
function knownItem({ base, issue, removed, left, remembered, gone }, sectionOfMilestone) {
    // An issue that is gone stands for the very text it was made of; another text asks for another issue.
    const retired = left || removed || gone !== null;
    if (base !== null) {
        return { explicitId: base.explicitId, path: base.path, group: base.sectionId, text: base.text, retired };
    }
    if (remembered !== undefined) {
        const { explicitId, path, section, text } = remembered;
        return { explicitId, path, group: section, text, retired };
    }
    const group = sectionOfMilestone.get(issue?.milestone ?? -1) ?? '';
    return { explicitId: null, path: '', group, text: issue?.title ?? '', retired };
}
function missing(items, matched) {
    const found = new Set(matched.values());
    return items.filter((_, index) => !found.has(index));
}

;// CONCATENATED MODULE: ./build/src/summary/remark.js
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

;// CONCATENATED MODULE: ./build/src/sync/understand.js




/**
 * Returns what the roadmaps mean against the snapshot: pure, and the same before and after a plan is applied, so that
 * what is published is what a fresh run would see.
 */
function understand(roadmaps, { snapshot, ledger, config, locale }) {
    const words = new Map(roadmaps.map((roadmap) => {
        const wanted = locale === 'auto' ? (roadmap.locale ?? locale) : locale;
        return [roadmap.path, (0,i18n_locale/* messagesFor */.kP)((0,i18n_locale/* resolveLocale */.rv)(wanted, sampleOf(roadmap)))];
    }));
    const messages = words.values().next().value ?? (0,i18n_locale/* messagesFor */.kP)((0,i18n_locale/* resolveLocale */.rv)(locale, ''));
    const messagesOf = (path) => words.get(path) ?? messages;
    const known = recall(snapshot, ledger, config.label);
    return {
        roadmaps,
        snapshot,
        known,
        identified: identify(roadmaps, known),
        diagnostics: roadmaps.flatMap(({ path, remarks }) => remarks.map((remark) => tellRemark(remark, messagesOf(path)))),
        messages,
        messagesOf,
    };
}
/** Enough of a roadmap's text to tell its language. */
function sampleOf(roadmap) {
    const lines = roadmap.sections.flatMap((section) => [
        section.title,
        ...section.tasks.map((task) => task.text),
    ]);
    return [roadmap.title, ...lines.slice(0, 200)].join('\n');
}

;// CONCATENATED MODULE: ./build/src/sync/reconcile.js




















/**
 * One run, from the first request's answer to the report: read → understand → plan → judge → apply → report → publish.
 * Every mode takes this way: `plan` and a dry run stop after the judgement, `progress` applies the part of the plan that
 * is about progress. Returns what there is to tell; throws a RoadmapSyncError when nothing could be done at all.
 */
async function reconcile(host, firstRead, parser) {
    const { settings, trigger } = host;
    const sources = await readSources(host, firstRead, parser);
    const { config, workspace, ledger, files } = sources;
    const readRoadmaps = roadmapReader(config, parser);
    const understandFiles = async (texts, snapshot) => understand(await readRoadmaps(pickRoadmaps(workspace ?? texts, settings)), {
        snapshot,
        ledger,
        config,
        locale: settings.locale,
    });
    const understood = await understandFiles(files, sources.snapshot);
    requireSound(understood, settings, config);
    const { plan, snapshot } = await planChanges(host, sources, understood);
    const verdict = judgePlan(plan, config.safety);
    const run = { host, sources, understood, plan, snapshot, verdict };
    const isRefused = verdict.kind === 'unsafe' && !settings.force;
    if (trigger.mode === 'plan' || settings.dryRun || isRefused)
        return reportPlan(run);
    const { applied, pacer, pace } = await applyChanges(run);
    const after = afterwards(snapshot, applied);
    const now = await understandFiles(files, after);
    const project = await keepProject(run, now, { pacer, pace });
    const publishing = await attempt(async () => publishResults({
        ...sources,
        pacer,
        settings,
        base: { head: sources.read.head, files },
        board: project?.memory ?? ledger.board,
        parser,
        understand: async (base) => (base.files === files ? now : understandFiles(base.files, after)),
        // Load the chart renderer (d3) only when the configuration asks for a chart.
        drawChart: config.chart ? (await Promise.all(/* import() */[__webpack_require__.e(540), __webpack_require__.e(731)]).then(__webpack_require__.bind(__webpack_require__, 5731))).renderBurnup : null,
        messages: understood.messages,
    }));
    return reportRun(run, { applied, now, project, publishing });
}
/** Plans once. Labels that the plan uses and nobody read yet are read before the plan is judged. */
async function planChanges({ trigger }, { client, config, read }, understood) {
    const { identified, known, snapshot, messagesOf } = understood;
    const { label, mentions } = config;
    const configOf = (0,roadmap_configs/* roadmapConfigs */.W)(config);
    const plan = makePlan(identified, known, {
        snapshot,
        label,
        mentions,
        messagesOf,
        keepsRemoved: (path) => configOf(path).removed === 'keep',
        lineUrl: (path, line) => `${read.url}/blob/${read.commit}/${(0,text_escape/* encodePath */.O0)(path)}?plain=1#L${line}`,
    });
    if (trigger.mode === 'progress') {
        return { plan: progressPlan(plan, (section) => issuesOf(understood, section)), snapshot };
    }
    const used = unknownLabels(plan, new Map([...snapshot.labels, [defaults/* defaultLabel */.A, null]]));
    const labelled = await addLabels(client, snapshot, used);
    return { plan: withoutKnownLabels(plan, labelled.labels), snapshot: labelled };
}
/** Whether any issue of the section is open as it is. */
function issuesOf({ identified }, id) {
    const tasks = identified.sections.find((section) => section.id === id)?.tasks ?? [];
    return tasks.some(({ known }) => known?.issue?.state === 'open') ? 'open' : 'closed';
}
/** What every report says, whatever the run did; read at its end, because it counts requests. */
function reportBase({ host, sources, understood, plan }) {
    const { client, budget, read } = sources;
    return {
        mode: host.trigger.mode,
        plan,
        messages: understood.messages,
        requests: client.requests(),
        waited: budget.waited(),
        url: read.url,
        shownAt: read.commit,
    };
}
/** Tells what the plan would do, on the pull request where there is one. */
async function reportPlan(run) {
    const { host, sources, understood, plan, verdict } = run;
    const { mode, pullRequest } = host.trigger;
    const { dryRun } = host.settings;
    const report = {
        kind: 'planned',
        ...reportBase(run),
        verdict,
        dryRun,
        sections: sectionNames(understood, new Map()),
        progress: measure(understood),
        after: mode === 'plan' ? measure(understood, plannedStates(plan)) : null,
        diagnostics: understood.diagnostics,
    };
    if (mode !== 'plan' || pullRequest === null || dryRun)
        return report;
    const comments = sources.read.comments;
    const diagnostics = await showPlan(sources.client, report, { pullRequest, comments });
    return { ...report, ...reportBase(run), diagnostics: [...understood.diagnostics, ...diagnostics] };
}
async function applyChanges({ host, sources, understood, plan, snapshot }) {
    const { clock, signal, log } = host;
    const { client, budget, config, read, readAt } = sources;
    const pace = paceOf(config);
    const pacer = (0,apply_pacer/* createPacer */.g3)(clock, pace, creationTimes(snapshot));
    const { objects, minutes } = estimate(plan, pace);
    if (objects > pace.perHour)
        log(understood.messages.run.estimate(objects, minutes));
    const users = await readUsers(client, assigneesOf(plan));
    const executor = createExecutor({
        client,
        repositoryId: read.id,
        authors: config.authors,
        pacer,
        signal,
        readAt,
    });
    const applied = await applyPlan(plan, { ...registryOf(understood, snapshot), users }, { executor, pacer, clock, signal, budget, onProgress: (done, total) => log(`${done}/${total}`) });
    return { applied, pacer, pace };
}
/** Brings the project board in step with the issues. Loads nothing and returns null where no project is asked for. */
async function keepProject({ host, sources, understood }, { identified, known }, { pacer, pace }) {
    const { projects, signal, settings } = host;
    if (settings.project === null)
        return null;
    const { client, budget, config, read, ledger } = sources;
    const { openBoard, keepBoard } = await __webpack_require__.e(/* import() */ 949).then(__webpack_require__.bind(__webpack_require__, 5949));
    const opened = await openBoard({
        setting: settings.project,
        projects,
        client,
        pacer,
        pace,
        budget,
        signal,
        config,
        read,
        roadmaps: understood.roadmaps,
        messages: understood.messages,
        memory: ledger.board,
        first: understood.known.tasks.length === 0,
    });
    return keepBoard(opened, { identified, closedDuplicates: known.closedDuplicates });
}
function reportRun(run, { applied, now, project, publishing }) {
    const { understood, verdict } = run;
    const published = publishing.value;
    const base = reportBase(run);
    return {
        kind: 'applied',
        ...base,
        verdict: { ...verdict, kind: 'safe' },
        sections: sectionNames(understood, applied.milestones),
        applied,
        project: project?.report ?? null,
        progress: published?.progress ?? measure(now),
        boxes: published?.boxes ?? 0,
        chart: published?.chart ?? null,
        diagnostics: [
            ...understood.diagnostics,
            ...(project?.diagnostics ?? []),
            ...(published?.diagnostics ?? []),
        ],
        commit: published?.commit ?? null,
        pullRequest: published?.pullRequest ?? null,
        publishError: publishing.error,
        requests: base.requests + (project?.requests ?? 0),
    };
}
function paceOf({ limits }) {
    return {
        writeInterval: limits['write-interval'],
        perMinute: limits['per-minute'],
        perHour: limits['per-hour'],
    };
}
/** When our issues and milestones were created; GitHub's limits look back an hour, whoever asks. */
function creationTimes({ issues, milestones }) {
    const ours = [...issues.values()].filter((issue) => issue.ours);
    return [...ours, ...milestones.values()].map(({ createdAt }) => Date.parse(createdAt));
}
function registryOf({ identified }, snapshot) {
    const { sections, removedSections } = identified;
    const tasks = sections.flatMap((section) => section.tasks);
    return {
        milestones: new Map([
            ...removedSections.map(({ id, milestone }) => [id, milestone]),
            ...sections.flatMap(({ id, known, adopted }) => {
                const milestone = known?.milestone ?? adopted;
                return milestone === null ? [] : [[id, milestone]];
            }),
        ]),
        labels: new Map(snapshot.labels),
        issues: new Map(snapshot.issues),
        parents: new Map(tasks.flatMap(({ id, known }) => (known?.issue == null ? [] : [[id, known.issue]]))),
    };
}
/** Returns the snapshot as it is after the plan was applied. */
function afterwards(snapshot, applied) {
    const milestones = [...applied.milestones.values()].map((each) => [each.number, each]);
    return {
        ...snapshot,
        issues: new Map([...snapshot.issues, ...applied.issues]),
        milestones: new Map([...snapshot.milestones, ...milestones]),
    };
}
/** What was applied stays applied when publishing fails, and has to be told. */
async function attempt(work) {
    try {
        return { value: await work(), error: null };
    }
    catch (error) {
        if (error instanceof errors/* RoadmapSyncError */.C)
            return { value: null, error };
        throw error;
    }
}


/***/ })

};
