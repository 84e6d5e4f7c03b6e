import { formats, formatter } from './format.ts'
import type { Messages } from './messages.ts'

const format = formatter<'one' | 'other'>('es')
const { number, percent, plural } = format

/** Spanish. */
export const es = {
  locale: 'es',
  format: formats(format, {
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
    allSections: (count) => `Las ${number(count)} secciones`,
  },
  chart: {
    title: 'Progreso en el tiempo',
    scope: 'Alcance',
    done: 'Hecho',
    forecast: 'Previsión',
    perWeek: 'Terminadas por semana',
    summary: (done, total) => `${number(done)} de ${number(total)} hechas`,
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
    duplicate: (older) =>
      `Esta issue y ${older} son de la misma tarea, así que esta se cerró. Continúa en ${older}.`,
    removed: (file) =>
      `Cerrada como no planificada: la tarea ya no está en ${file}. Si la tarea vuelve, la issue se reabre.`,
    returned: (file) => `Reabierta: la tarea vuelve a estar en ${file}.`,
  },
  commit: {
    progress: (done, total, value) =>
      `Actualizar el progreso de la hoja de ruta: ${done} de ${total} (${percent(value)})`,
  },
  publish: {
    pullTitle: 'Actualizar el progreso de la hoja de ruta',
    pullBody: (done, total, value) =>
      `${number(done)} de ${number(total)} tareas hechas (${percent(value)}).`,
    pullNote:
      'Al fusionarlo se actualizan la insignia, la tabla y las casillas. Mientras esté abierto se mantiene al día, y se cierra cuando no queda nada que actualizar. Los commits de otras personas en su rama nunca se sobrescriben.',
    readmeTitle: 'Mostrar el progreso de la hoja de ruta en el README',
    readmeBody: (branch) =>
      `El README mostrará la insignia y la tabla de la rama ${branch}. Hace falta una sola vez; las siguientes ejecuciones no cambian el README.`,
    pageNote: (branch) =>
      `Insignia, tabla y registro de la hoja de ruta de ${branch}, actualizados por roadmap-sync.`,
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
    toCreate: (count) => `${number(count)} por crear`,
    toUpdate: (count) => `${number(count)} por actualizar`,
    toClose: (count) => `${number(count)} por cerrar`,
    toReopen: (count) => `${number(count)} por reabrir`,
    drift: 'Cambiado en GitHub',
    driftHint: 'Alguien cambió esto en GitHub. Su versión se conserva.',
    conflicts: 'Cambiado en ambos lados',
    conflictsHint:
      'Se cambió de forma distinta en la hoja de ruta y en GitHub. Se conserva la versión de GitHub.',
    lost: 'Borradas o trasladadas',
    lostHint:
      'Alguien borró o trasladó estas issues. Cuentan como omitidas y no se crean otra vez. Para crear una nueva, cambia el texto de la tarea.',
    forged: 'Creadas por otra persona',
    forgedHint:
      'Estas issues llevan la marca de roadmap-sync, pero las creó otra persona. Ni se cuentan ni se cambian.',
    fields: {
      title: 'título',
      body: 'texto',
      milestone: 'hito',
      state: 'estado',
      labels: 'etiquetas',
      description: 'descripción',
      due: 'fecha límite',
    },
    refused: (changed, existing, value) =>
      `Rechazado por no ser seguro: se renombrarían o cerrarían ${number(changed)} de ${number(existing)} issues (${percent(value)}).`,
    force: 'Para aplicar el plan de todos modos, ejecútalo otra vez con `force: true`.',
    more: (count) => `… y ${number(count)} más`,
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
    safe: (changed, existing, limit) =>
      `Se renombrarían o cerrarían ${number(changed)} de ${number(existing)} issues (límite: ${percent(limit)}).`,
    changes: 'Qué cambió',
    besides: 'Otros cambios',
    boxes: (count) => `Casillas de la hoja de ruta actualizadas según sus issues: ${number(count)}.`,
    waited: (minutes) => `Espera por los límites de GitHub: ${number(minutes)} min.`,
    readmeWaiting: (pull) => `Los enlaces en el README esperan la fusión en ${pull}.`,
    rest: 'El resto está en el resumen del trabajo.',
  },
  run: {
    title: 'Progreso de la hoja de ruta',
    dryRun: 'Simulación: no se escribió nada.',
    failed: 'Fallido',
    incomplete: (pending) => `Sin terminar; cambios pendientes: ${number(pending)}.`,
    estimate: (objects, minutes) =>
      `El plan crea ${number(objects)} issues, hitos y comentarios. Los límites de GitHub lo permiten en unos ${number(minutes)} minutos. Si esta ejecución acaba antes, continúa la siguiente.`,
    limitedUntil: (time) => `El límite de GitHub dura hasta las ${time}\u00a0UTC.`,
    goesOn: 'La próxima ejecución continúa desde aquí; nada se hace dos veces.',
    stoppedBy: {
      rateLimit: 'Se alcanzó el límite de peticiones de GitHub.',
      abort: 'La ejecución fue cancelada.',
    },
    committed: (sha) => `Insignia y tabla actualizadas en ${sha}.`,
    notCommitted: 'Insignia y tabla sin cambios; ningún commit.',
    diagnostics: 'Notas sobre la hoja de ruta',
    requests: (count) => plural(count, { one: '# petición a GitHub', other: '# peticiones a GitHub' }),
    cut: 'Este resumen se cortó por el límite de tamaño de GitHub.',
  },
  board: {
    title: 'Tablero del proyecto',
    start: 'Inicio',
    target: 'Fecha límite',
    view: 'Tablero',
    description: (repository) => `La hoja de ruta de ${repository}, mantenida al día por roadmap-sync.`,
    readme: (roadmaps) =>
      `Este tablero sigue a ${roadmaps}. Sus tarjetas son las issues de la hoja de ruta; roadmap-sync mantiene su orden, estado y sección. Todo lo que muevas, añadas o renombres aquí se queda.`,
    added: (count) => plural(count, { one: '# tarjeta añadida', other: '# tarjetas añadidas' }),
    changed: (count) => plural(count, { one: '# tarjeta cambiada', other: '# tarjetas cambiadas' }),
    archived: (count) => plural(count, { one: '# tarjeta archivada', other: '# tarjetas archivadas' }),
    inStep: 'coincide con la hoja de ruta',
    noToken: {
      why: 'El tablero del proyecto necesita un token propio: el del workflow no tiene acceso a los tableros. Todo lo demás funciona sin él.',
      weak: '`project-token` no puede escribir aquí en tableros de proyecto. Todo lo demás funciona sin él.',
      user: 'Crea un token clásico con el scope `project` (y `repo` si el repositorio es privado)',
      organization:
        'Crea un token fine-grained de la organización con el permiso de organización «Projects: read and write» y los permisos de repositorio «Issues» y «Pull requests: read» (o usa el token de una GitHub App que los tenga)',
      secret: (name) => `Guárdalo como secreto ${name}`,
      use: (code) => `Añade ${code} al paso del workflow`,
    },
  },
  remarks: {
    'accidental-heading':
      'Un párrafo con `---` justo debajo es un título para Markdown; aquí se leyó como párrafo y línea.',
    'heading-without-blank':
      'GitHub muestra esta línea como texto porque no hay espacio tras `#`; aquí se leyó como título.',
    'tasks-from-list':
      'No hay títulos de práctica ni casillas: cada elemento de lista de una sección se tomó como tarea ({count}).',
    'tasks-from-tables':
      'No hay títulos de práctica ni casillas: cada fila de una tabla se tomó como tarea ({count}).',
    'tasks-from-headings': 'No hay listas ni casillas: los títulos se tomaron como tareas ({count}).',
    'no-practice':
      'La lista bajo «{title}» no crea tareas: en esta hoja de ruta las tareas van bajo títulos de práctica.',
    'not-in-series':
      'La lista bajo «{title}» no crea tareas: no pertenece a la serie de secciones de esta hoja de ruta.',
    'outside-roadmap':
      'La lista bajo «{title}» no crea tareas: no está bajo el título que nombra la hoja de ruta.',
    'ignored-boxes':
      'Bajo «{title}» hay casillas ({boxes}) que no crean tareas: el título anuncia otra cosa.',
    'duplicate-id': 'El identificador «{id}» ya pertenece a la tarea de la línea {line}.',
    'no-tasks': 'No se encontraron tareas en esta hoja de ruta.',
    'not-nested':
      'Este elemento está sangrado, pero no lo bastante para pertenecer al de arriba: es una tarea aparte.',
    'unclear-sign': 'Todas las tareas llevan un ✅; se tomó por adorno y todas están abiertas.',
    'malformed-box': 'Parece una casilla, pero GitHub no la muestra como tal.',
    'empty-task': 'Esta casilla no tiene texto y no crea ninguna tarea.',
    drawing: 'Es un dibujo de Excalidraw guardado como Markdown; no contiene tareas.',
    'unclosed-comment':
      'Aquí empieza un comentario `%%` que nunca se cierra; no se lee nada de lo que sigue.',
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
    'malformed-box':
      'Escribe `- [ ] tarea`: un espacio tras el guion, uno dentro de los corchetes y uno después.',
    'empty-task': 'Escribe qué hay que hacer, o quítala.',
    drawing: 'Exclúyelo de `roadmap` o escribe las tareas en una lista.',
    'unclosed-comment': 'Ciérralo con `%%`.',
    'broken-frontmatter': 'Corrígelo; hasta entonces no se conocen su título, etiquetas ni fecha.',
  },
  moreRemarks: ' (y {more} más de este tipo)',
} satisfies Messages
