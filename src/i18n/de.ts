import { formats, formatter } from './format.ts'
import type { Messages } from './messages.ts'

const format = formatter<'one' | 'other'>('de')
const { number, percent, plural } = format

/** German. */
export const de = {
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
    duplicate: (older) =>
      `Dieses Issue und ${older} gehören zu derselben Aufgabe, deshalb wurde dieses geschlossen. Bitte in ${older} weitermachen.`,
    removed: (file) =>
      `Als nicht geplant geschlossen: Die Aufgabe steht nicht mehr in ${file}. Kommt sie zurück, wird das Issue wieder geöffnet.`,
    returned: (file) => `Wieder geöffnet: Die Aufgabe steht wieder in ${file}.`,
  },
  commit: {
    progress: (done, total, value) =>
      `Fortschritt der Roadmap aktualisieren: ${done} von ${total} (${percent(value)})`,
  },
  publish: {
    pullTitle: 'Fortschritt der Roadmap aktualisieren',
    pullBody: (done, total, value) =>
      `${number(done)} von ${number(total)} Aufgaben sind erledigt (${percent(value)}).`,
    pullNote:
      'Nach dem Merge sind Badge, Tabelle und Kästchen aktuell. Solange dieser Pull Request offen ist, wird er aktualisiert; gibt es nichts mehr zu aktualisieren, wird er geschlossen. Commits anderer auf seinem Branch werden nie überschrieben.',
    readmeTitle: 'Fortschritt der Roadmap im README zeigen',
    readmeBody: (branch) =>
      `Das README zeigt danach Badge und Tabelle vom Branch ${branch}. Das ist nur einmal nötig; spätere Läufe ändern das README nicht.`,
    pageNote: (branch) =>
      `Badge, Tabelle und Ledger der Roadmap auf ${branch}, aktualisiert von roadmap-sync.`,
    pageLink: 'Fortschritt nach Abschnitten',
    waiting: (pull) => `Badge und Tabelle warten in ${pull} auf den Merge.`,
    declined: (pull) =>
      `Jemand hat ${pull} geschlossen. Er bleibt geschlossen, bis es etwas Neues zu zeigen gibt.`,
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
    conflictsHint:
      'Das wurde in der Roadmap und auf GitHub verschieden geändert. Die Fassung auf GitHub bleibt.',
    lost: 'Gelöscht oder verschoben',
    lostHint:
      'Jemand hat diese Issues gelöscht oder verschoben. Sie zählen als ausgelassen und werden nicht neu angelegt. Für ein neues Issue den Text der Aufgabe ändern.',
    forged: 'Von jemand anderem angelegt',
    forgedHint:
      'Diese Issues tragen die Markierung von roadmap-sync, aber jemand anderes hat sie angelegt. Sie werden weder gezählt noch geändert.',
    fields: {
      title: 'Titel',
      body: 'Text',
      milestone: 'Meilenstein',
      state: 'Zustand',
      labels: 'Labels',
      description: 'Beschreibung',
      due: 'Fälligkeit',
    },
    refused: (changed, existing, value) =>
      `Als unsicher abgelehnt: ${number(changed)} von ${number(existing)} Issues (${percent(value)}) würden umbenannt oder geschlossen.`,
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
    safe: (changed, existing, limit) =>
      `${number(changed)} von ${number(existing)} Issues würden umbenannt oder geschlossen (Grenze: ${percent(limit)}).`,
    changes: 'Was sich geändert hat',
    besides: 'Weitere Änderungen',
    boxes: (count) => `${number(count)} Kästchen der Roadmap nach den Issues aktualisiert.`,
    waited: (minutes) =>
      plural(minutes, {
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
    incomplete: (pending) =>
      plural(pending, {
        one: 'Nicht fertig: # Änderung fehlt noch.',
        other: 'Nicht fertig: # Änderungen fehlen noch.',
      }),
    estimate: (objects, minutes) =>
      `Der Plan legt ${number(objects)} Issues, Meilensteine und Kommentare an. Die Limits von GitHub erlauben das in etwa ${number(minutes)} Minuten. Endet dieser Lauf vorher, macht der nächste weiter.`,
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
    readme: (roadmaps) =>
      `Dieses Board folgt ${roadmaps}. Seine Karten sind die Issues der Roadmap; roadmap-sync hält Reihenfolge, Status und Abschnitt aktuell. Was Sie hier verschieben, hinzufügen oder umbenennen, bleibt.`,
    added: (count) => plural(count, { one: '# Karte hinzugefügt', other: '# Karten hinzugefügt' }),
    changed: (count) => plural(count, { one: '# Karte geändert', other: '# Karten geändert' }),
    archived: (count) => plural(count, { one: '# Karte archiviert', other: '# Karten archiviert' }),
    inStep: 'stimmt mit der Roadmap überein',
    noToken: {
      why: 'Das Projektboard braucht ein eigenes Token; das des Workflows hat keinen Zugriff auf Boards. Alles andere geht auch ohne.',
      weak: '`project-token` darf hier nicht auf Projektboards schreiben. Alles andere geht auch ohne.',
      user: 'Erstellen Sie ein klassisches Token mit dem Scope `project` (und `repo` bei einem privaten Repository)',
      organization:
        'Erstellen Sie ein fine-grained Token der Organisation mit der Organisationsberechtigung „Projects: read and write“ und den Repository-Berechtigungen „Issues“ und „Pull requests: read“ (oder nehmen Sie das Token einer GitHub App mit diesen)',
      secret: (name) => `Speichern Sie es als Secret ${name}`,
      use: (code) => `Fügen Sie dem Schritt im Workflow ${code} hinzu`,
    },
  },
  remarks: {
    'accidental-heading':
      'Ein Absatz mit `---` direkt darunter ist für Markdown eine Überschrift; gelesen wurde er als Absatz und Linie.',
    'heading-without-blank':
      'GitHub zeigt diese Zeile als Text, weil nach `#` das Leerzeichen fehlt; gelesen wurde sie als Überschrift.',
    'tasks-from-list':
      'Es gibt weder Praxis-Überschriften noch Kästchen: Jeder Listenpunkt eines Abschnitts gilt als Aufgabe ({count}).',
    'tasks-from-tables':
      'Es gibt weder Praxis-Überschriften noch Kästchen: Jede Tabellenzeile gilt als Aufgabe ({count}).',
    'tasks-from-headings':
      'Es gibt weder Listen noch Kästchen: Die Überschriften gelten als Aufgaben ({count}).',
    'no-practice':
      'Die Liste unter „{title}“ ergibt keine Aufgaben: In dieser Roadmap stehen Aufgaben unter Praxis-Überschriften.',
    'not-in-series':
      'Die Liste unter „{title}“ ergibt keine Aufgaben: Sie gehört nicht zur Reihe der Abschnitte dieser Roadmap.',
    'outside-roadmap':
      'Die Liste unter „{title}“ ergibt keine Aufgaben: Sie steht nicht unter der Überschrift, die die Roadmap benennt.',
    'ignored-boxes':
      'Unter „{title}“ stehen Kästchen ({boxes}), die keine Aufgaben ergeben: Die Überschrift kündigt etwas anderes an.',
    'duplicate-id': 'Die Kennung „{id}“ gehört schon der Aufgabe in Zeile {line}.',
    'no-tasks': 'In dieser Roadmap wurden keine Aufgaben gefunden.',
    'not-nested':
      'Dieser Punkt ist eingerückt, aber nicht weit genug, um zum Punkt darüber zu gehören: Er ist eine eigene Aufgabe.',
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
    'passed-over':
      'Wenn es Aufgaben sind, gib ihnen Kästchen oder stelle sie unter eine Überschrift wie „Praxis“.',
    'ignored-boxes':
      'Wenn es Aufgaben sind, benenne die Überschrift um oder erkläre sie in der Konfiguration zur Aufgaben-Überschrift.',
    'duplicate-id': 'Gib jeder Aufgabe eine eigene Kennung oder gar keine.',
    'no-tasks':
      'Stelle Aufgaben unter eine Überschrift wie „Praxis“ oder gib ihnen Kästchen: `- [ ] Aufgabe`.',
    'not-nested': 'Ist er ein Schritt jener Aufgabe, rücke ihn bis zum Text des Punktes darüber ein.',
    'unclear-sign':
      'Gib den Aufgaben Kästchen (`- [x] Aufgabe`) oder nimm das Zeichen bei den unerledigten weg.',
    'malformed-box':
      'Schreibe `- [ ] Aufgabe`: ein Leerzeichen nach dem Strich, eines in den Klammern, eines danach.',
    'empty-task': 'Schreibe hin, was zu tun ist, oder entferne es.',
    drawing: 'Nimm die Datei aus `roadmap` heraus oder schreibe die Aufgaben in eine Liste.',
    'unclosed-comment': 'Schließe ihn mit `%%`.',
    'broken-frontmatter': 'Berichtige ihn; bis dahin sind Titel, Schlagwörter und Termin unbekannt.',
  },
  moreRemarks: ' (und {more} weitere dieser Art)',
} satisfies Messages
