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
  badge: {
    label: 'Fortschritt',
    noTasks: 'keine Aufgaben',
  },
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
    keep: 'Alles darüber stammt aus der Roadmap und folgt ihr. Was du unter diese Zeile schreibst, bleibt deins.',
  },
  comment: {
    duplicate: (older) =>
      `Dieses Issue und ${older} stehen für dieselbe Aufgabe, deshalb ist dieses geschlossen. Weiter geht es in ${older}; nichts, was hier steht, geht verloren.`,
    removed: (file) =>
      `Diese Aufgabe steht nicht mehr in ${file}, deshalb ist ihr Issue als nicht geplant geschlossen. Kehrt die Aufgabe zurück, wird das Issue wieder geöffnet.`,
    returned: (file) => `Diese Aufgabe steht wieder in ${file}, deshalb ist ihr Issue wieder offen.`,
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
      'Das Zusammenführen bringt Badge, Tabelle und Kästchen auf den neuesten Stand. Solange dieser Pull Request offen ist, bleibt er aktuell; gibt es nichts mehr zu bringen, verschwindet er. Commits anderer auf seinem Branch werden nie überschrieben.',
    readmeTitle: 'Fortschritt der Roadmap im README zeigen',
    readmeBody: (branch) =>
      `Die Zonen des README bekommen Links zum Branch ${branch}, auf dem Badge und Tabelle liegen. Das ist nur einmal nötig; spätere Läufe lassen das README in Ruhe.`,
    pageNote: (branch) =>
      `Badge, Tabelle und Ledger, von roadmap-sync aktuell gehalten für die Roadmap auf ${branch}.`,
    pageLink: 'Fortschritt nach Abschnitten',
    waiting: (pull) => `Badge und Tabelle warten in ${pull} auf das Zusammenführen.`,
    declined: (pull) =>
      `Jemand hat ${pull} geschlossen. Er bleibt geschlossen, bis es etwas Neues zu zeigen gibt.`,
  },
  plan: {
    title: 'Plan der Roadmap',
    nothing: 'Nichts zu tun: GitHub entspricht der Roadmap bereits.',
    milestones: 'Meilensteine',
    issues: 'Issues',
    toCreate: (count) => `${number(count)} anzulegen`,
    toUpdate: (count) => `${number(count)} zu ändern`,
    toClose: (count) => `${number(count)} zu schließen`,
    toReopen: (count) => `${number(count)} wieder zu öffnen`,
    create: 'anlegen',
    update: 'ändern',
    rename: 'umbenennen',
    move: 'verschieben',
    close: 'schließen',
    reopen: 'wieder öffnen',
    drift: 'Auf GitHub geändert',
    driftHint: 'Das haben Menschen auf GitHub geändert. Ihre Fassung bleibt.',
    conflicts: 'Auf beiden Seiten geändert',
    conflictsHint: 'Roadmap und Mensch haben das verschieden geändert. Die Fassung des Menschen bleibt.',
    lost: 'Nicht mehr hier',
    lostHint:
      'Jemand hat diese Issues gelöscht oder verschoben. Sie zählen als übersprungen und werden nicht neu angelegt; wer eines neu haben will, ändert den Text der Aufgabe.',
    forged: 'Nicht unsere',
    forgedHint:
      'Diese Issues tragen unsere Markierung, aber jemand anderes hat sie geschrieben. Sie werden weder gezählt noch geändert.',
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
      `Als unsicher abgelehnt: ${number(changed)} von ${number(existing)} Issues (${percent(value)}) würden geschlossen oder überschrieben.`,
    force: 'Wenn das so gewollt ist, noch einmal mit `force: true` ausführen.',
    more: (count) => `… und ${number(count)} weitere`,
    preview: 'Nach dem Zusammenführen',
  },
  outcome: {
    skip: 'überspringen',
    from: (section) => `aus ${section}`,
    safe: 'Das sieht nach einer Bearbeitung aus, nicht nach einem Versehen.',
    changes: 'Was sich geändert hat',
    besides: 'Außerdem',
    boxes: (count) =>
      plural(count, {
        one: '# Kästchen der Roadmap folgt seinem Issue.',
        other: '# Kästchen der Roadmap folgen ihren Issues.',
      }),
    waited: (minutes) =>
      plural(minutes, {
        one: '# Minute auf die Limits von GitHub gewartet.',
        other: '# Minuten auf die Limits von GitHub gewartet.',
      }),
    readmeWaiting: (pull) => `Die Links im README warten in ${pull} auf das Zusammenführen.`,
    rest: 'Der Rest steht in der Job-Zusammenfassung.',
  },
  run: {
    title: 'Fortschritt der Roadmap',
    inStep: 'GitHub entspricht der Roadmap bereits; nichts wurde geändert.',
    dryRun: 'Probelauf: nichts wurde geschrieben.',
    failed: 'Fehlgeschlagen',
    incomplete: (pending) =>
      plural(pending, {
        one: 'Nicht fertig: # Änderung ist noch offen.',
        other: 'Nicht fertig: # Änderungen sind noch offen.',
      }),
    estimate: (objects, minutes) =>
      `${number(objects)} Objekte sind anzulegen. GitHub erlaubt das in etwa ${number(minutes)} Minuten; ein Lauf, der vorher endet, wird vom nächsten fortgesetzt.`,
    limitedUntil: (time) => `Das Limit von GitHub gilt bis ${time}\u00a0UTC.`,
    goesOn: 'Der nächste Lauf macht hier weiter; nichts geschieht doppelt.',
    stoppedBy: {
      rateLimit: 'Das Anfragelimit von GitHub ist erreicht.',
      abort: 'Der Lauf wurde abgebrochen.',
    },
    committed: (sha) => `Badge und Tabelle sind mit ${sha} auf dem neuesten Stand.`,
    notCommitted: 'Badge und Tabelle hatten nichts Neues zu zeigen; es gab keinen Commit.',
    diagnostics: 'In der Roadmap einen Blick wert',
    requests: (count) => plural(count, { one: '# Anfrage an GitHub', other: '# Anfragen an GitHub' }),
    cut: 'Diese Zusammenfassung wurde an der Größengrenze von GitHub abgeschnitten.',
  },
  board: {
    title: 'Projektboard',
    start: 'Beginn',
    target: 'Ziel',
    views: { board: 'Board', sections: 'Nach Abschnitt', timeline: 'Zeitachse' },
    description: (repository) => `Die Roadmap von ${repository}, von roadmap-sync aktuell gehalten.`,
    readme: (roadmaps) =>
      `Dieses Board folgt ${roadmaps}. Seine Karten sind die Issues der Roadmap; roadmap-sync hält Reihenfolge, Status und Abschnitt aktuell. Was Sie hier verschieben, hinzufügen oder umbenennen, bleibt.`,
    added: (count) => plural(count, { one: '# Karte hinzugefügt', other: '# Karten hinzugefügt' }),
    changed: (count) => plural(count, { one: '# Karte geändert', other: '# Karten geändert' }),
    archived: (count) => plural(count, { one: '# Karte archiviert', other: '# Karten archiviert' }),
    inStep: 'stimmt mit der Roadmap überein',
    noToken: {
      why: 'Das Projektboard braucht ein eigenes Token; das des Workflows erreicht keine Boards. Alles andere geht auch ohne.',
      weak: '`project-token` darf hier nicht auf Projektboards schreiben. Alles andere geht auch ohne.',
      user: 'Erstellen Sie ein klassisches Token mit dem Scope `project` (und `repo` bei einem privaten Repository)',
      organization:
        'Erstellen Sie ein fine-grained Token der Organisation mit der Organisationsberechtigung „Projects: read and write“ und den Repository-Berechtigungen „Issues“ und „Pull requests: read“ (oder nehmen Sie das Token einer GitHub App mit diesen)',
      secret: (name) => `Speichern Sie es als Secret ${name}`,
      use: (code) => `Fügen Sie dem Schritt im Workflow ${code} hinzu`,
    },
    status: (done, total, value) =>
      `${number(done)} von ${number(total)} Aufgaben sind erledigt (${percent(value)}).`,
    forecast: (date) => `Bei diesem Tempo ist bis ${date} alles erledigt.`,
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
    'too-large': 'Diese Roadmap wird nicht gelesen: Die Datei ist zu groß.',
    'too-deep': 'Diese Roadmap wird nicht gelesen: Zitate und Listen sind hier zu tief verschachtelt.',
    'too-tangled': 'Diese Roadmap wird nicht gelesen: Hier stehen zu viele Markdown-Zeichen beieinander.',
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
    unread: 'Vereinfache die Stelle oder teile die Datei.',
    drawing: 'Nimm die Datei aus `roadmap` heraus oder schreibe die Aufgaben in eine Liste.',
    'unclosed-comment': 'Schließe ihn mit `%%`.',
    'broken-frontmatter': 'Berichtige ihn; bis dahin sind Titel, Schlagwörter und Termin unbekannt.',
  },
  moreRemarks: ' (und {more} weitere dieser Art)',
} satisfies Messages
