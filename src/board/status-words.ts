import { textKey } from '../text/text.ts'

/*
 * What people call the field and the options of a board's status. A board is recognised by these, whatever language
 * it was set up in; what is shown to readers is not made from them.
 */

const fields = `status, state, статус, состояние, стан, estado, estatus, statut, état, zustand, stand, stato, stan, durum,
  状态, 狀態, ステータス, 状態, 상태, الحالة, स्थिति`

const options = {
  todo: `todo, to do, backlog, new, open, not started, planned, ready, up next, next, icebox, inbox, triage,
    к выполнению, сделать, надо сделать, нужно сделать, не начато, новые, новая, открыто, бэклог, запланировано, очередь,
    зробити, потрібно зробити, до виконання, не розпочато, нове, відкрито, беклог, заплановано,
    por hacer, pendiente, pendientes, sin empezar, nuevo, a fazer, por fazer, pendente, não iniciado, novo,
    à faire, a faire, non commencé, nouveau, zu erledigen, offen, nicht begonnen, neu, geplant,
    da fare, non iniziato, nuovo, do zrobienia, nowe, nierozpoczęte, yapılacak, yapılacaklar, başlanmadı,
    待办, 待处理, 未开始, 计划中, 待辦, 未着手, やること, 未対応, 予定, 할 일, 시작 전, 예정, 대기,
    للعمل, قيد الانتظار, لم يبدأ, جديد, करना है, लंबित, शुरू नहीं हुआ, नया`,
  progress: `in progress, in-progress, doing, wip, started, active, working, in work, ongoing, current, now,
    в работе, в процессе, делается, выполняется, начато, в роботі, у процесі, виконується, розпочато,
    en progreso, en curso, haciendo, en proceso, em andamento, em progresso, fazendo, em curso,
    en cours, commencé, in arbeit, in bearbeitung, läuft, begonnen,
    in corso, w toku, w trakcie, devam ediyor, yapılıyor,
    进行中, 处理中, 開始, 进行, 進行中, 作業中, 対応中, 진행 중, 진행중, 작업 중,
    قيد التنفيذ, قيد العمل, جارٍ, प्रगति पर, जारी, चल रहा है`,
  done: `done, completed, complete, closed, finished, resolved, shipped, released,
    готово, сделано, выполнено, завершено, закрыто, виконано, зроблено, закрито,
    hecho, terminado, completado, cerrado, feito, concluído, concluido, fechado,
    terminé, fait, fini, fermé, erledigt, fertig, abgeschlossen, geschlossen,
    fatto, completato, finito, gotowe, zrobione, ukończone, tamamlandı, bitti,
    完成, 已完成, 已关闭, 完了, 済み, 완료, 완료됨,
    تم, مكتمل, منجز, مغلق, पूर्ण, हो गया, समाप्त, बंद`,
} as const

const fieldKeys = keysOf(fields)
const optionKeys = {
  todo: keysOf(options.todo),
  progress: keysOf(options.progress),
  done: keysOf(options.done),
}

function keysOf(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map(textKey))
}

/** Returns whether people would call a board's status field that, in any language. */
export function namesStatusField(name: string): boolean {
  return fieldKeys.has(textKey(name))
}

/** Returns which status people mean by an option of that name, in any language, or null. */
export function statusMeant(name: string): keyof typeof optionKeys | null {
  const key = textKey(name)
  if (optionKeys.todo.has(key)) return 'todo'
  if (optionKeys.progress.has(key)) return 'progress'
  return optionKeys.done.has(key) ? 'done' : null
}
