import { formats, formatter } from './format.ts'
import type { Messages } from './messages.ts'

const format = formatter<'one' | 'many' | 'other'>('pt')
const { number, percent, plural } = format

/** Portuguese, in words that Brazil and Portugal share. */
export const pt = {
  locale: 'pt',
  format: formats(format, {
    tasks: { one: '# tarefa', many: '# de tarefas', other: '# tarefas' },
    issues: { one: '# issue', many: '# de issues', other: '# issues' },
    milestones: { one: '# marco', many: '# de marcos', other: '# marcos' },
  }),
  badge: {
    label: 'progresso',
    noTasks: 'sem tarefas',
  },
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
    allSections: (count) => `Todas as ${number(count)} seções`,
  },
  chart: {
    title: 'Progresso ao longo do tempo',
    scope: 'Escopo',
    done: 'Feito',
    forecast: 'Previsão',
    perWeek: 'Concluídas por semana',
    summary: (done, total) => `${number(done)} de ${number(total)} feitas`,
    asOf: (date) => `em ${date}`,
    pace: (date) => `Neste ritmo: ${date}`,
  },
  issue: {
    section: 'Seção',
    study: 'O que estudar',
    steps: 'Passos',
    fullTask: 'Tarefa completa',
    source: (file, line) => `${file}, linha ${line}`,
    keep: 'Tudo acima vem do roteiro e é atualizado com ele. O que você escrever abaixo desta linha continua seu.',
  },
  comment: {
    duplicate: (older) =>
      `Esta issue e ${older} são a mesma tarefa, por isso esta foi fechada. Continue em ${older}; nada do que foi escrito aqui se perde.`,
    removed: (file) =>
      `Esta tarefa não está mais em ${file}, por isso a issue foi fechada como não planejada. Se a tarefa voltar, a issue será reaberta.`,
    returned: (file) => `Esta tarefa está novamente em ${file}, por isso a issue foi reaberta.`,
  },
  commit: {
    progress: (done, total, value) =>
      `Atualizar o progresso do roteiro: ${done} de ${total} (${percent(value)})`,
  },
  publish: {
    pullTitle: 'Atualizar o progresso do roteiro',
    pullBody: (done, total, value) =>
      `${number(done)} de ${number(total)} tarefas concluídas (${percent(value)}).`,
    pullNote:
      'O merge deixa o selo, a tabela e as caixas em dia. Enquanto estiver aberto, é mantido atual; desaparece quando não há mais nada a trazer. Commits de outras pessoas no seu branch nunca são sobrescritos.',
    readmeTitle: 'Mostrar o progresso do roteiro no README',
    readmeBody: (branch) =>
      `As zonas do README recebem links para o branch ${branch}, onde ficam o selo e a tabela. Só é preciso uma vez; as próximas execuções não mexem no README.`,
    pageNote: (branch) =>
      `Selo, tabela e registro, mantidos em dia pelo roadmap-sync para o roteiro em ${branch}.`,
    pageLink: 'Progresso por seção',
    waiting: (pull) => `O selo e a tabela aguardam o merge em ${pull}.`,
    declined: (pull) => `Alguém fechou ${pull}. Continua fechado até haver algo novo a mostrar.`,
  },
  plan: {
    title: 'Plano do roteiro',
    nothing: 'Nada a fazer: o GitHub já corresponde ao roteiro.',
    milestones: 'Marcos',
    issues: 'Issues',
    toCreate: (count) => `${number(count)} a criar`,
    toUpdate: (count) => `${number(count)} a atualizar`,
    toClose: (count) => `${number(count)} a fechar`,
    toReopen: (count) => `${number(count)} a reabrir`,
    create: 'criar',
    update: 'atualizar',
    rename: 'renomear',
    move: 'mover',
    close: 'fechar',
    reopen: 'reabrir',
    drift: 'Alterado no GitHub',
    driftHint: 'Pessoas alteraram isto no GitHub. A versão delas fica.',
    conflicts: 'Alterado dos dois lados',
    conflictsHint: 'O roteiro e uma pessoa alteraram isto de formas diferentes. A versão da pessoa fica.',
    lost: 'Não estão mais aqui',
    lostHint:
      'Alguém apagou ou moveu estas issues. Elas contam como puladas e não são criadas de novo; para criar uma outra vez, mude o texto da tarefa.',
    forged: 'Não são nossas',
    forgedHint:
      'Estas issues têm a nossa marca, mas foram escritas por outra pessoa. Não são contadas nem alteradas.',
    fields: {
      title: 'título',
      body: 'texto',
      milestone: 'marco',
      state: 'estado',
      labels: 'etiquetas',
      description: 'descrição',
      due: 'prazo',
    },
    refused: (changed, existing, value) =>
      `Recusado por não ser seguro: ${number(changed)} de ${number(existing)} issues (${percent(value)}) seriam fechadas ou reescritas.`,
    force: 'Se é isso que você quer, execute novamente com `force: true`.',
    more: (count) => `… e mais ${number(count)}`,
    preview: 'Depois do merge',
  },
  outcome: {
    skip: 'ignorar',
    from: (section) => `de ${section}`,
    safe: 'Parece uma edição, não um acidente.',
    changes: 'O que mudou',
    besides: 'Além disso',
    boxes: (count) =>
      plural(count, {
        one: '# caixa do roteiro segue a sua issue.',
        many: '# de caixas do roteiro seguem as suas issues.',
        other: '# caixas do roteiro seguem as suas issues.',
      }),
    waited: (minutes) =>
      plural(minutes, {
        one: 'Espera de # minuto pelos limites do GitHub.',
        many: 'Espera de # de minutos pelos limites do GitHub.',
        other: 'Espera de # minutos pelos limites do GitHub.',
      }),
    readmeWaiting: (pull) => `Os links no README aguardam o merge em ${pull}.`,
    rest: 'O resto está no resumo do job.',
  },
  run: {
    title: 'Progresso do roteiro',
    inStep: 'O GitHub já corresponde ao roteiro; nada foi alterado.',
    dryRun: 'Simulação: nada foi gravado.',
    failed: 'Falhou',
    incomplete: (pending) =>
      plural(pending, {
        one: 'Não terminado: falta # alteração.',
        many: 'Não terminado: faltam # de alterações.',
        other: 'Não terminado: faltam # alterações.',
      }),
    estimate: (objects, minutes) =>
      `Há ${number(objects)} objetos a criar. O GitHub permite isso em cerca de ${number(minutes)} minutos; uma execução que termine antes continua na seguinte.`,
    limitedUntil: (time) => `O limite do GitHub vale até ${time}\u00a0UTC.`,
    goesOn: 'A próxima execução continua daqui; nada é feito duas vezes.',
    stoppedBy: {
      rateLimit: 'O limite de requisições do GitHub foi atingido.',
      abort: 'A execução foi cancelada.',
    },
    committed: (sha) => `O selo e a tabela estão atualizados em ${sha}.`,
    notCommitted: 'O selo e a tabela não tinham nada novo a mostrar; nenhum commit foi feito.',
    diagnostics: 'A rever no roteiro',
    requests: (count) =>
      plural(count, {
        one: '# requisição ao GitHub',
        many: '# de requisições ao GitHub',
        other: '# requisições ao GitHub',
      }),
    cut: 'Este resumo foi cortado pelo limite de tamanho do GitHub.',
  },
  board: {
    title: 'Quadro do projeto',
    start: 'Início',
    target: 'Prazo',
    views: { board: 'Quadro', sections: 'Por seção', timeline: 'Linha do tempo' },
    description: (repository) => `O roteiro de ${repository}, mantido em dia pelo roadmap-sync.`,
    readme: (roadmaps) =>
      `Este quadro segue ${roadmaps}. Os seus cartões são as issues do roteiro; o roadmap-sync mantém a ordem, o estado e a seção. Tudo o que você mover, adicionar ou renomear aqui fica.`,
    added: (count) =>
      plural(count, {
        one: '# cartão adicionado',
        many: '# de cartões adicionados',
        other: '# cartões adicionados',
      }),
    changed: (count) =>
      plural(count, {
        one: '# cartão alterado',
        many: '# de cartões alterados',
        other: '# cartões alterados',
      }),
    archived: (count) =>
      plural(count, {
        one: '# cartão arquivado',
        many: '# de cartões arquivados',
        other: '# cartões arquivados',
      }),
    inStep: 'em dia com o roteiro',
    noToken: {
      why: 'O quadro do projeto precisa de um token próprio: o do workflow não alcança quadros. Todo o resto funciona sem ele.',
      weak: '`project-token` não pode escrever em quadros de projeto aqui. Todo o resto funciona sem ele.',
      user: 'Crie um token clássico com o scope `project` (e `repo` se o repositório for privado)',
      organization:
        'Crie um token fine-grained da organização com a permissão de organização “Projects: read and write” e as permissões de repositório “Issues” e “Pull requests: read” (ou use o token de um GitHub App com elas)',
      secret: (name) => `Guarde-o como o secret ${name}`,
      use: (code) => `Adicione ${code} ao passo do workflow`,
    },
    status: (done, total, value) => `${number(done)} de ${number(total)} tarefas feitas (${percent(value)}).`,
    forecast: (date) => `Neste ritmo tudo estará feito em ${date}.`,
  },
  remarks: {
    'accidental-heading':
      'Um parágrafo com `---` logo abaixo é um título para o Markdown; aqui foi lido como parágrafo e linha.',
    'heading-without-blank':
      'O GitHub mostra esta linha como texto porque não há espaço depois de `#`; aqui foi lida como título.',
    'tasks-from-list':
      'Não há títulos de prática nem caixas de seleção: cada item de lista de uma seção foi tomado como tarefa ({count}).',
    'tasks-from-tables':
      'Não há títulos de prática nem caixas de seleção: cada linha de tabela foi tomada como tarefa ({count}).',
    'tasks-from-headings':
      'Não há listas nem caixas de seleção: os títulos foram tomados como tarefas ({count}).',
    'no-practice':
      'A lista sob “{title}” não cria tarefas: neste roteiro as tarefas ficam sob títulos de prática.',
    'not-in-series':
      'A lista sob “{title}” não cria tarefas: ela não pertence à série de seções deste roteiro.',
    'outside-roadmap':
      'A lista sob “{title}” não cria tarefas: ela não está sob o título que nomeia o roteiro.',
    'ignored-boxes':
      'Sob “{title}” há caixas de seleção ({boxes}) que não criam tarefas: o título anuncia outra coisa.',
    'duplicate-id': 'O identificador “{id}” já pertence à tarefa da linha {line}.',
    'no-tasks': 'Nenhuma tarefa foi encontrada neste roteiro.',
    'not-nested':
      'Este item está recuado, mas não o bastante para pertencer ao de cima: é uma tarefa à parte.',
    'unclear-sign': 'Todas as tarefas têm um ✅; foi lido como enfeite, e todas estão abertas.',
    'malformed-box': 'Parece uma caixa de seleção, mas o GitHub não a mostra assim.',
    'empty-task': 'Esta caixa de seleção não tem texto e não cria tarefa.',
    'too-large': 'Este roteiro não é lido: o arquivo é grande demais.',
    'too-deep': 'Este roteiro não é lido: aqui as citações e listas estão aninhadas fundo demais.',
    'too-tangled': 'Este roteiro não é lido: há aqui marcas de Markdown demais.',
    drawing: 'Isto é um desenho do Excalidraw salvo como Markdown; não contém tarefas.',
    'unclosed-comment': 'Aqui começa um comentário `%%` que nunca é fechado; nada abaixo é lido.',
    'broken-frontmatter': 'O bloco inicial não pode ser lido: {error}',
  },
  hints: {
    'accidental-heading': 'Coloque uma linha vazia antes de `---`.',
    'heading-without-blank': 'Coloque um espaço depois de `#`.',
    guessed:
      'Para ter certeza, coloque as tarefas sob títulos como “Prática” ou dê a elas caixas de seleção.',
    'passed-over':
      'Se forem tarefas, dê a elas caixas de seleção ou coloque-as sob um título como “Prática”.',
    'ignored-boxes': 'Se forem tarefas, renomeie o título ou declare-o título de tarefas na configuração.',
    'duplicate-id': 'Dê a cada tarefa um identificador próprio, ou nenhum.',
    'no-tasks':
      'Coloque as tarefas sob um título como “Prática” ou dê a elas caixas de seleção: `- [ ] tarefa`.',
    'not-nested': 'Se for um passo dessa tarefa, recue-o até o texto do item de cima.',
    'unclear-sign': 'Use caixas nas tarefas (`- [x] tarefa`) ou tire o sinal das que não estão feitas.',
    'malformed-box':
      'Escreva `- [ ] tarefa`: um espaço após o hífen, um dentro dos colchetes e um depois deles.',
    'empty-task': 'Escreva o que deve ser feito, ou remova-a.',
    unread: 'Simplifique este trecho ou divida o arquivo.',
    drawing: 'Deixe-o fora de `roadmap` ou escreva as tarefas em uma lista.',
    'unclosed-comment': 'Feche-o com `%%`.',
    'broken-frontmatter': 'Corrija-o; até lá, seu título, etiquetas e prazo são desconhecidos.',
  },
  moreRemarks: ' (e mais {more} deste tipo)',
} satisfies Messages
