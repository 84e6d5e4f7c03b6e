import { formats, formatter } from './format.ts'
import type { Messages } from './messages.ts'

const format = formatter<'one' | 'many' | 'other'>('fr')
const { number, percent, plural } = format

/** French. */
export const fr = {
  locale: 'fr',
  format: formats(format, {
    tasks: { one: '# tâche', many: '# de tâches', other: '# tâches' },
    issues: { one: '# issue', many: '# d’issues', other: '# issues' },
    milestones: { one: '# jalon', many: '# de jalons', other: '# jalons' },
  }),
  badge: {
    label: 'progression',
    noTasks: 'aucune tâche',
  },
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
    keep: 'Tout ce qui précède vient de la feuille de route et évolue avec elle. Ce que vous écrivez sous cette ligne reste à vous.',
  },
  comment: {
    duplicate: (older) =>
      `Cette issue et ${older} correspondent à la même tâche : celle-ci est fermée. Continuez dans ${older} ; rien de ce qui est écrit ici n’est perdu.`,
    removed: (file) =>
      `Cette tâche n’est plus dans ${file} : son issue est fermée comme non planifiée. Si la tâche revient, l’issue sera rouverte.`,
    returned: (file) => `Cette tâche est de nouveau dans ${file} : son issue est rouverte.`,
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
      'La fusion met à jour le badge, le tableau et les cases. Tant que cette demande est ouverte, elle reste à jour ; elle disparaît quand il n’y a plus rien à apporter. Les commits d’autres personnes sur sa branche ne sont jamais écrasés.',
    readmeTitle: 'Montrer la progression de la feuille de route dans le README',
    readmeBody: (branch) =>
      `Les zones du README reçoivent des liens vers la branche ${branch}, où se trouvent le badge et le tableau. C’est nécessaire une seule fois ; les exécutions suivantes ne touchent pas au README.`,
    pageNote: (branch) =>
      `Badge, tableau et registre, tenus à jour par roadmap-sync pour la feuille de route de ${branch}.`,
    pageLink: 'Progression par section',
    waiting: (pull) => `Le badge et le tableau attendent la fusion dans ${pull}.`,
    declined: (pull) =>
      `Quelqu’un a fermé ${pull}. Elle reste fermée jusqu’à ce qu’il y ait du nouveau à montrer.`,
  },
  plan: {
    title: 'Plan de la feuille de route',
    nothing: 'Rien à faire : GitHub correspond déjà à la feuille de route.',
    milestones: 'Jalons',
    issues: 'Issues',
    toCreate: (count) => `${number(count)} à créer`,
    toUpdate: (count) => `${number(count)} à mettre à jour`,
    toClose: (count) => `${number(count)} à fermer`,
    toReopen: (count) => `${number(count)} à rouvrir`,
    create: 'créer',
    update: 'mettre à jour',
    rename: 'renommer',
    move: 'déplacer',
    close: 'fermer',
    reopen: 'rouvrir',
    drift: 'Modifié sur GitHub',
    driftHint: 'Quelqu’un a modifié ceci sur GitHub. Sa version reste.',
    conflicts: 'Modifié des deux côtés',
    conflictsHint:
      'La feuille de route et une personne ont modifié ceci différemment. La version de la personne reste.',
    lost: 'Plus ici',
    lostHint:
      'Quelqu’un a supprimé ou déplacé ces issues. Elles comptent comme ignorées et ne sont pas recréées ; pour en recréer une, changez le texte de la tâche.',
    forged: 'Pas les nôtres',
    forgedHint:
      'Ces issues portent notre marque, mais quelqu’un d’autre les a écrites. Elles ne sont ni comptées ni modifiées.',
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
      `Refusé par sécurité : ${number(changed)} issues sur ${number(existing)} (${percent(value)}) seraient fermées ou réécrites.`,
    force: 'Si c’est bien ce que vous voulez, relancez avec `force: true`.',
    more: (count) => `… et ${number(count)} de plus`,
    preview: 'Après la fusion',
  },
  outcome: {
    skip: 'ignorer',
    from: (section) => `depuis ${section}`,
    safe: 'Cela ressemble à une modification, pas à un accident.',
    changes: 'Ce qui a changé',
    besides: 'Par ailleurs',
    boxes: (count) =>
      plural(count, {
        one: '# case de la feuille de route suit son issue.',
        many: '# de cases de la feuille de route suivent leurs issues.',
        other: '# cases de la feuille de route suivent leurs issues.',
      }),
    waited: (minutes) =>
      plural(minutes, {
        one: '# minute d’attente pour les limites de GitHub.',
        many: '# de minutes d’attente pour les limites de GitHub.',
        other: '# minutes d’attente pour les limites de GitHub.',
      }),
    readmeWaiting: (pull) => `Ses liens dans le README attendent la fusion dans ${pull}.`,
    rest: 'Le reste est dans le résumé du job.',
  },
  run: {
    title: 'Progression de la feuille de route',
    inStep: 'GitHub correspond déjà à la feuille de route ; rien n’a changé.',
    dryRun: 'Essai à blanc : rien n’a été écrit.',
    failed: 'Échoué',
    incomplete: (pending) =>
      plural(pending, {
        one: 'Inachevé : il reste # modification.',
        many: 'Inachevé : il reste # de modifications.',
        other: 'Inachevé : il reste # modifications.',
      }),
    estimate: (objects, minutes) =>
      `${number(objects)} objets sont à créer. GitHub le permet en ${number(minutes)} minutes environ ; une exécution qui s’arrête avant continue à la suivante.`,
    limitedUntil: (time) => `La limite de GitHub dure jusqu’à ${time}\u00a0UTC.`,
    goesOn: 'La prochaine exécution reprend ici ; rien n’est fait deux fois.',
    stoppedBy: {
      rateLimit: 'La limite de requêtes de GitHub est atteinte.',
      abort: 'L’exécution a été annulée.',
    },
    committed: (sha) => `Le badge et le tableau sont à jour dans ${sha}.`,
    notCommitted: 'Le badge et le tableau n’avaient rien de nouveau ; aucun commit n’a été fait.',
    diagnostics: 'À regarder dans la feuille de route',
    requests: (count) =>
      plural(count, {
        one: '# requête à GitHub',
        many: '# de requêtes à GitHub',
        other: '# requêtes à GitHub',
      }),
    cut: 'Ce résumé a été coupé à la taille limite de GitHub.',
  },
  board: {
    title: 'Tableau de projet',
    start: 'Début',
    target: 'Échéance',
    views: { board: 'Tableau', sections: 'Par section', timeline: 'Chronologie' },
    description: (repository) => `La feuille de route de ${repository}, tenue à jour par roadmap-sync.`,
    readme: (roadmaps) =>
      `Ce tableau suit ${roadmaps}. Ses cartes sont les issues de la feuille de route ; roadmap-sync en tient à jour l’ordre, l’état et la section. Tout ce que vous déplacez, ajoutez ou renommez ici reste.`,
    added: (count) =>
      plural(count, { one: '# carte ajoutée', many: '# de cartes ajoutées', other: '# cartes ajoutées' }),
    changed: (count) =>
      plural(count, { one: '# carte modifiée', many: '# de cartes modifiées', other: '# cartes modifiées' }),
    archived: (count) =>
      plural(count, { one: '# carte archivée', many: '# de cartes archivées', other: '# cartes archivées' }),
    inStep: 'conforme à la feuille de route',
    noToken: {
      why: 'Le tableau de projet a besoin d’un jeton à lui : celui du workflow n’atteint pas les tableaux. Tout le reste fonctionne sans.',
      weak: '`project-token` ne peut pas écrire ici sur les tableaux de projet. Tout le reste fonctionne sans.',
      user: 'Créez un jeton classique avec le scope `project` (et `repo` pour un dépôt privé)',
      organization:
        'Créez un jeton fine-grained de l’organisation avec la permission d’organisation « Projects: read and write » et les permissions de dépôt « Issues » et « Pull requests: read » (ou prenez le jeton d’une GitHub App qui les a)',
      secret: (name) => `Enregistrez-le comme secret ${name}`,
      use: (code) => `Ajoutez ${code} à l’étape du workflow`,
    },
    status: (done, total, value) =>
      `${number(done)} tâches sur ${number(total)} sont faites (${percent(value)}).`,
    forecast: (date) => `À ce rythme, tout sera fait le ${date}.`,
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
    'too-large': 'Cette feuille de route n’est pas lue : le fichier est trop grand.',
    'too-deep':
      'Cette feuille de route n’est pas lue : citations et listes sont ici imbriquées trop profondément.',
    'too-tangled': 'Cette feuille de route n’est pas lue : trop de marques Markdown se suivent ici.',
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
    unread: 'Simplifiez cet endroit ou divisez le fichier.',
    drawing: 'Excluez-le de `roadmap` ou écrivez les tâches dans une liste.',
    'unclosed-comment': 'Fermez-le avec `%%`.',
    'broken-frontmatter': 'Corrigez-le ; d’ici là, son titre, ses étiquettes et son échéance sont inconnus.',
  },
  moreRemarks: ' (et {more} autres de ce genre)',
} satisfies Messages
