import { formats, formatter } from './format.ts'
import type { Messages } from './messages.ts'

const format = formatter<'one' | 'many' | 'other'>('es')
const { number, percent, plural } = format

/** Spanish. */
export const es = {
  locale: 'es',
  format: formats(format, {
    tasks: { one: '# tarea', many: '# de tareas', other: '# tareas' },
    issues: { one: '# issue', many: '# de issues', other: '# issues' },
    milestones: { one: '# hito', many: '# de hitos', other: '# hitos' },
  }),
  badge: {
    label: 'progreso',
    noTasks: 'sin tareas',
  },
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
    keep: 'Todo lo anterior viene de la hoja de ruta y se actualiza con ella. Lo que escribas debajo de esta línea es tuyo y no se toca.',
  },
  comment: {
    duplicate: (older) =>
      `Este issue y ${older} son la misma tarea, así que este se cierra. Sigue en ${older}; nada de lo escrito aquí se pierde.`,
    removed: (file) =>
      `Esta tarea ya no está en ${file}, así que su issue se cierra como no planificado. Si la tarea vuelve, el issue se reabre.`,
    returned: (file) => `Esta tarea vuelve a estar en ${file}, así que su issue se reabre.`,
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
      'Al fusionarlo, la insignia, la tabla y las casillas quedan al día. Mientras esté abierto se mantiene actualizado, y desaparece cuando no queda nada que aportar. Los commits de otras personas en su rama nunca se sobrescriben.',
    readmeTitle: 'Mostrar el progreso de la hoja de ruta en el README',
    readmeBody: (branch) =>
      `Las zonas del README reciben enlaces a la rama ${branch}, donde están la insignia y la tabla. Hace falta una sola vez; las siguientes ejecuciones no tocan el README.`,
    pageNote: (branch) =>
      `Insignia, tabla y registro que roadmap-sync mantiene al día para la hoja de ruta de ${branch}.`,
    pageLink: 'Progreso por sección',
    waiting: (pull) => `La insignia y la tabla esperan la fusión en ${pull}.`,
    declined: (pull) => `Alguien cerró ${pull}. Seguirá cerrado hasta que haya algo nuevo que mostrar.`,
  },
  plan: {
    title: 'Plan de la hoja de ruta',
    nothing: 'Nada que hacer: GitHub ya coincide con la hoja de ruta.',
    milestones: 'Hitos',
    issues: 'Issues',
    toCreate: (count) => `${number(count)} por crear`,
    toUpdate: (count) => `${number(count)} por actualizar`,
    toClose: (count) => `${number(count)} por cerrar`,
    toReopen: (count) => `${number(count)} por reabrir`,
    create: 'crear',
    update: 'actualizar',
    rename: 'renombrar',
    move: 'mover',
    close: 'cerrar',
    reopen: 'reabrir',
    drift: 'Cambiado en GitHub',
    driftHint: 'Alguien cambió esto en GitHub. Su versión se queda.',
    conflicts: 'Cambiado en ambos lados',
    conflictsHint:
      'La hoja de ruta y una persona lo cambiaron de forma distinta. La versión de la persona se queda.',
    lost: 'Ya no están aquí',
    lostHint:
      'Alguien borró o movió estas issues. Cuentan como omitidas y no se crean otra vez; para crear una de nuevo, cambia el texto de la tarea.',
    forged: 'No son nuestras',
    forgedHint:
      'Estas issues llevan nuestra marca, pero las escribió otra persona. Ni se cuentan ni se cambian.',
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
      `Rechazado por no ser seguro: se cerrarían o reescribirían ${number(changed)} de ${number(existing)} issues (${percent(value)}).`,
    force: 'Si es lo que quieres, ejecútalo otra vez con `force: true`.',
    more: (count) => `… y ${number(count)} más`,
    preview: 'Tras la fusión',
  },
  outcome: {
    skip: 'omitir',
    from: (section) => `desde ${section}`,
    safe: 'Parece una edición, no un accidente.',
    changes: 'Qué cambió',
    besides: 'Además',
    boxes: (count) =>
      plural(count, {
        one: '# casilla de la hoja de ruta sigue a su issue.',
        many: '# de casillas de la hoja de ruta siguen a sus issues.',
        other: '# casillas de la hoja de ruta siguen a sus issues.',
      }),
    waited: (minutes) =>
      plural(minutes, {
        one: 'Espera de # minuto por los límites de GitHub.',
        many: 'Espera de # de minutos por los límites de GitHub.',
        other: 'Espera de # minutos por los límites de GitHub.',
      }),
    readmeWaiting: (pull) => `Sus enlaces en el README esperan la fusión en ${pull}.`,
    rest: 'El resto está en el resumen del trabajo.',
  },
  run: {
    title: 'Progreso de la hoja de ruta',
    inStep: 'GitHub ya coincide con la hoja de ruta; no se cambió nada.',
    dryRun: 'Simulación: no se escribió nada.',
    failed: 'Fallido',
    incomplete: (pending) =>
      plural(pending, {
        one: 'Sin terminar: queda # cambio.',
        many: 'Sin terminar: quedan # de cambios.',
        other: 'Sin terminar: quedan # cambios.',
      }),
    estimate: (objects, minutes) =>
      `Hay que crear ${number(objects)} objetos. GitHub lo permite en unos ${number(minutes)} minutos; una ejecución que acabe antes continúa en la siguiente.`,
    limitedUntil: (time) => `El límite de GitHub dura hasta las ${time}\u00a0UTC.`,
    goesOn: 'La próxima ejecución continúa desde aquí; nada se hace dos veces.',
    stoppedBy: {
      rateLimit: 'Se alcanzó el límite de peticiones de GitHub.',
      abort: 'La ejecución fue cancelada.',
    },
    committed: (sha) => `La insignia y la tabla están al día en ${sha}.`,
    notCommitted: 'La insignia y la tabla no tenían nada nuevo; no se hizo ningún commit.',
    diagnostics: 'Por revisar en la hoja de ruta',
    requests: (count) =>
      plural(count, {
        one: '# petición a GitHub',
        many: '# de peticiones a GitHub',
        other: '# peticiones a GitHub',
      }),
    cut: 'Este resumen se cortó por el límite de tamaño de GitHub.',
  },
  board: {
    title: 'Tablero del proyecto',
    start: 'Inicio',
    target: 'Fecha límite',
    views: { board: 'Tablero', sections: 'Por sección', timeline: 'Cronograma' },
    description: (repository) => `La hoja de ruta de ${repository}, mantenida al día por roadmap-sync.`,
    readme: (roadmaps) =>
      `Este tablero sigue a ${roadmaps}. Sus tarjetas son las issues de la hoja de ruta; roadmap-sync mantiene su orden, estado y sección. Todo lo que muevas, añadas o renombres aquí se queda.`,
    added: (count) =>
      plural(count, {
        one: '# tarjeta añadida',
        many: '# de tarjetas añadidas',
        other: '# tarjetas añadidas',
      }),
    changed: (count) =>
      plural(count, {
        one: '# tarjeta cambiada',
        many: '# de tarjetas cambiadas',
        other: '# tarjetas cambiadas',
      }),
    archived: (count) =>
      plural(count, {
        one: '# tarjeta archivada',
        many: '# de tarjetas archivadas',
        other: '# tarjetas archivadas',
      }),
    inStep: 'coincide con la hoja de ruta',
    noToken: {
      why: 'El tablero del proyecto necesita un token propio: el del workflow no llega a los tableros. Todo lo demás funciona sin él.',
      weak: '`project-token` no puede escribir aquí en tableros de proyecto. Todo lo demás funciona sin él.',
      user: 'Crea un token clásico con el scope `project` (y `repo` si el repositorio es privado)',
      organization:
        'Crea un token fine-grained de la organización con el permiso de organización «Projects: read and write» y los permisos de repositorio «Issues» y «Pull requests: read» (o usa el token de una GitHub App que los tenga)',
      secret: (name) => `Guárdalo como secreto ${name}`,
      use: (code) => `Añade ${code} al paso del workflow`,
    },
    status: (done, total, value) => `Hechas ${number(done)} de ${number(total)} tareas (${percent(value)}).`,
    forecast: (date) => `A este ritmo todo estará hecho el ${date}.`,
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
    'too-large': 'Esta hoja de ruta no se lee: el archivo es demasiado grande.',
    'too-deep':
      'Esta hoja de ruta no se lee: aquí las citas y listas están anidadas a demasiada profundidad.',
    'too-tangled': 'Esta hoja de ruta no se lee: hay aquí demasiadas marcas de Markdown juntas.',
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
    unread: 'Simplifica este lugar o divide el archivo.',
    drawing: 'Exclúyelo de `roadmap` o escribe las tareas en una lista.',
    'unclosed-comment': 'Ciérralo con `%%`.',
    'broken-frontmatter': 'Corrígelo; hasta entonces no se conocen su título, etiquetas ni fecha.',
  },
  moreRemarks: ' (y {more} más de este tipo)',
} satisfies Messages
