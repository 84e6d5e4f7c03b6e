import { formats, formatter } from './format.ts'
import type { Messages } from './messages.ts'

const format = formatter<'one' | 'other'>('fr')
const { number, percent, plural } = format

/** French. */
export const fr = {
  locale: 'fr',
  format: formats(format, {
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
    allSections: (count) => `Les ${number(count)} sections`,
  },
  chart: {
    title: 'Progression dans le temps',
    scope: 'Périmètre',
    done: 'Fait',
    forecast: 'Prévision',
    perWeek: 'Terminées par semaine',
    summary: (done, total) => `${number(done)} sur ${number(total)} terminées`,
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
    duplicate: (older) =>
      `Cette issue et ${older} concernent la même tâche : celle-ci a été fermée. Continuez dans ${older}.`,
    removed: (file) =>
      `Fermée comme non planifiée : la tâche n’est plus dans ${file}. Si la tâche revient, l’issue est rouverte.`,
    returned: (file) => `Rouverte : la tâche est de nouveau dans ${file}.`,
  },
  commit: {
    progress: (done, total, value) =>
      `Mettre à jour la progression de la feuille de route : ${done} sur ${total} (${percent(value)})`,
  },
  publish: {
    pullTitle: 'Mettre à jour la progression de la feuille de route',
    pullBody: (done, total, value) =>
      `${number(done)} tâches sur ${number(total)} sont faites (${percent(value)}).`,
    pullNote:
      'La fusion met à jour le badge, le tableau et les cases à cocher. Tant que cette demande est ouverte, elle est tenue à jour ; elle est fermée quand il n’y a plus rien à mettre à jour. Les commits d’autres personnes sur sa branche ne sont jamais écrasés.',
    readmeTitle: 'Montrer la progression de la feuille de route dans le README',
    readmeBody: (branch) =>
      `Le README affichera le badge et le tableau de la branche ${branch}. C’est nécessaire une seule fois ; les exécutions suivantes ne modifient pas le README.`,
    pageNote: (branch) =>
      `Badge, tableau et registre de la feuille de route de ${branch}, mis à jour par roadmap-sync.`,
    pageLink: 'Progression par section',
    waiting: (pull) => `Le badge et le tableau attendent la fusion dans ${pull}.`,
    declined: (pull) =>
      `Quelqu’un a fermé ${pull}. Elle reste fermée jusqu’à ce qu’il y ait du nouveau à montrer.`,
  },
  plan: {
    title: 'Plan de la feuille de route',
    nothing: 'Aucun changement : GitHub correspond à la feuille de route.',
    milestones: 'Jalons',
    issues: 'Issues',
    milestone: 'jalon',
    toCreate: (count) => `${number(count)} à créer`,
    toUpdate: (count) => `${number(count)} à mettre à jour`,
    toClose: (count) => `${number(count)} à fermer`,
    toReopen: (count) => `${number(count)} à rouvrir`,
    drift: 'Modifié sur GitHub',
    driftHint: 'Quelqu’un a modifié ceci sur GitHub. Sa version est conservée.',
    conflicts: 'Modifié des deux côtés',
    conflictsHint:
      'Modifié différemment dans la feuille de route et sur GitHub. La version de GitHub est conservée.',
    lost: 'Supprimées ou transférées',
    lostHint:
      'Quelqu’un a supprimé ou transféré ces issues. Elles comptent comme ignorées et ne sont pas recréées. Pour en créer une nouvelle, changez le texte de la tâche.',
    forged: 'Créées par quelqu’un d’autre',
    forgedHint:
      'Ces issues portent la marque de roadmap-sync, mais quelqu’un d’autre les a créées. Elles ne sont ni comptées ni modifiées.',
    fields: {
      title: 'titre',
      body: 'texte',
      milestone: 'jalon',
      state: 'état',
      labels: 'étiquettes',
      description: 'description',
      due: 'échéance',
    },
    refused: (changed, existing, value) =>
      `Refusé par sécurité : ${number(changed)} issues sur ${number(existing)} (${percent(value)}) seraient renommées ou fermées.`,
    force: 'Pour appliquer le plan malgré tout, relancez avec `force: true`.',
    more: (count) => `… et ${number(count)} de plus`,
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
    safe: (changed, existing, limit) =>
      `${number(changed)} issues sur ${number(existing)} seraient renommées ou fermées (limite : ${percent(limit)}).`,
    changes: 'Ce qui a changé',
    besides: 'Autres changements',
    boxes: (count) => `Cases de la feuille de route mises à jour d’après leurs issues : ${number(count)}.`,
    waited: (minutes) => `Attente due aux limites de GitHub : ${number(minutes)} min.`,
    readmeWaiting: (pull) => `Les liens dans le README attendent la fusion dans ${pull}.`,
    rest: 'Le reste est dans le résumé du job.',
  },
  run: {
    title: 'Progression de la feuille de route',
    dryRun: 'Essai à blanc : rien n’a été écrit.',
    failed: 'Échoué',
    incomplete: (pending) => `Inachevé ; modifications restantes : ${number(pending)}.`,
    estimate: (objects, minutes) =>
      `Le plan crée ${number(objects)} issues, jalons et commentaires. Les limites de GitHub le permettent en ${number(minutes)} minutes environ. Si cette exécution s’arrête avant, la suivante continue.`,
    limitedUntil: (time) => `La limite de GitHub dure jusqu’à ${time}\u00a0UTC.`,
    goesOn: 'La prochaine exécution reprend ici ; rien n’est fait deux fois.',
    stoppedBy: {
      rateLimit: 'La limite de requêtes de GitHub est atteinte.',
      abort: 'L’exécution a été annulée.',
    },
    committed: (sha) => `Badge et tableau mis à jour dans ${sha}.`,
    notCommitted: 'Badge et tableau inchangés ; aucun commit.',
    diagnostics: 'Remarques sur la feuille de route',
    requests: (count) => plural(count, { one: '# requête à GitHub', other: '# requêtes à GitHub' }),
    cut: 'Ce résumé a été coupé à la taille limite de GitHub.',
  },
  board: {
    title: 'Tableau de projet',
    start: 'Début',
    target: 'Échéance',
    view: 'Tableau',
    description: (repository) => `La feuille de route de ${repository}, tenue à jour par roadmap-sync.`,
    readme: (roadmaps) =>
      `Ce tableau suit ${roadmaps}. Ses cartes sont les issues de la feuille de route ; roadmap-sync en tient à jour l’ordre, l’état et la section. Tout ce que vous déplacez, ajoutez ou renommez ici reste.`,
    added: (count) => plural(count, { one: '# carte ajoutée', other: '# cartes ajoutées' }),
    changed: (count) => plural(count, { one: '# carte modifiée', other: '# cartes modifiées' }),
    archived: (count) => plural(count, { one: '# carte archivée', other: '# cartes archivées' }),
    inStep: 'conforme à la feuille de route',
    noToken: {
      why: 'Le tableau de projet a besoin d’un jeton à lui : celui du workflow n’a pas accès aux tableaux. Tout le reste fonctionne sans.',
      weak: '`project-token` ne peut pas écrire ici sur les tableaux de projet. Tout le reste fonctionne sans.',
      user: 'Créez un jeton classique avec le scope `project` (et `repo` pour un dépôt privé)',
      organization:
        'Créez un jeton fine-grained de l’organisation avec la permission d’organisation « Projects: read and write » et les permissions de dépôt « Issues » et « Pull requests: read » (ou prenez le jeton d’une GitHub App qui les a)',
      secret: (name) => `Enregistrez-le comme secret ${name}`,
      use: (code) => `Ajoutez ${code} à l’étape du workflow`,
    },
  },
  remarks: {
    'accidental-heading':
      'Un paragraphe suivi aussitôt de `---` est un titre pour Markdown ; il a été lu ici comme un paragraphe et un trait.',
    'heading-without-blank':
      'GitHub affiche cette ligne comme du texte, faute d’espace après `#` ; elle a été lue ici comme un titre.',
    'tasks-from-list':
      'Il n’y a ni titres de pratique ni cases à cocher : chaque élément de liste d’une section a été pris pour une tâche ({count}).',
    'tasks-from-tables':
      'Il n’y a ni titres de pratique ni cases à cocher : chaque ligne d’un tableau a été prise pour une tâche ({count}).',
    'tasks-from-headings':
      'Il n’y a ni listes ni cases à cocher : les titres ont été pris pour des tâches ({count}).',
    'no-practice':
      'La liste sous « {title} » ne crée pas de tâches : dans cette feuille de route, les tâches se trouvent sous des titres de pratique.',
    'not-in-series':
      'La liste sous « {title} » ne crée pas de tâches : elle ne fait pas partie de la série de sections de cette feuille de route.',
    'outside-roadmap':
      'La liste sous « {title} » ne crée pas de tâches : elle n’est pas sous le titre qui nomme la feuille de route.',
    'ignored-boxes':
      'Sous « {title} », des cases ({boxes}) ne créent pas de tâches : le titre annonce autre chose.',
    'duplicate-id': 'L’identifiant « {id} » appartient déjà à la tâche de la ligne {line}.',
    'no-tasks': 'Aucune tâche n’a été trouvée dans cette feuille de route.',
    'not-nested':
      'Cet élément est en retrait, mais pas assez pour dépendre de celui du dessus : c’est une tâche à part.',
    'unclear-sign': 'Chaque tâche porte un ✅ ; il a été lu comme un ornement et toutes sont ouvertes.',
    'malformed-box': 'Cela ressemble à une case à cocher, mais GitHub ne l’affiche pas ainsi.',
    'empty-task': 'Cette case n’a pas de texte et ne crée pas de tâche.',
    drawing: 'C’est un dessin Excalidraw enregistré en Markdown ; il ne contient pas de tâches.',
    'unclosed-comment':
      'Un commentaire `%%` commence ici et n’est jamais fermé ; rien de ce qui suit n’est lu.',
    'broken-frontmatter': 'Le bloc d’en-tête est illisible : {error}',
  },
  hints: {
    'accidental-heading': 'Mettez une ligne vide avant `---`.',
    'heading-without-blank': 'Mettez une espace après `#`.',
    guessed:
      'Pour plus de sûreté, placez les tâches sous des titres comme « Pratique » ou donnez-leur des cases à cocher.',
    'passed-over':
      'Si ce sont des tâches, donnez-leur des cases à cocher ou placez-les sous un titre comme « Pratique ».',
    'ignored-boxes':
      'Si ce sont des tâches, renommez le titre ou déclarez-le titre de tâches dans la configuration.',
    'duplicate-id': 'Donnez à chaque tâche son propre identifiant, ou aucun.',
    'no-tasks':
      'Placez les tâches sous un titre comme « Pratique » ou donnez-leur des cases à cocher : `- [ ] tâche`.',
    'not-nested': 'Si c’est une étape de cette tâche, alignez-le sur le texte de l’élément du dessus.',
    'unclear-sign':
      'Donnez des cases aux tâches (`- [x] tâche`) ou retirez le signe de celles qui ne sont pas faites.',
    'malformed-box':
      'Écrivez `- [ ] tâche` : une espace après le tiret, une entre les crochets et une après.',
    'empty-task': 'Écrivez ce qu’il faut faire, ou supprimez-la.',
    drawing: 'Excluez-le de `roadmap` ou écrivez les tâches dans une liste.',
    'unclosed-comment': 'Fermez-le avec `%%`.',
    'broken-frontmatter': 'Corrigez-le ; d’ici là, son titre, ses étiquettes et son échéance sont inconnus.',
  },
  moreRemarks: ' (et {more} autres de ce genre)',
} satisfies Messages
