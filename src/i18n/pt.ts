import { formats, formatter } from './format.ts'
import type { Messages } from './messages.ts'

const format = formatter<'one' | 'other'>('pt')
const { number, percent, plural } = format

/** Portuguese, in words that Brazil and Portugal share. */
export const pt = {
  locale: 'pt',
  format: formats(format, {
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
    keep: 'Tudo acima vem do roteiro e é atualizado com ele. O que você escrever abaixo desta linha não é alterado.',
  },
  comment: {
    duplicate: (older) =>
      `Esta issue e ${older} são da mesma tarefa, por isso esta foi fechada. Continue em ${older}.`,
    removed: (file) =>
      `Fechada como não planejada: a tarefa não está mais em ${file}. Se a tarefa voltar, a issue será reaberta.`,
    returned: (file) => `Reaberta: a tarefa está novamente em ${file}.`,
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
      'O merge atualiza o selo, a tabela e as caixas de seleção. Enquanto estiver aberto, é mantido atualizado; é fechado quando não há mais nada a atualizar. Commits de outras pessoas no seu branch nunca são sobrescritos.',
    readmeTitle: 'Mostrar o progresso do roteiro no README',
    readmeBody: (branch) =>
      `O README mostrará o selo e a tabela do branch ${branch}. Só é preciso uma vez; as próximas execuções não alteram o README.`,
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
    toCreate: (count) => `${number(count)} a criar`,
    toUpdate: (count) => `${number(count)} a atualizar`,
    toClose: (count) => `${number(count)} a fechar`,
    toReopen: (count) => `${number(count)} a reabrir`,
    drift: 'Alterado no GitHub',
    driftHint: 'Alguém alterou isto no GitHub. A versão do GitHub é mantida.',
    conflicts: 'Alterado dos dois lados',
    conflictsHint:
      'Isto foi alterado de formas diferentes no roteiro e no GitHub. A versão do GitHub é mantida.',
    lost: 'Apagadas ou transferidas',
    lostHint:
      'Alguém apagou ou transferiu estas issues. Elas contam como ignoradas e não são criadas de novo. Para criar uma nova, mude o texto da tarefa.',
    forged: 'Criadas por outra pessoa',
    forgedHint:
      'Estas issues têm a marca do roadmap-sync, mas foram criadas por outra pessoa. Não são contadas nem alteradas.',
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
      `Recusado por não ser seguro: ${number(changed)} de ${number(existing)} issues (${percent(value)}) seriam renomeadas ou fechadas.`,
    force: 'Para aplicar o plano mesmo assim, execute novamente com `force: true`.',
    more: (count) => `… e mais ${number(count)}`,
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
    safe: (changed, existing, limit) =>
      `${number(changed)} de ${number(existing)} issues seriam renomeadas ou fechadas (limite: ${percent(limit)}).`,
    changes: 'O que mudou',
    besides: 'Outras alterações',
    boxes: (count) => `Caixas de seleção do roteiro atualizadas conforme as issues: ${number(count)}.`,
    waited: (minutes) => `Espera pelos limites do GitHub: ${number(minutes)} min.`,
    readmeWaiting: (pull) => `Os links no README aguardam o merge em ${pull}.`,
    rest: 'O resto está no resumo do job.',
  },
  run: {
    title: 'Progresso do roteiro',
    dryRun: 'Simulação: nada foi gravado.',
    failed: 'Falhou',
    incomplete: (pending) => `Não terminado; alterações pendentes: ${number(pending)}.`,
    estimate: (objects, minutes) =>
      `O plano cria ${number(objects)} issues, marcos e comentários. Os limites do GitHub permitem isso em cerca de ${number(minutes)} minutos. Se esta execução terminar antes, a próxima continua.`,
    limitedUntil: (time) => `O limite do GitHub vale até ${time}\u00a0UTC.`,
    goesOn: 'A próxima execução continua daqui; nada é feito duas vezes.',
    stoppedBy: {
      rateLimit: 'O limite de requisições do GitHub foi atingido.',
      abort: 'A execução foi cancelada.',
    },
    committed: (sha) => `Selo e tabela atualizados em ${sha}.`,
    notCommitted: 'Selo e tabela sem alterações; nenhum commit.',
    diagnostics: 'Notas sobre o roteiro',
    requests: (count) => plural(count, { one: '# requisição ao GitHub', other: '# requisições ao GitHub' }),
    cut: 'Este resumo foi cortado pelo limite de tamanho do GitHub.',
  },
  board: {
    title: 'Quadro do projeto',
    start: 'Início',
    target: 'Prazo',
    view: 'Quadro',
    description: (repository) => `O roteiro de ${repository}, mantido em dia pelo roadmap-sync.`,
    readme: (roadmaps) =>
      `Este quadro segue ${roadmaps}. Os seus cartões são as issues do roteiro; o roadmap-sync mantém a ordem, o estado e a seção. Tudo o que você mover, adicionar ou renomear aqui fica.`,
    added: (count) => plural(count, { one: '# cartão adicionado', other: '# cartões adicionados' }),
    changed: (count) => plural(count, { one: '# cartão alterado', other: '# cartões alterados' }),
    archived: (count) => plural(count, { one: '# cartão arquivado', other: '# cartões arquivados' }),
    inStep: 'em dia com o roteiro',
    noToken: {
      why: 'O quadro do projeto precisa de um token próprio: o do workflow não tem acesso a quadros. Todo o resto funciona sem ele.',
      weak: '`project-token` não pode escrever em quadros de projeto aqui. Todo o resto funciona sem ele.',
      user: 'Crie um token clássico com o scope `project` (e `repo` se o repositório for privado)',
      organization:
        'Crie um token fine-grained da organização com a permissão de organização “Projects: read and write” e as permissões de repositório “Issues” e “Pull requests: read” (ou use o token de um GitHub App com elas)',
      secret: (name) => `Guarde-o como o secret ${name}`,
      use: (code) => `Adicione ${code} ao passo do workflow`,
    },
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
    drawing: 'Deixe-o fora de `roadmap` ou escreva as tarefas em uma lista.',
    'unclosed-comment': 'Feche-o com `%%`.',
    'broken-frontmatter': 'Corrija-o; até lá, seu título, etiquetas e prazo são desconhecidos.',
  },
  moreRemarks: ' (e mais {more} deste tipo)',
} satisfies Messages
