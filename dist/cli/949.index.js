export const id = 949;
export const ids = [949];
export const modules = {

/***/ 5949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepBoard: () => (/* binding */ keepBoard),
  openBoard: () => (/* binding */ openBoard)
});

// EXTERNAL MODULE: ./build/src/apply/pacer.js
var apply_pacer = __webpack_require__(7833);
// EXTERNAL MODULE: ./build/src/github/client.js + 1 modules
var github_client = __webpack_require__(7633);
// EXTERNAL MODULE: ./build/src/github/refusals.js
var refusals = __webpack_require__(5820);
// EXTERNAL MODULE: ./build/src/text/errors.js
var errors = __webpack_require__(1670);
// EXTERNAL MODULE: ./build/src/text/escape.js + 1 modules
var text_escape = __webpack_require__(4427);
// EXTERNAL MODULE: ./build/src/text/text.js
var text_text = __webpack_require__(1722);
// EXTERNAL MODULE: ./build/src/apply/run-limits.js
var run_limits = __webpack_require__(3928);
;// CONCATENATED MODULE: ./build/src/board/order.js
/**
 * Returns the operations that bring new cards, and cards of tasks that moved in the roadmap, right behind the card before
 * them. All other cards stay where people have them. `added` are the tasks whose cards this run created; the memory holds
 * the cards in the order of the roadmap as it was. On a board that nobody remembers, what is there already stays.
 */
function planOrder(desired, board, { memory, added }) {
    const present = desired.cards.flatMap(({ task, issue }) => {
        const card = board.cards.get(issue);
        return card === undefined || card.archived ? [] : [{ task, id: card.id }];
    });
    const moved = movedTasks([...memory.cards.keys()], desired.cards.map(({ task }) => task));
    const isSettled = (task) => {
        const base = memory.cards.get(task);
        if (added.has(task) || moved.has(task))
            return false;
        if (base === undefined)
            return memory.cards.size === 0;
        return base.unplaced !== true && base.archived !== true;
    };
    const ours = new Set(present.map(({ id }) => id));
    const order = board.order.filter((id) => ours.has(id));
    return present.flatMap(({ task, id }, index) => {
        const after = present[index - 1]?.id ?? null;
        if (isSettled(task) || (order[order.indexOf(id) - 1] ?? null) === after)
            return [];
        putBehind(order, id, after);
        return [{ kind: 'place', task, card: id, after }];
    });
}
/** Puts the card right behind another one in the list, or to its top where `after` is null. */
function putBehind(order, card, after) {
    const from = order.indexOf(card);
    if (from === -1 || card === after || (after !== null && !order.includes(after)))
        return;
    order.splice(from, 1);
    order.splice(after === null ? 0 : order.indexOf(after) + 1, 0, card);
}
/** Returns tasks that, taken out of both lists, leave the same list twice; of two that crossed, the one that went further. */
function movedTasks(before, after) {
    const [inBefore, inAfter] = [new Set(before), new Set(after)];
    const left = before.filter((task) => inAfter.has(task));
    const right = after.filter((task) => inBefore.has(task));
    const placeIn = (list) => new Map(list.map((task, at) => [task, at]));
    const [leftPlaces, rightPlaces] = [placeIn(left), placeIn(right)];
    const moved = new Set();
    let [i, j] = [0, 0];
    for (;;) {
        const [old, now] = [left[i], right[j]];
        if (old === undefined || now === undefined)
            return moved;
        if (old === now || moved.has(old))
            i += 1;
        if (old === now || moved.has(now))
            j += 1;
        if (old === now || moved.has(old) || moved.has(now))
            continue;
        moved.add((leftPlaces.get(now) ?? 0) - i > (rightPlaces.get(old) ?? 0) - j ? now : old);
    }
}

;// CONCATENATED MODULE: ./build/src/board/live-board.js

/** A board while it is written to: it takes in what GitHub answers, because lists lag behind writes. */
class LiveBoard {
    #board;
    #cards;
    /** Ids of the cards that are shown, in order. */
    #shown;
    /** Fields that an answer told of, by their ids. */
    #answered = new Map();
    constructor(board) {
        this.#board = board;
        this.#cards = new Map(board.cards);
        this.#shown = new Set(board.order);
    }
    get id() {
        return this.#board.id;
    }
    /** The board as it is by now. */
    now() {
        return { ...this.#board, cards: this.#cards, order: [...this.#shown] };
    }
    /** Whether the card shows nothing but its title: it was only just created. */
    isBlank({ values }) {
        const title = this.#board.fields.find(({ type }) => type === 'TITLE')?.id;
        return [...values.keys()].every((field) => field === title);
    }
    /** Takes an answer in; new cards and cards from the archive are taken to be at the end. */
    take(operation, result) {
        if (result.kind === 'card')
            this.#put(result.issue, result.card);
        if (result.kind === 'field') {
            this.#answered.set(result.field.id, result.field);
            const others = this.#board.fields.filter(({ id }) => id !== result.field.id);
            this.#board = { ...this.#board, fields: [...others, result.field] };
        }
        if (operation.kind === 'place') {
            const order = [...this.#shown];
            putBehind(order, operation.card, operation.after);
            this.#shown = new Set(order);
        }
    }
    /**
     * Takes the board in as it was read again. The cards of `certain` issues, and fields that an answer told of, are kept
     * where the reading lacks them.
     */
    replace(board, certain) {
        const known = this.#cards;
        const seen = new Set(board.fields.map(({ id }) => id));
        const lacking = [...this.#answered.values()].filter(({ id }) => !seen.has(id));
        this.#board = { ...board, fields: [...board.fields, ...lacking] };
        this.#cards = new Map(board.cards);
        this.#shown = new Set(board.order);
        for (const issue of certain) {
            const card = known.get(issue);
            if (card !== undefined && !this.#cards.has(issue))
                this.#put(issue, card);
        }
    }
    #put(issue, card) {
        this.#cards.set(issue, card);
        if (card.archived)
            this.#shown.delete(card.id);
        else
            this.#shown.add(card.id);
    }
}

;// CONCATENATED MODULE: ./build/src/board/operation.js
/** Returns what tells an operation from all others of its board. */
function boardOperationKey(operation) {
    switch (operation.kind) {
        case 'create-field':
            return `create-field ${operation.of}`;
        case 'update-options':
            return `update-options ${operation.field}`;
        case 'set':
            return `set ${operation.of} ${operation.task}`;
        case 'place':
            return `place ${operation.task}`;
        default:
            return `${operation.kind} ${operation.issue}`;
    }
}

;// CONCATENATED MODULE: ./build/src/board/status-words.js

/*
 * What people call the field and the options of a board's status. A board is recognised by these, whatever language
 * it was set up in; what is shown to readers is not made from them.
 */
const fields = `status, state, статус, состояние, стан, estado, estatus, statut, état, zustand, stand, stato, stan, durum,
  状态, 狀態, ステータス, 状態, 상태, الحالة, स्थिति`;
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
};
const fieldKeys = keysOf(fields);
const optionKeys = {
    todo: keysOf(options.todo),
    progress: keysOf(options.progress),
    done: keysOf(options.done),
};
function keysOf(list) {
    return new Set(list.split(',').map(text_text/* textKey */.tQ));
}
/** Returns whether people would call a board's status field that, in any language. */
function namesStatusField(name) {
    return fieldKeys.has((0,text_text/* textKey */.tQ)(name));
}
/** Returns which status people mean by an option of that name, in any language, or null. */
function statusMeant(name) {
    const key = (0,text_text/* textKey */.tQ)(name);
    if (optionKeys.todo.has(key))
        return 'todo';
    if (optionKeys.progress.has(key))
        return 'progress';
    return optionKeys.done.has(key) ? 'done' : null;
}

;// CONCATENATED MODULE: ./build/src/board/fields.js


/** More options a single select cannot have: https://docs.github.com/en/issues/planning-and-tracking-with-projects/understanding-fields/about-single-select-fields */
const optionLimit = 50;
const nameLimit = 100;
const colors = ['BLUE', 'GREEN', 'YELLOW', 'ORANGE', 'RED', 'PINK', 'PURPLE', 'GRAY'];
/** GitHub's own, for a board whose status field somebody took away. */
const statusOptions = [
    { name: 'Todo', color: 'GREEN', description: '' },
    { name: 'In Progress', color: 'YELLOW', description: '' },
    { name: 'Done', color: 'PURPLE', description: '' },
];
const types = {
    status: ['SINGLE_SELECT'],
    section: ['SINGLE_SELECT', 'TEXT'],
    start: ['DATE'],
    target: ['DATE'],
};
/**
 * Returns the fields that are kept: by the ids of an earlier run, which a person may have renamed, else by name in any
 * language.
 */
function keptFields(board, base, names) {
    const find = (kind) => {
        const known = board.fields.find(({ id }) => id === base?.fields[kind]);
        if (known !== undefined)
            return known;
        const fits = board.fields.filter(({ type }) => types[kind].includes(type));
        return kind === 'status'
            ? fits.find(({ name }) => namesStatusField(name))
            : fits.find(({ name }) => names[kind].some((each) => (0,text_text/* textKey */.tQ)(each) === (0,text_text/* textKey */.tQ)(name)));
    };
    const found = {};
    for (const kind of ['status', 'section', 'start', 'target']) {
        const field = find(kind);
        if (field !== undefined)
            found[kind] = field;
    }
    return found;
}
/** Returns the option of the field that stands for each status; those that no option is called after are missing. */
function statusMapping(field) {
    const mapping = {};
    for (const { id, name } of field?.options ?? []) {
        const meant = statusMeant(name);
        if (meant !== null)
            mapping[meant] ??= id;
    }
    return mapping;
}
/** Returns what a section is called on a board: what can be seen of its title, on one line, at most 100 characters. */
function sectionLabel(title) {
    return (0,text_text/* truncate */.xv)((0,text_text/* oneLine */.TN)((0,text_text/* withoutInvisible */.OT)(title)), nameLimit);
}
/**
 * Returns the option of each section: the one of its name, else the one that an earlier run created for it, which a
 * person may have renamed. Sections of one name share an option.
 */
function sectionOptions({ options }, desired, base) {
    const find = optionFinder(desired, base);
    const found = new Map();
    for (const section of desired.sections) {
        const option = options[find(options, section)];
        if (option !== undefined)
            found.set(section.id, option);
    }
    return found;
}
/** Returns a function that finds the place of a section's option in a list, -1 where there is none. */
function optionFinder({ sections }, base) {
    const labels = new Set(sections.map(({ title }) => nameKey(sectionLabel(title))));
    return (options, { id, title }) => {
        const key = nameKey(sectionLabel(title));
        const named = options.findIndex(({ name }) => nameKey(name) === key);
        const made = base?.sections.get(id)?.option;
        if (named !== -1 || made === undefined)
            return named;
        return options.findIndex((option) => option.id === made && !labels.has(nameKey(option.name)));
    };
}
/** Returns whether GitHub takes the two for one name. */
function sameName(left, right) {
    return nameKey(left) === nameKey(right);
}
function nameKey(name) {
    return name.normalize('NFC').trim().toLowerCase();
}
/**
 * Returns the operations that give a board the fields it lacks, and the section field the options it lacks. Fields
 * that a person took away are not made again, options that a person renamed keep their names, and none is dropped.
 */
function planFields(desired, board, { base, kept }) {
    const wants = (kind) => kept[kind] === undefined && base?.fields[kind] === undefined;
    const operations = [];
    if (wants('status')) {
        operations.push({
            kind: 'create-field',
            of: 'status',
            name: 'Status',
            type: 'SINGLE_SELECT',
            options: statusOptions,
        });
    }
    const labels = distinctLabels(desired);
    if (wants('section') && labels.length > 0) {
        const few = labels.length <= optionLimit;
        operations.push({
            kind: 'create-field',
            of: 'section',
            name: desired.names.section,
            type: few ? 'SINGLE_SELECT' : 'TEXT',
            options: few ? labels.map(newOption) : [],
        });
    }
    for (const kind of ['start', 'target']) {
        if (!wants(kind) || desired.cards.every((card) => card[kind] === null))
            continue;
        operations.push({ kind: 'create-field', of: kind, name: desired.names[kind], type: 'DATE', options: [] });
    }
    // A name that another kind of field has already cannot be had.
    const taken = new Set(board.fields.map(({ name }) => nameKey(name)));
    return [
        ...operations.filter((each) => each.kind !== 'create-field' || !taken.has(nameKey(each.name))),
        ...planOptions(desired, kept.section, base),
    ];
}
function planOptions(desired, field, base) {
    if (field?.type !== 'SINGLE_SELECT')
        return [];
    const find = optionFinder(desired, base);
    const options = [...field.options];
    let at = 0;
    for (const section of desired.sections) {
        const label = sectionLabel(section.title);
        const place = find(options, section);
        const option = options[place];
        if (option === undefined) {
            if (options.length < optionLimit)
                options.splice(at++, 0, newOption(label, options.length));
            continue;
        }
        at = place + 1;
        // The option follows its section to another name, unless a person renamed the option.
        if (option.name === base?.sections.get(section.id)?.name && !sameName(option.name, label)) {
            options[place] = { ...option, name: label };
        }
    }
    const isSame = options.length === field.options.length &&
        options.every(({ name }, index) => name === field.options[index]?.name);
    return isSame ? [] : [{ kind: 'update-options', field: field.id, options }];
}
function distinctLabels({ sections }) {
    const labels = new Map();
    for (const { title } of sections) {
        const label = sectionLabel(title);
        if (!labels.has(nameKey(label)))
            labels.set(nameKey(label), label);
    }
    return [...labels.values()];
}
function newOption(name, index) {
    return { name, color: colors[index % colors.length] ?? 'GRAY', description: '' };
}

;// CONCATENATED MODULE: ./build/src/board/cards.js

/** Returns where a card should stand: closed is done, in somebody's hands is in progress. */
function derivedStatus({ state }, { active }) {
    if (state === 'closed')
        return 'done';
    return active ? 'progress' : 'todo';
}
/**
 * Returns the operations that put every issue on the board once, archive the cards of tasks that left and of issues
 * that were one too many, and bring back those of tasks that returned. What people archive, or bring back, stays so.
 */
function planCards(desired, board, memory) {
    const operations = [];
    for (const { task, issue, state } of desired.cards) {
        const card = board.cards.get(issue);
        const base = memory.cards.get(task);
        if (card === undefined)
            operations.push({ kind: 'add', task, issue });
        // Nobody remembers who archived it: what is open has to be seen.
        else if (card.archived && (base === undefined ? state === 'open' : base.archived === true)) {
            operations.push({ kind: 'restore', task, issue, card: card.id });
        }
    }
    for (const { task, issue } of desired.removed) {
        const card = board.cards.get(issue);
        if (card === undefined || card.archived || memory.cards.get(task)?.archived === true)
            continue;
        operations.push({ kind: 'archive', task, issue, card: card.id });
    }
    for (const { task, issue } of desired.closedDuplicates) {
        const card = board.cards.get(issue);
        if (card?.archived === false)
            operations.push({ kind: 'archive', task, issue, card: card.id });
    }
    return operations;
}
/** Returns the operations that set the fields of the cards, three ways: what people set since stays. */
function planValues(desired, board, { memory, kept }) {
    const mapping = statusMapping(kept.status);
    const sections = kept.section === undefined ? null : sectionValues(kept.section, desired, memory);
    const operations = [];
    for (const wanted of desired.cards) {
        const { task, issue } = wanted;
        const card = board.cards.get(issue);
        if (card === undefined || card.archived)
            continue;
        const base = memory.cards.get(task);
        const set = (of, value) => {
            const field = kept[of];
            if (field === undefined || value === undefined)
                return;
            if ((valueText(value) ?? undefined) === card.values.get(field.id))
                return;
            operations.push({ kind: 'set', task, issue, card: card.id, of, field: field.id, value });
        };
        if (kept.status !== undefined) {
            const status = wantedStatus(wanted, { card, base, mapping, shown: card.values.get(kept.status.id) });
            const option = status === null ? undefined : mapping[status];
            set('status', option === undefined ? undefined : { option });
        }
        if (kept.section !== undefined && sections !== null) {
            const shown = card.values.get(kept.section.id);
            const moved = base?.section !== wanted.section && (base?.section !== undefined || shown === undefined);
            // Its section has another option by now.
            const stale = shown !== undefined && shown === memory.board?.sections.get(wanted.section)?.option;
            set('section', moved || stale ? sections.get(wanted.section) : undefined);
        }
        for (const kind of ['start', 'target'])
            set(kind, dateChange(wanted, card, { kind, base, kept }));
    }
    return operations;
}
/** The status to set, or null where the card is left as it is. */
function wantedStatus(wanted, { card, base, mapping, shown, }) {
    const status = derivedStatus(wanted, card);
    if (base?.status !== undefined)
        return base.status === status ? null : status;
    // Nobody remembers what it was: a card that a person put somewhere stays, unless its issue says otherwise.
    if (shown === undefined)
        return status;
    if (status === 'done')
        return 'done';
    return wanted.reopened && shown === mapping.done ? status : null;
}
function dateChange(wanted, card, { kind, base, kept, }) {
    const date = wanted[kind];
    const before = base?.[kind] ?? null;
    if (date === before)
        return undefined;
    const shown = card.values.get(kept[kind]?.id ?? '') ?? null;
    // A date that a person put there is theirs.
    if (shown !== before)
        return undefined;
    return date === null ? null : { date };
}
function valueText(value) {
    if (value === null)
        return null;
    if ('option' in value)
        return value.option;
    return 'text' in value ? value.text : value.date;
}
/** Returns what each section is on a card; one that the field has no room for is missing. */
function sectionValues(field, desired, { board }) {
    if (field.type === 'TEXT') {
        return new Map(desired.sections.map(({ id, title }) => [id, { text: sectionLabel(title) }]));
    }
    return new Map([...sectionOptions(field, desired, board)].map(([id, { id: option }]) => [id, { option }]));
}

;// CONCATENATED MODULE: ./build/src/board/plan.js



/** Parts of a plan in their order: each needs what the ones before it made. */
const boardStages = ['fields', 'cards', 'values', 'order'];
/** Returns the operations of one stage that can be applied to the board as it is; none when it is as it should be. */
function planBoard(stage, input) {
    const { desired, board, memory, added } = input;
    const kept = keptFields(board, memory.board, input.names);
    switch (stage) {
        case 'fields':
            return planFields(desired, board, { base: memory.board, kept });
        case 'cards':
            return planCards(desired, board, memory);
        case 'values':
            return planValues(desired, board, { memory: withoutNew(input), kept });
        case 'order':
            return planOrder(desired, board, { memory, added });
    }
}
/** What earlier runs did to a card that is gone says nothing of the one that took its place. */
function withoutNew({ memory, added }) {
    return { ...memory, cards: new Map([...memory.cards].filter(([task]) => !added.has(task))) };
}
/**
 * Returns what is to be remembered once a plan was applied to `board` as far as it went: bases in roadmap order. What
 * is `left` keeps the base it had, so that the next run sees the difference again.
 */
function rememberBoard(input, left) {
    const { desired, board, memory, names } = input;
    const kept = keptFields(board, memory.board, names);
    const open = new Set(left.map(openKey));
    const sections = kept.section === undefined ? null : sectionValues(kept.section, desired, memory);
    const cards = new Map();
    for (const wanted of desired.cards) {
        const { task, issue, section, start, target } = wanted;
        const card = board.cards.get(issue);
        const before = memory.cards.get(task);
        if (card === undefined)
            continue;
        if (card.archived) {
            cards.set(task, before ?? {});
            continue;
        }
        const can = { status: true, section: sections?.has(section), start: true, target: true };
        const step = (of, now, was) => kept[of] === undefined || !can[of] || open.has(`${of} ${task}`) ? was : (now ?? undefined);
        cards.set(task, withoutGaps({
            status: step('status', derivedStatus(wanted, card), before?.status),
            section: step('section', section, before?.section),
            start: step('start', start, before?.start),
            target: step('target', target, before?.target),
            unplaced: open.has(`order ${task}`) ? true : undefined,
        }));
    }
    for (const { task, issue } of desired.removed) {
        const card = board.cards.get(issue);
        const before = memory.cards.get(task);
        if (card === undefined || open.has(`archive ${issue}`))
            continue;
        const ours = before?.archived === true || card.archived;
        cards.set(task, ours ? { ...before, archived: true } : (before ?? {}));
    }
    const base = rememberFields(input, kept);
    // Until the options follow, what they were given is what it was.
    const given = open.has('options') ? memory.board?.sections : undefined;
    return { board: given === undefined ? base : { ...base, sections: given }, cards };
}
function rememberFields({ desired, board, memory }, kept) {
    const fields = { ...memory.board?.fields };
    for (const kind of ['status', 'section', 'start', 'target']) {
        const id = kept[kind]?.id;
        if (id !== undefined)
            fields[kind] = id;
    }
    const { section } = kept;
    const options = section?.type === 'SINGLE_SELECT' ? sectionOptions(section, desired, memory.board) : null;
    const sections = new Map(desired.sections.flatMap(({ id, title }) => {
        const label = sectionLabel(title);
        if (section?.type === 'TEXT')
            return [[id, { option: label, name: label }]];
        const option = options?.get(id);
        if (option === undefined)
            return [];
        // What a person made of the name is not what it was given.
        const given = memory.board?.sections.get(id)?.name ?? label;
        const name = sameName(option.name, label) ? option.name : given;
        return [[id, { option: option.id, name }]];
    }));
    return { id: board.id, url: board.url, fields, sections };
}
/** What of a card, or of the board, an operation would have changed. */
function openKey(operation) {
    switch (operation.kind) {
        case 'create-field':
            return `field ${operation.of}`;
        case 'update-options':
            return 'options';
        case 'archive':
            return `archive ${operation.issue}`;
        case 'set':
            return `${operation.of} ${operation.task}`;
        case 'place':
            return `order ${operation.task}`;
        default:
            return `${operation.kind} ${operation.task}`;
    }
}
/** Returns the base without members that say nothing, so that it is the same text each time. */
function withoutGaps(base) {
    return Object.fromEntries(Object.entries(base).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/src/board/apply.js





/** Operations in one request. All of them may be sent again, so more than for issues. */
const batchSize = 10;
/** Times an operation is tried. */
const attempts = 3;
/** Milliseconds before what was not answered is tried again: new issues are not found for seconds. */
const patience = [2_000, 8_000, 20_000];
/**
 * Brings the board to what is desired, stage by stage, each planned against what the ones before it made. Returns
 * what became of it; throws nothing but programming errors.
 */
async function applyBoard(input, ports) {
    const run = new BoardApplication(input, ports);
    await run.all();
    return run.result();
}
/** One application in progress; a class because all of its steps share the board and the limits. */
class BoardApplication {
    #ports;
    #limits;
    #input;
    #board;
    /** Issues whose cards an answer told of, and the tasks of those among them whose cards are new. */
    #answered = new Set();
    #added = new Set();
    #applied = [];
    #refused = new Map();
    #tries = new Map();
    #skipped = new Set();
    #readAt;
    /** Milliseconds that the last reading of the whole board took. */
    #readingTime = 0;
    #size = batchSize;
    constructor({ board, ...input }, ports) {
        this.#ports = ports;
        this.#limits = new run_limits/* RunLimits */.w(ports);
        this.#input = input;
        this.#board = new LiveBoard(board);
        this.#readAt = ports.readAt;
    }
    async all() {
        try {
            for (const stage of boardStages) {
                // New and returning cards may have gone anywhere; only the board itself knows.
                if (stage === 'order' && this.#hasArrivals())
                    await this.#reread();
                await this.#run(stage);
                if (stage === 'fields' && this.#limits.stoppedBy === 'done') {
                    await this.#ports.furnish?.(this.#board.now());
                }
            }
        }
        catch (error) {
            if (!(error instanceof errors/* RoadmapSyncError */.C))
                throw error;
            this.#limits.stop('failure', error);
        }
    }
    result() {
        const input = this.#planned();
        const left = boardStages.flatMap((stage) => planBoard(stage, input));
        const failed = left.flatMap((operation) => {
            const error = this.#refused.get(boardOperationKey(operation));
            return error === undefined ? [] : [{ operation, error }];
        });
        return {
            board: input.board,
            memory: rememberBoard(input, left),
            applied: this.#applied,
            failed,
            // What a person changed meanwhile is for the next run to judge, and nothing that is missing.
            pending: left.filter((each) => {
                const key = boardOperationKey(each);
                return !this.#refused.has(key) && !this.#skipped.has(key);
            }),
            stoppedBy: this.#limits.stoppedBy,
            error: this.#limits.error,
        };
    }
    #planned() {
        return { ...this.#input, board: this.#board.now(), added: this.#added };
    }
    /** Plans the stage and sends what it needs, again where that did not go as planned. */
    async #run(stage) {
        while (this.#limits.stoppedBy === 'done') {
            const operations = planBoard(stage, this.#planned()).filter((each) => this.#mayTry(each));
            if (operations.length === 0)
                return;
            await this.#send(operations);
        }
    }
    /** Sends the operations; ends early where they have to be planned anew. */
    async #send(operations) {
        for (let at = 0; at < operations.length;) {
            const batch = operations.slice(at, at + this.#size);
            if (batch.some((each) => this.#mayBeStale(each)))
                return this.#reread();
            const objects = batch.filter(({ kind }) => kind === 'add').length;
            if (!(await this.#limits.mayStart(objects)))
                return;
            const outcomes = await this.#ports.executor.execute(this.#board.id, batch);
            if (!(await this.#settle(batch, outcomes)))
                return;
            at += batch.length;
        }
    }
    #mayTry(operation) {
        const key = boardOperationKey(operation);
        const tries = this.#tries.get(key) ?? 0;
        return tries < attempts && !this.#refused.has(key) && !this.#skipped.has(key);
    }
    /**
     * Whether a person may have changed what this operation writes over since the board was read. Reading a long board
     * often would take most of the run, so the longer that takes, the longer what was read counts as fresh.
     */
    #mayBeStale(operation) {
        const isOld = operation.kind === 'set' && !this.#added.has(operation.task);
        const overwrites = isOld || operation.kind === 'update-options';
        const fresh = Math.max(run_limits/* freshFor */.A, 10 * this.#readingTime);
        return overwrites && this.#ports.clock.now() - this.#readAt > fresh;
    }
    async #reread() {
        const { clock, signal, executor } = this.#ports;
        if (signal.aborted) {
            this.#limits.stop('abort');
            return;
        }
        const begun = clock.now();
        this.#board.replace(await executor.reread(this.#board.id), this.#answered);
        this.#readAt = clock.now();
        this.#readingTime = this.#readAt - begun;
    }
    #hasArrivals() {
        return this.#added.size > 0 || this.#applied.some(({ kind }) => kind === 'restore');
    }
    /** Takes the outcomes in; returns whether what comes next can be sent as it was planned. */
    async #settle(batch, outcomes) {
        let limitedUntil = null;
        const lost = [];
        const unseen = new Map();
        batch.forEach((operation, index) => {
            const outcome = outcomes[index] ?? { kind: 'unknown', cause: new Error('not answered') };
            const key = boardOperationKey(operation);
            if (outcome.kind === 'limited')
                limitedUntil = Math.max(limitedUntil ?? 0, outcome.retryAt);
            else
                this.#tries.set(key, (this.#tries.get(key) ?? 0) + 1);
            if (outcome.kind === 'applied')
                this.#take(operation, outcome.result);
            if (outcome.kind === 'refused')
                this.#refused.set(key, outcome.error);
            if (outcome.kind === 'changed')
                this.#skipped.add(key);
            if (outcome.kind === 'unknown')
                lost.push(operation);
            if (outcome.kind === 'unseen')
                unseen.set(operation, outcome.error);
        });
        await this.#limits.requestEnded({ answered: lost.length < batch.length, limitedUntil });
        this.#giveUp(unseen, batch.length);
        const again = [...lost, ...unseen.keys()];
        if (again.length > 0 && this.#limits.stoppedBy === 'done')
            await this.#recover(lost, again);
        return again.length === 0 && limitedUntil === null && this.#limits.stoppedBy === 'done';
    }
    /** What is not seen after the last try will not be; where no issue of a batch is, it is about the token. */
    #giveUp(unseen, all) {
        for (const [operation, error] of unseen) {
            if (this.#mayTry(operation))
                continue;
            const key = boardOperationKey(operation);
            // A card that somebody took off the board a moment ago.
            if (operation.kind !== 'add')
                this.#skipped.add(key);
            else
                this.#refused.set(key, error);
            if (operation.kind === 'add' && unseen.size === all)
                this.#limits.stop('failure', error);
        }
    }
    /** Waits before what did not arrive is planned again; a lost operation may have been applied all the same. */
    async #recover(lost, again) {
        const { clock, signal } = this.#ports;
        const tries = Math.max(...again.map((each) => this.#tries.get(boardOperationKey(each)) ?? 0));
        await clock.sleep(patience[tries - 1] ?? 0, signal);
        // What took too long may fit in when it is less.
        if (lost.length > 0)
            this.#size = Math.max(1, Math.floor(this.#size / 2));
        if (lost.length > 0)
            await this.#reread();
    }
    #take(operation, result) {
        this.#applied.push(operation);
        if (operation.kind === 'add' && result.kind === 'card') {
            this.#answered.add(operation.issue);
            // One that a lagging list hid has what earlier runs and people gave it.
            if (this.#board.isBlank(result.card))
                this.#added.add(operation.task);
        }
        this.#board.take(operation, result);
    }
}

// EXTERNAL MODULE: ./build/src/memory/marker.js
var memory_marker = __webpack_require__(8235);
// EXTERNAL MODULE: ./build/src/github/issue-fields.js
var issue_fields = __webpack_require__(850);
;// CONCATENATED MODULE: ./build/src/board/read.js


/** What is asked of every field. */
const fieldSelection = `... on ProjectV2FieldCommon { id name dataType }
  ... on ProjectV2SingleSelectField { options { id name color description } }`;
const fieldId = 'field { ... on ProjectV2FieldCommon { id } }';
/** What is asked of every card. */
const cardSelection = `id isArchived
  content { ... on Issue { id assignees(first: 1) { totalCount } closedByPullRequestsReferences(first: 1) { totalCount } } }
  fieldValues(first: 50) { nodes {
    ... on ProjectV2ItemFieldSingleSelectValue { optionId ${fieldId} }
    ... on ProjectV2ItemFieldTextValue { text ${fieldId} }
    ... on ProjectV2ItemFieldDateValue { date ${fieldId} } } }`;
/** What is asked of a board: all of it but for further pages of cards. */
const boardSelection = `id number url title closed readme views(first: 1) { nodes { id name layout } }
  fields(first: 100) { nodes { ${fieldSelection} } } ${itemsPage(null)}`;
function itemsPage(after) {
    const cursor = after === null ? '' : `, after: ${JSON.stringify(after)}`;
    return `items(archivedStates: [ARCHIVED, NOT_ARCHIVED], first: 100${cursor}) {
    pageInfo { hasNextPage endCursor } nodes { ${cardSelection} } }`;
}
/** Returns the board of that node id, or null when it is gone or out of sight. */
async function readBoard(client, id) {
    const node = await readNode(client, id, boardSelection);
    return node === null ? null : complete(client, node);
}
/** Returns the owner's board of that number, or null when there is none in sight. */
async function readBoardByNumber(client, { owner, number }) {
    const answer = await askBoard(client, () => client.octokit
        .graphql(`query ($owner: String!, $number: Int!) { repositoryOwner(login: $owner) { ... on ProjectV2Owner {
          projectV2(number: $number) { ${boardSelection} } } } }`, { owner, number })
        .catch((error) => {
        const hidden = (0,refusals/* graphqlErrors */.dM)(error)?.every(({ type }) => type === 'NOT_FOUND');
        if (hidden !== true)
            throw error;
        return { repositoryOwner: null };
    }));
    const node = answer.repositoryOwner?.projectV2;
    return node == null ? null : complete(client, node);
}
/** Returns the board with all pages of its cards. */
async function complete(client, node) {
    const nodes = [...node.items.nodes];
    for (let page = node.items; page.pageInfo.hasNextPage && page.pageInfo.endCursor !== null;) {
        client.goOn();
        const { endCursor } = page.pageInfo;
        const next = await readNode(client, node.id, itemsPage(endCursor));
        if (next === null)
            throw boardGone();
        page = next.items;
        for (const each of page.nodes)
            nodes.push(each);
    }
    const shown = nodes.flatMap((each) => each ?? []);
    return {
        id: node.id,
        number: node.number,
        url: node.url,
        title: node.title,
        closed: node.closed,
        readme: node.readme ?? '',
        firstView: untouched(node.views.nodes[0]),
        fields: node.fields.nodes.flatMap((field) => toField(field) ?? []),
        cards: new Map(shown.flatMap((each) => {
            const issue = each.content?.id;
            return issue === undefined ? [] : [[issue, toCard(each)]];
        })),
        order: shown.filter(({ isArchived }) => !isArchived).map(({ id }) => id),
    };
}
/** Returns the id of the view that GitHub puts into every new board, or null where a person changed that view. */
function untouched(view) {
    return view?.name === 'View 1' && view.layout === 'TABLE_LAYOUT' ? view.id : null;
}
/** Returns the field, or null for one of a kind that has no id in common with the others. */
function toField(node) {
    if (node?.id === undefined)
        return null;
    const { id, name, dataType: type, options = [] } = node;
    return { id, name, type, options };
}
/** Returns the card; whether it is of an issue is for the caller to know. */
function toCard({ id, isArchived: archived, content, fieldValues }) {
    const assigned = (content?.assignees?.totalCount ?? 0) > 0;
    const underWay = (content?.closedByPullRequestsReferences?.totalCount ?? 0) > 0;
    const values = fieldValues.nodes.flatMap((value) => {
        const field = value?.field?.id;
        const shown = value?.optionId ?? value?.text ?? value?.date;
        return field === undefined || shown == null ? [] : [[field, shown]];
    });
    return { id, archived, active: assigned || underWay, values: new Map(values) };
}
async function readNode(client, id, selection) {
    const { nodes } = await askBoard(client, () => client.octokit
        .graphql(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ProjectV2 { ${selection} } } }`, { ids: [id] })
        // A board that is gone is null beside an error.
        .catch((refusals/* partialNodes */.Zp)));
    return nodes[0] ?? null;
}
/** Returns what `ask` does. Throws an error that names boards where this GitHub does not know what is asked of them. */
async function askBoard(client, ask) {
    return client.read('projects', () => ask().catch((error) => {
        throw (0,refusals/* graphqlErrors */.dM)(error)?.some(({ message }) => isUnknown(message)) === true ? noBoards(error) : error;
    }));
}
function isUnknown(message) {
    return /doesn't (?:exist|accept)|no such type|unknown (?:argument|field|type)|cannot query field/i.test(message);
}
function noBoards(cause) {
    return new errors/* RoadmapSyncError */.C('failed', 'The API of this GitHub server has no project boards.', {
        hint: 'Remove `project`, or update the server.',
        cause,
    });
}
/** Returns the error for a board that is there no longer, though it just was. */
function boardGone() {
    return new errors/* RoadmapSyncError */.C('failed', 'The project board disappeared during the run.', {
        hint: 'Run again; the next run says what happened to the board.',
    });
}

;// CONCATENATED MODULE: ./build/src/board/find.js




/**
 * Returns where the repository's boards live, with all boards of its owner that the token may see. Null when the
 * token sees no such repository.
 */
async function listBoards(client) {
    const boards = [];
    let first = null;
    for (let after = null;;) {
        client.goOn();
        const answer = await askBoard(client, () => client.octokit
            .graphql(`query ($owner: String!, $repo: String!, $after: String) {
          viewer { login }
          repository(owner: $owner, name: $repo) { id projectsV2(first: 100) { nodes { id } } }
          repositoryOwner(login: $owner) { id
            ... on ProjectV2Owner { projectsV2(first: 100, after: $after, orderBy: {field: NUMBER, direction: DESC}) {
              pageInfo { hasNextPage endCursor }
              nodes { id number url title readme creator { login __typename } } } } } }`, { owner: client.owner, repo: client.repo, after })
            .catch((error) => {
            if ((0,refusals/* graphqlErrors */.dM)(error)?.every(({ type }) => type === 'NOT_FOUND') !== true)
                throw error;
            return null;
        }));
        if (answer === null)
            return null;
        first ??= answer;
        const page = answer.repositoryOwner?.projectsV2;
        if (page === undefined)
            break;
        for (const node of page.nodes)
            if (node !== null)
                boards.push(node);
        if (!page.pageInfo.hasNextPage || page.pageInfo.endCursor === null)
            break;
        after = page.pageInfo.endCursor;
    }
    const { repository, repositoryOwner, viewer } = first;
    if (repository === null || repositoryOwner === null)
        return null;
    return {
        viewer: viewer.login,
        repositoryId: repository.id,
        ownerId: repositoryOwner.id,
        boards,
        linked: new Set(repository.projectsV2.nodes.flatMap((node) => node?.id ?? [])),
    };
}
/** Returns whether one of the accounts made the board: the token's own, or one of `authors`. */
function isOurs({ viewer }, { creator }, authors = []) {
    return [viewer, ...authors].some((login) => (0,issue_fields/* isBy */._m)({ author: creator }, login));
}
/** Returns the boards from the oldest to the newest. */
function byAge(boards) {
    return [...boards].sort((left, right) => left.number - right.number);
}
/**
 * Returns which of the boards is the repository's own. Ours is what the token's account, or one of `authors`, made
 * and what bears our marker, or the title that it has while it is being made, or the final title and the link to the
 * repository: a person may have emptied the readme.
 */
function findBoard(place, { authors, provisional, title, }) {
    const marker = (0,memory_marker/* projectMarker */.At)(place.repositoryId);
    const marked = place.boards.filter(({ readme }) => readme?.includes(marker) === true);
    const ofUs = place.boards.filter((board) => isOurs(place, board, authors));
    const candidates = [
        ofUs.filter((board) => marked.includes(board)),
        ofUs.filter((board) => board.title === provisional),
        ofUs.filter((board) => board.title === title && place.linked.has(board.id)),
    ];
    const [ours = null, ...doubles] = new Set(candidates.flatMap(byAge));
    return {
        ours,
        doubles: doubles.filter((board) => marked.includes(board) || board.title === provisional),
        foreign: ours === null ? (marked[0] ?? null) : null,
    };
}

// EXTERNAL MODULE: ./build/src/github/write/mutate.js
var mutate = __webpack_require__(6143);
;// CONCATENATED MODULE: ./build/src/board/write.js



/** The run has to stop here for now: a limit, or the runner, says so. The next run goes on. */
class BoardPause extends Error {
    name = 'BoardPause';
}
/** Refusals by a limit in a row before a single write gives up. */
const write_refusals = 3;
/**
 * Sends one mutation that may not be repeated, no earlier than the pace allows, and again only after a limit. Returns
 * what it answered, that it was refused, or that its answer was lost. Throws a BoardPause where a limit forbids it
 * for longer than the run may wait, or the run was asked to stop.
 */
async function writeOnce({ client, pacer, signal, budget }, mutation, objects = 0) {
    for (let attempt = 1;; attempt += 1) {
        if (pacer.isLimit(objects) && !(await budget.waitUntil(client.clock.now() + pacer.delay(objects)))) {
            throw new BoardPause();
        }
        await client.clock.sleep(pacer.delay(objects), signal);
        if (signal.aborted)
            throw new BoardPause();
        pacer.record(objects);
        const [answer] = await (0,mutate/* mutate */.T)(client, [mutation], 'projects');
        if (answer === undefined)
            return { kind: 'unknown', cause: new Error('not answered') };
        if (answer.kind !== 'limited')
            return answer;
        const waits = attempt < write_refusals && (await budget.waitUntil(answer.retryAt));
        if (!waits)
            throw new BoardPause();
    }
}
/**
 * Sends one mutation that may be repeated, as often as its answer is lost, three times at the most. Throws the error
 * behind a refusal.
 */
async function writeSurely(writer, mutation) {
    for (const pause of [2_000, 8_000, null]) {
        const answer = await writeOnce(writer, mutation);
        if (answer.kind === 'ok')
            return answer.data;
        if (answer.kind === 'refused')
            throw answer.error;
        if (pause === null)
            break;
        await writer.client.clock.sleep(pause, writer.signal);
    }
    throw (0,github_client/* unanswered */.bj)();
}
/** Returns what `send` answers; a refusal that would end the run is an answer too, for what a board can do without. */
async function attempt(send) {
    try {
        return await send();
    }
    catch (error) {
        if (!(error instanceof errors/* RoadmapSyncError */.C))
            throw error;
        return { kind: 'refused', error };
    }
}

;// CONCATENATED MODULE: ./build/src/board/create.js





/** Milliseconds between looks for a board: lists lag behind creates. */
const create_patience = [2_000, 8_000, 20_000];
/**
 * Returns the title of a board while it is being made. It is the marker of that time: a title is all that a board can
 * be created with, so that a run that dies right after leaves something to be known by.
 */
function provisionalTitle({ owner, repo }) {
    return `roadmap-sync is setting up the board of ${owner}/${repo}`;
}
/**
 * Makes a board under its provisional title, linked to the repository where the token may link it. Returns
 * it, or the older one where another run was first. Never sends a create again before it has looked for what the first one made.
 */
async function makeBoard(writer, place) {
    const { client } = writer;
    const title = provisionalTitle(client);
    const create = (link) => attempt(() => writeOnce(writer, {
        name: 'createProjectV2',
        input: {
            ownerId: place.ownerId,
            title,
            ...(link ? { repositoryId: place.repositoryId } : {}),
        },
        selection: 'project: projectV2 { id }',
    }, 1));
    const id = await createOnce(writer, { title, create, link: true });
    const kept = await settleDoubles(writer, { place, title, id });
    return readPatiently(writer, kept, ({ id: found }) => found === id);
}
/** Returns the id of the board; a create whose answer was lost is looked for before there is another one. */
async function createOnce(writer, options) {
    const { title, create } = options;
    let { link } = options;
    for (let tries = 1; tries <= 3; tries += 1) {
        const made = await create(link);
        if (made.kind === 'ok' && made.data.project !== null)
            return made.data.project.id;
        const pauses = made.kind === 'refused' ? create_patience.slice(0, 1) : create_patience;
        for (const pause of pauses) {
            await writer.client.clock.sleep(pause, writer.signal);
            if (writer.signal.aborted)
                throw new BoardPause();
            const place = await listBoards(writer.client);
            const found = place?.boards.filter((board) => board.title === title && isOurs(place, board)) ?? [];
            const [first] = byAge(found);
            if (first !== undefined)
                return first.id;
        }
        // An App that may not touch the repository's contents may not link it either; the board can do without.
        if (made.kind === 'refused' && !link)
            throw made.error;
        if (made.kind === 'refused')
            link = false;
    }
    throw (0,github_client/* unanswered */.bj)();
}
/** Two runs at once make two boards: the older one stays, and each run takes its own away again, empty as it is. */
async function settleDoubles(writer, { place, title, id }) {
    const now = await listBoards(writer.client);
    const own = now?.boards.find((board) => board.id === id);
    if (now === null || own === undefined)
        return id;
    const marker = (0,memory_marker/* projectMarker */.At)(place.repositoryId);
    const before = new Set(place.boards.map((board) => board.id));
    const older = now.boards
        .filter((board) => board.number < own.number && !before.has(board.id) && isOurs(now, board))
        .filter((board) => board.title === title || board.readme?.includes(marker) === true);
    const [first] = byAge(older);
    if (first === undefined)
        return id;
    const remove = { name: 'deleteProjectV2', input: { projectId: id }, selection: 'clientMutationId' };
    await attempt(() => writeOnce(writer, remove));
    return first.id;
}
/**
 * Returns the board once it is found: a new one is not for seconds. One that another run is making is waited for,
 * until it has its title, or that run seems to have died.
 */
async function readPatiently({ client, signal }, id, isOwn) {
    let board = null;
    for (const pause of [...create_patience, null]) {
        board = await readBoard(client, id);
        const ready = board !== null && (isOwn(board) || board.title !== provisionalTitle(client));
        if (ready || pause === null)
            break;
        await client.clock.sleep(pause, signal);
        if (signal.aborted)
            throw new BoardPause();
    }
    if (board === null)
        throw (0,github_client/* unanswered */.bj)();
    return board;
}
/** Links the board to the repository; returns whether it may. */
async function linkBoard(writer, { board, repositoryId }) {
    const mutation = {
        name: 'linkProjectV2ToRepository',
        input: { projectId: board.id, repositoryId },
        selection: 'clientMutationId',
    };
    const answer = await attempt(() => writeOnce(writer, mutation));
    return answer.kind === 'ok';
}
/**
 * Turns the view of a new board into one by status, and gives the board its title, its description and the readme with
 * our marker: from then on the board is finished. All of it may be sent again. Returns whether the view was changed.
 */
async function furnishBoard(writer, { board, repositoryId, title, messages, roadmaps }) {
    const { owner, repo } = writer.client;
    const words = messages.board;
    const view = { viewId: board.firstView, name: words.view, layout: 'BOARD_LAYOUT' };
    const change = { name: 'updateProjectV2View', input: view, selection: 'clientMutationId' };
    const answer = board.firstView === null ? null : await attempt(() => writeSurely(writer, change));
    const text = (0,memory_marker/* withoutProjectMarkers */.f6)(board.readme) || words.readme(roadmaps);
    await writeSurely(writer, {
        name: 'updateProjectV2',
        input: {
            projectId: board.id,
            title,
            shortDescription: words.description(`${owner}/${repo}`),
            readme: [text, (0,memory_marker/* projectMarker */.At)(repositoryId)].join('\n\n'),
        },
        selection: 'clientMutationId',
    });
    return !(typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'refused');
}

// EXTERNAL MODULE: ./build/src/config/roadmap-configs.js
var roadmap_configs = __webpack_require__(6626);
// EXTERNAL MODULE: ./build/src/i18n/locale.js + 12 modules
var locale = __webpack_require__(2629);
;// CONCATENATED MODULE: ./build/src/i18n/heading-words/ar.js
const ar = {
    practice: `تطبيق, التطبيق, تطبيقات عملية, التطبيق العملي, تطبيق عملي, تدريب, تدريبات, التدريبات, التدريب,
    التدريب العملي, تمرين, تمارين, التمارين, مهمة, مهام, المهام, المهمة, قائمة المهام, واجب, واجبات, الواجب,
    الواجبات, الواجب المنزلي, واجبات منزلية, مشروع, مشاريع, المشروع, المشاريع, المشروع النهائي, مشروع نهائي,
    مشروع التخرج, مشاريع صغيرة, مختبر, معمل, ورشة, تحدي, تحديات, التحديات, ماذا تفعل, الجزء العملي, الممارسة,
    ممارسة`,
    study: `ماذا تتعلم, ما يجب تعلمه, ماذا ندرس, ماذا تدرس, للدراسة, الدراسة, النظرية, نظري, الجزء النظري,
    موضوع, مواضيع, المواضيع, الموضوعات, المفاهيم, مفاهيم, المفاهيم الأساسية, المحتوى, محتوى, المادة, المواد,
    مواد الدراسة, المواد الدراسية, محاضرات, المحاضرات, دروس, الدروس, للقراءة, للمشاهدة, المعارف, المراجعة,
    للمراجعة, ماذا ستتعلم`,
    questions: `سؤال, أسئلة, الأسئلة, أسئلة المقابلة, أسئلة المقابلات, أسئلة للمراجعة, اختبر نفسك, تقييم ذاتي`,
    resources: `مصدر, مصادر, المصادر, مصادر التعلم, مراجع, المراجع, روابط, الروابط, روابط مفيدة, موارد, الموارد,
    موارد التعلم, قراءات إضافية, أين تبحث, أين تتعلم, انظر أيضا, للمزيد, اقرأ المزيد, كتب ومراجع`,
    advice: `نصيحة, نصائح, النصائح, توصيات, التوصيات, إرشادات, تلميحات, عادات, أخطاء شائعة, الأخطاء الشائعة,
    حظا سعيدا, بالتوفيق, تحفيز, قواعد`,
    appendix: `معايير النجاح, معايير القبول, تعريف الإنجاز, الرخصة, رخصة, الترخيص, ترخيص, الأسئلة الشائعة,
    أسئلة شائعة, المساهمة, كيفية المساهمة, المساهمون, قواعد السلوك, جدول المحتويات, المحتويات, الفهرس, فهرس,
    سجل التغييرات, خارج النطاق, ليست أهدافا, شكر, شكر وتقدير, المؤلف, المؤلفون, عن المؤلف, اتصل بنا, التواصل,
    أرشيف, الأرشيف, مفتاح الرموز, ملحق, ملاحق, الملاحق, ترجمات, مسرد, قاموس المصطلحات, المجتمع, مرفوض`,
    about: `حول, عن المشروع, نظرة عامة, ملخص, الملخص, مقدمة, المقدمة, وصف, الوصف, هدف, الهدف, أهداف, الأهداف,
    الهدف النهائي, أهداف التعلم, الرؤية, الرسالة, السياق, المتطلبات, المتطلبات السابقة, متطلبات مسبقة,
    البداية, البدء, البدء السريع, التثبيت, الاستخدام, كيف يعمل, كيفية الاستخدام, التقدم, تتبع التقدم,
    متابعة التقدم, خاتمة, الخاتمة, الخلاصة, نتيجة, النتيجة, النتائج, النتيجة المتوقعة, النتائج المتوقعة,
    المخاطر, مخاطر, المقاييس, الافتراضات, ملاحظة, ملاحظات, الملاحظات, التقنيات المطلوبة, المهارات المطلوبة,
    مهارات العمل, الفريق, الروتين, الروتين اليومي, ما هذا, لماذا, تاريخ, كتب, فيديوهات, مقالات`,
    fillers: `و, أو, من, في, على, إلى, عن, مع, لل, هذا, هذه, المطلوبة, المطلوب, مطلوبة, إضافية, الإضافية, إضافي,
    مفيدة, المفيدة, موصى, بها, مقترحة, المقترحة, اختيارية, اختياري, الاختيارية, إلزامية, إجبارية, نهائي,
    نهائية, النهائية, رئيسية, الرئيسية, أساسية, الأساسية, مهمة جدا, عامة, العامة, شائعة, الشائعة, محتملة,
    ممكنة, أسبوعية, الأسبوعية, الأسبوع, يومية, اليومية, اليوم, عملي, عملية, العملية, العملي, صغيرة, الوحدة,
    المقابلة, للنجاح, النجاح, التعلم, أخرى, مجانية`,
    columns: `دورة, دورات, الدورة, درس, ميزة, الميزة, عنصر, وحدة, مرحلة, هدف, خطوة, الخطوة, إجراء`,
    horizons: `الآن, التالي, لاحقا, قريبا, المستقبل, مستقبلا, في المستقبل, يوما ما, أفكار, مخطط, قيد التنفيذ,
    قيد العمل, المدى القصير, المدى المتوسط, المدى الطويل, إضافي, أولوية عالية, أولوية متوسطة, أولوية منخفضة`,
    roadmaps: `خارطة الطريق, خريطة الطريق, الخطة, خطة, خطة التعلم, الخطة الزمنية, خطة الدراسة, المنهج, البرنامج,
    المعالم`,
    finished: `تم, منجز, المنجزة, مكتمل, المكتملة, تم الإنجاز, انتهى`,
    units: { day: 'يوم, اليوم, أيام', week: 'أسبوع, الأسبوع, أسابيع', month: 'شهر, الشهر, أشهر' },
};

;// CONCATENATED MODULE: ./build/src/i18n/heading-words/de.js
const de = {
    practice: `Praxis, Praxisteil, praktischer Teil, Praxisaufgabe, Praxisaufgaben, praktische Aufgaben,
    praktische Übungen, Übung, Übungen, Übungsaufgabe, Übungsaufgaben, Aufgabe, Aufgaben, Aufgabenliste,
    Hausaufgabe, Hausaufgaben, Projekt, Projekte, Miniprojekt, Miniprojekte, Mini Projekt, Mini Projekte,
    Abschlussprojekt, Übungsprojekt, Übungsprojekte, Praxisprojekt, Praxisprojekte, Praktikum, Labor,
    Laborübung, Herausforderungen, Werkstatt, zu tun, was zu tun ist, Zum Üben, selbst ausprobieren,
    zum Ausprobieren, Aktivitäten`,
    study: `Lernen, was lernen, was zu lernen ist, zu lernen, Lernstoff, Lerninhalt, Lerninhalte,
    Inhalt des Moduls, Lernthemen, Theorie, Theorieteil, theoretischer Teil, Thema, Themen, Unterthemen,
    Konzepte, Schlüsselkonzepte, Grundbegriffe, Stoff, Material, Materialien, Lernmaterial, Lernmaterialien,
    Vorlesungen, Lektionen, Lektüre, zu lesen, anzusehen, Fähigkeiten, Kenntnisse, wiederholen,
    zu wiederholen, Wiederholung, was du lernst`,
    questions: `Frage, Fragen, Interviewfragen, Fragen im Vorstellungsgespräch, Kontrollfragen, Selbsttest,
    Wiederholungsfragen, Fragen an den Interviewer, offene Fragen, Quiz`,
    resources: `Ressource, Ressourcen, Quelle, Quellen, Link, Links, Linksammlung, Literatur,
    Literaturverzeichnis, Referenz, Referenzen, weiterführende Literatur, weiterführende Links,
    Lernressourcen, wo suchen, wo findet man Informationen, siehe auch, mehr dazu, weiterlesen`,
    advice: `Rat, Ratschläge, Tipp, Tipps, Hinweis, Hinweise, Empfehlung, Empfehlungen, Tipps und Tricks,
    Gewohnheiten, häufige Fehler, Fehler, Stolperfallen, viel Erfolg, Motivation, Regeln`,
    appendix: `Erfolgskriterien, Abnahmekriterien, Definition of Done, Lizenz, häufig gestellte Fragen,
    häufige Fragen, FAQ, Mitwirken, Mitmachen, Beitragen, Mitwirkende, Verhaltenskodex, Inhaltsverzeichnis,
    Inhalt, Änderungsprotokoll, Nicht Ziele, Nichtziele, außerhalb des Umfangs, nicht im Umfang,
    nicht geplant, Danksagung, Danksagungen, Dank, Autor, Autoren, über den Autor, Kontakt, Impressum, Archiv,
    archiviert, Legende, Anhang, Anhänge, Übersetzungen, Glossar, Abkürzungen, Gemeinschaft, verworfen`,
    about: `über, über dieses Projekt, Überblick, Übersicht, Einleitung, Einführung in den Plan, Beschreibung,
    Zusammenfassung, Zusammenfassung der Roadmap, Ziel, Ziele, Lernziel, Lernziele, Vision, Zweck,
    Hintergrund, Kontext, Voraussetzung, Voraussetzungen, Vorwissen, erste Schritte, Schnellstart,
    Installation, Nutzung, Anleitung, so funktioniert es, Fortschritt, Lernfortschritt, Fortschrittskontrolle,
    Fazit, Ergebnis, Ergebnisse, erwartete Ergebnisse, Risiko, Risiken, Metriken, Annahmen, Notiz, Notizen,
    Anmerkung, Anmerkungen, Bemerkungen, Konventionen, Techstack, Team, Routine, Tagesablauf, was ist das,
    warum, Geschichte, Format, Bücher, Videos, Artikel, Podcasts`,
    fillers: `der, die, das, des, dem, den, ein, eine, einen, für, und, oder, zu, zum, zur, im, in, mit, auf,
    von, vom, mein, meine, dein, deine, euer, unsere, diese, dieser, dieses, weitere, zusätzliche, nützliche,
    hilfreiche, empfohlene, optionale, freiwillige, erforderliche, notwendige, verpflichtende, finale,
    abschließende, wichtige, wichtigste, allgemeine, häufige, mögliche, typische, wöchentliche, tägliche,
    praktische, kleine, eigene, Woche, Modul, Einheit, Vorstellungsgespräch, Interview, Mini, Erfolg,
    kostenlose`,
    columns: `Kurs, Kurse, Lektion, Funktion, Feature, Punkt, Modul, Meilenstein, Ergebnis, Ziel, Schritt,
    Maßnahme`,
    horizons: `jetzt, als nächstes, nächste Schritte, später, bald, Zukunft, in Zukunft, irgendwann, Ideen,
    geplant, in Arbeit, kurzfristig, mittelfristig, langfristig, Bonus, hohe Priorität, mittlere Priorität,
    niedrige Priorität`,
    roadmaps: `Fahrplan, Lernpfad, Lernplan, Plan, Projektplan, Programm, Lehrplan, Meilensteine`,
    finished: `erledigt, fertig, abgeschlossen, fertiggestellt, veröffentlicht, umgesetzt, bereits erledigt`,
    units: { day: 'Tag, Tage, Tagen', week: 'Woche, Wochen', month: 'Monat, Monate, Monaten' },
};

;// CONCATENATED MODULE: ./build/src/i18n/heading-words/en.js
const en = {
    practice: `practice, practise, practical part, practical work, practicum, exercise, exercises, task, tasks,
    task list, assignment, assignments, homework, project, projects, mini project, mini projects, pet project,
    pet projects, side projects, capstone, capstone project, final project, lab, labs, lab work,
    laboratory work, drills, kata, katas, workshop, coding challenge, coding challenges, practice problems,
    practice questions, problem set, problem sets, what to practice, to practice, what to build,
    things to build, build it, what to do, things to do, try it, try it yourself, your turn, action items,
    activity, activities, hands on, hands on practice, do it yourself`,
    study: `study, to study, what to study, what to learn, things to learn, to learn, what to know,
    what to review, review topics, what to review and study, theory, theoretical part, topic, topics,
    subtopics, topics covered, topics to cover, concepts, key concepts, core concepts, material, materials,
    study material, study materials, learning materials, lectures, reading, readings, what to read, to read,
    what to watch, to watch, skills, skills to learn, knowledge, what you will learn, what you ll learn,
    you will learn`,
    questions: `question, questions, interview questions, self check, self check questions, check yourself,
    review questions, control questions, questions to ask, questions for the interviewer,
    questions to the interviewer, open questions, quiz`,
    resources: `resource, resources, learning resources, reference, references, link, links, further reading,
    reading list, additional reading, bibliography, literature, source, sources, where to look,
    where to look for information, where to find information, where to learn, see also, read more, learn more`,
    advice: `advice, tip, tips, hint, hints, recommendation, recommendations, pro tips, study tips,
    tips and tricks, words of advice, habits, habits to build, common mistakes, mistakes, pitfalls, good luck,
    motivation, ground rules`,
    appendix: `success criteria, acceptance criteria, exit criteria, definition of done, license, licence,
    licensing, copyright, faq, faqs, frequently asked questions, contributing, contributors, contribution,
    contributions, how to contribute, code of conduct, table of contents, contents, toc, changelog,
    change log, release notes, non goals, non goal, nongoals, out of scope, not in scope, not planned,
    what is not covered, acknowledgements, acknowledgments, credits, thanks, author, authors,
    about the author, maintainers, contact, contacts, sponsors, donate, archive, archived, legend, appendix,
    appendices, translations, disclaimer, glossary, abbreviations, community, rejected, rejected ideas`,
    about: `about, about this, overview, introduction, summary, roadmap summary, summary of the roadmap,
    background, goal, goals, objective, objectives, learning objectives, learning goals, aim, aims, vision,
    mission, purpose, context, philosophy, prerequisite, prerequisites, getting started, quick start,
    quickstart, installation, usage, how it works, how to use, how to use this roadmap, how to use this plan,
    how this works, description, progress, progress tracking, progress tracker, progress summary, tracker,
    conclusion, conclusions, result, results, expected result, expected results, outcome, outcomes,
    expected outcomes, learning outcomes, risk, risks, risks and mitigations, assumptions, constraints,
    metrics, success metrics, note, notes, remarks, conventions, files, file structure, project structure,
    tech stack, stack, audience, target audience, team, stakeholders, daily routine, weekly routine,
    study routine, routine, daily schedule, what is it, what is this, why, history, format, path conventions,
    book, books, video, videos, article, articles, podcasts, blogs`,
    fillers: `a, an, the, of, for, and, or, to, with, in, on, my, your, our, this, that, these, those, more,
    some, additional, extra, useful, helpful, recommended, suggested, optional, required, mandatory, final,
    main, key, common, possible, typical, important, weekly, daily, monthly, practical, mini, small, other,
    related, further, interview, interviewer, interviewers, behavioral, behavioural, technical, sample, ask, self, module, bonus, for the week, of the week, for this week, for success,
    success, free, external, official, training`,
    columns: `course, courses, lesson, lessons, feature, features, item, items, module, modules, milestone,
    milestones, deliverable, deliverables, goal, work item, action, story, user story, problem, challenge,
    what, to do, todo, step, epic`,
    horizons: `to do, todo, now, next, next up, later, soon, future, in the future, future plans, far future,
    backlog, someday, ideas, wishlist, nice to have, must have, should have, could have, planned, upcoming,
    in progress, doing, short term, mid term, medium term, long term, bonus, beyond, stretch goals,
    unreleased, high priority, medium priority, low priority`,
    roadmaps: `roadmap, road map, the roadmap, project roadmap, product roadmap, learning roadmap, study plan,
    learning plan, learning path, plan, the plan, curriculum, syllabus, milestones`,
    finished: `done, completed, complete, finished, shipped, released, delivered, achieved, already done`,
    units: { day: 'day, days', week: 'week, weeks', month: 'month, months' },
};

;// CONCATENATED MODULE: ./build/src/i18n/heading-words/es.js
const es = {
    practice: `práctica, prácticas, parte práctica, ejercicio, ejercicios, tarea, tareas, lista de tareas,
    actividad, actividades, deberes, proyecto, proyectos, mini proyecto, miniproyecto, miniproyectos,
    proyecto final, proyecto integrador, proyecto práctico, laboratorio, laboratorios, reto, retos, desafío,
    desafíos, taller, talleres, a practicar, para practicar, qué practicar, qué hacer, por hacer,
    manos a la obra, entregables prácticos, ejercicios prácticos, problemas`,
    study: `estudio, estudiar, qué estudiar, qué aprender, aprender, qué repasar, repasar, qué saber, teoría,
    parte teórica, tema, temas, temario, contenido, contenidos, conceptos, conceptos clave, material,
    materiales, material de estudio, materiales de estudio, lecciones, lecturas, lectura, qué leer, qué ver,
    habilidades, conocimientos, lo que aprenderás, qué aprenderás`,
    questions: `pregunta, preguntas, preguntas de entrevista, preguntas de la entrevista,
    preguntas para la entrevista, autoevaluación, preguntas de repaso, preguntas para el entrevistador,
    cuestionario`,
    resources: `recurso, recursos, referencia, referencias, enlace, enlaces, bibliografía, fuente, fuentes,
    lecturas recomendadas, dónde buscar, dónde buscar información, dónde aprender, ver también, leer más,
    más información, recursos de aprendizaje`,
    advice: `consejo, consejos, recomendación, recomendaciones, sugerencia, sugerencias, pista, pistas, trucos,
    consejos y trucos, hábitos, errores comunes, errores, buena suerte, motivación, reglas`,
    appendix: `criterios de éxito, criterios de aceptación, definición de hecho, licencia, preguntas frecuentes,
    faq, contribuir, contribuciones, cómo contribuir, colaboradores, código de conducta, tabla de contenido,
    tabla de contenidos, índice, registro de cambios, no objetivos, fuera de alcance, fuera del alcance,
    agradecimientos, créditos, autor, autores, sobre el autor, contacto, archivo, archivados, leyenda,
    apéndice, apéndices, anexo, anexos, traducciones, aviso legal, glosario, comunidad, descartado`,
    about: `acerca de, sobre este proyecto, resumen, introducción, descripción, visión general, objetivo,
    objetivos, objetivos de aprendizaje, meta, metas, misión, propósito, contexto, requisitos previos,
    prerrequisitos, primeros pasos, inicio rápido, instalación, uso, instrucciones, aclaraciones,
    información importante, cómo funciona, cómo usar, cómo usarlo, progreso, seguimiento,
    seguimiento del progreso, conclusión, conclusiones, resultado, resultados, resultados esperados, riesgo,
    riesgos, métricas, supuestos, nota, notas, observaciones, convenciones, stack, equipo, rutina,
    rutina diaria, qué es, por qué, historia, formato, libros, vídeos, videos, artículos, pódcasts, podcasts`,
    fillers: `el, la, los, las, un, una, de, del, para, por, y, e, o, u, a, en, con, mi, mis, tu, tus, su, sus,
    nuestro, nuestros, este, esta, más, adicional, adicionales, extra, útil, útiles, recomendado,
    recomendados, recomendada, recomendadas, opcional, opcionales, obligatorio, obligatoria, obligatorios,
    obligatorias, final, finales, principal, principales, clave, general, generales, común, comunes, posible,
    posibles, típicas, importante, importantes, semana, semanal, semanales, diario, diarios, diarias,
    práctico, prácticos, prácticas, mini, módulo, unidad, entrevista, entrevistas, éxito, otros, otras, gratis`,
    columns: `curso, cursos, lección, funcionalidad, función, elemento, módulo, hito, entregable, objetivo,
    paso, acción, historia`,
    horizons: `ahora, siguiente, a continuación, después, más adelante, pronto, futuro, en el futuro, algún día,
    ideas, planificado, planeado, próximamente, en curso, en progreso, corto plazo, medio plazo, largo plazo,
    extra, alta prioridad, media prioridad, baja prioridad`,
    roadmaps: `hoja de ruta, ruta de aprendizaje, plan de estudio, plan de estudios, plan de aprendizaje, plan,
    programa, hitos`,
    finished: `hecho, hechas, completado, completadas, completados, terminado, finalizado, finalizadas, listo,
    publicado, entregado`,
    units: { day: 'día, días', week: 'semana, semanas', month: 'mes, meses' },
};

;// CONCATENATED MODULE: ./build/src/i18n/heading-words/fr.js
const fr = {
    practice: `pratique, partie pratique, mise en pratique, exercice, exercices, tâche, tâches, liste de tâches,
    activité, activités, devoir, devoirs, projet, projets, projet final, mini projet, mini projets,
    projet pratique, travaux pratiques, travail pratique, tp, tps, td, atelier, ateliers, défi, défis,
    à pratiquer, à faire, que faire, quoi faire, à réaliser, entraînement, cas pratique, cas pratiques`,
    study: `étude, étudier, à étudier, que étudier, quoi étudier, quoi apprendre, à apprendre, apprendre,
    à réviser, réviser, à savoir, théorie, partie théorique, sujet, sujets, thème, thèmes, notions,
    notions clés, concepts, concepts clés, contenu, contenus, matériel, supports, supports de cours,
    cours à suivre, leçons, lecture, lectures, à lire, à regarder, compétences, connaissances,
    ce que vous apprendrez`,
    questions: `question, questions, questions d'entretien, questions d'entretiens, auto évaluation,
    autoévaluation, questions de révision, questions au recruteur, questionnaire`,
    resources: `ressource, ressources, référence, références, lien, liens, bibliographie, source, sources,
    lectures recommandées, où chercher, où trouver des informations, où apprendre, voir aussi, en savoir plus,
    pour aller plus loin, ressources d'apprentissage`,
    advice: `conseil, conseils, astuce, astuces, recommandation, recommandations, suggestion, suggestions,
    conseils et astuces, habitudes, erreurs courantes, erreurs, pièges, bonne chance, motivation, règles,
    conseils en cours de route`,
    appendix: `critères de réussite, critères d'acceptation, définition de terminé, licence,
    foire aux questions, questions fréquentes, faq, contribuer, contribution, contributions,
    comment contribuer, contributeurs, code de conduite, table des matières, sommaire,
    journal des modifications, non objectifs, hors périmètre, hors sujet, remerciements, crédits, auteur,
    auteurs, à propos de l'auteur, contact, archive, archives, légende, annexe, annexes, traductions,
    glossaire, communauté, rejeté`,
    about: `à propos, résumé, récapitulatif, introduction, description, présentation, vue d'ensemble, aperçu,
    objectif, objectifs, objectifs d'apprentissage, but, buts, mission, contexte, prérequis, pré requis,
    premiers pas, démarrage rapide, installation, utilisation, mode d'emploi, comment ça marche,
    comment utiliser, progression, suivi, suivi de la progression, avancement, conclusion, conclusions,
    résultat, résultats, résultats attendus, risque, risques, métriques, hypothèses, note, notes, remarque,
    remarques, conventions, stack, équipe, routine, qu'est ce que c'est, pourquoi, historique, format, livres,
    vidéos, articles, podcasts`,
    fillers: `le, la, les, l, un, une, des, de, du, d, pour, par, et, ou, en, au, aux, à, avec, sur, mon, ma,
    mes, ton, ta, tes, votre, vos, notre, nos, ce, cette, ces, plus, supplémentaire, supplémentaires,
    complémentaire, complémentaires, utile, utiles, recommandé, recommandés, recommandée, recommandées,
    optionnel, optionnels, optionnelle, optionnelles, facultatif, facultatifs, obligatoire, obligatoires,
    final, finale, finaux, principal, principaux, principales, clé, clés, général, généraux, générale,
    générales, courantes, possibles, importants, importantes, semaine, hebdomadaire, hebdomadaires, quotidien,
    quotidiens, pratique, pratiques, mini, module, unité, entretien, réussir, réussite, autres, gratuit,
    gratuits`,
    columns: `cours, leçon, fonctionnalité, élément, module, jalon, livrable, objectif, étape, action, récit`,
    horizons: `maintenant, ensuite, plus tard, bientôt, futur, à venir, un jour, idées, prévu, planifié,
    en cours, court terme, moyen terme, long terme, bonus, priorité haute, priorité moyenne, priorité basse`,
    roadmaps: `feuille de route, parcours, plan, plan d'étude, plan d'études, plan d'apprentissage, programme,
    jalons`,
    finished: `fait, faits, terminé, terminés, terminées, fini, achevé, livré, publié, déjà fait`,
    units: { day: 'jour, jours', week: 'semaine, semaines', month: 'mois' },
};

;// CONCATENATED MODULE: ./build/src/i18n/heading-words/hi.js
const hi = {
    practice: `अभ्यास, अभ्यास कार्य, अभ्यास प्रश्न, प्रैक्टिस, प्रायोगिक, प्रायोगिक कार्य, व्यावहारिक,
    व्यावहारिक कार्य, व्यावहारिक भाग, कार्य, कार्य सूची, टास्क, काम, गृहकार्य, होमवर्क, असाइनमेंट, परियोजना,
    परियोजनाएँ, परियोजनाएं, प्रोजेक्ट, प्रोजेक्ट्स, मिनी प्रोजेक्ट, अंतिम प्रोजेक्ट, अंतिम परियोजना, लैब,
    प्रयोगशाला, चुनौती, चुनौतियाँ, कार्यशाला, क्या करना है, क्या करें, करने योग्य कार्य, गतिविधि, गतिविधियाँ`,
    study: `अध्ययन, क्या पढ़ें, क्या पढ़ना है, क्या सीखें, क्या सीखना है, सीखना, सीखने के विषय, क्या दोहराएँ,
    दोहराना, सिद्धांत, थ्योरी, विषय, टॉपिक, टॉपिक्स, उपविषय, अवधारणाएँ, अवधारणाएं, मुख्य अवधारणाएँ, सामग्री,
    अध्ययन सामग्री, पाठ्य सामग्री, व्याख्यान, पाठ, पढ़ने की सामग्री, कौशल, ज्ञान, आप क्या सीखेंगे`,
    questions: `प्रश्न, सवाल, साक्षात्कार प्रश्न, इंटरव्यू प्रश्न, इंटरव्यू सवाल, साक्षात्कार के प्रश्न,
    इंटरव्यू के सवाल, स्व जाँच, पुनरावृत्ति प्रश्न, प्रश्नोत्तरी`,
    resources: `संसाधन, सीखने के संसाधन, स्रोत, संदर्भ, लिंक, लिंक्स, उपयोगी लिंक, आगे पढ़ें, और पढ़ें,
    संदर्भ सूची, ग्रंथ सूची, कहाँ खोजें, कहाँ सीखें, यह भी देखें, रिसोर्स, रिसोर्सेज`,
    advice: `सलाह, सुझाव, टिप, टिप्स, संकेत, सिफारिशें, सिफ़ारिशें, आदतें, आम गलतियाँ, सामान्य गलतियाँ, गलतियाँ,
    शुभकामनाएँ, प्रेरणा, नियम`,
    appendix: `सफलता के मानदंड, स्वीकृति मानदंड, लाइसेंस, अनुज्ञा, अक्सर पूछे जाने वाले प्रश्न,
    अक्सर पूछे जाने वाले सवाल, सामान्य प्रश्न, योगदान, योगदान कैसे करें, योगदानकर्ता, आचार संहिता, विषय सूची,
    अनुक्रमणिका, परिवर्तन सूची, दायरे से बाहर, गैर लक्ष्य, आभार, धन्यवाद, लेखक, लेखक के बारे में, संपर्क,
    संग्रह, पुरालेख, परिशिष्ट, अनुवाद, शब्दावली, समुदाय, अस्वीकृत`,
    about: `परिचय, अवलोकन, सारांश, विवरण, के बारे में, परियोजना के बारे में, उद्देश्य, लक्ष्य, सीखने के लक्ष्य,
    सीखने के उद्देश्य, दृष्टि, पृष्ठभूमि, पूर्वापेक्षा, पूर्वापेक्षाएँ, पूर्वापेक्षाएं, आवश्यकताएँ, शुरुआत,
    शुरू करना, त्वरित शुरुआत, स्थापना, इंस्टॉलेशन, उपयोग, कैसे उपयोग करें, यह कैसे काम करता है, प्रगति,
    प्रगति ट्रैकर, प्रगति ट्रैकिंग, निष्कर्ष, परिणाम, अपेक्षित परिणाम, जोखिम, मापदंड, मान्यताएँ, टिप्पणी,
    टिप्पणियाँ, नोट, नोट्स, टीम, दिनचर्या, यह क्या है, क्यों, इतिहास, प्रारूप, पुस्तकें, किताबें, वीडियो, लेख`,
    fillers: `और, या, के, की, का, को, में, से, पर, लिए, यह, ये, इस, मेरा, मेरे, मेरी, आपका, आपके, हमारे,
    अतिरिक्त, उपयोगी, सहायक, अनुशंसित, वैकल्पिक, अनिवार्य, आवश्यक, ज़रूरी, जरूरी, अंतिम, मुख्य, प्रमुख,
    महत्वपूर्ण, सामान्य, संभावित, सप्ताह, साप्ताहिक, दैनिक, दिन, मासिक, व्यावहारिक, छोटे, मिनी, मॉड्यूल, इकाई,
    साक्षात्कार, इंटरव्यू, सफलता, अन्य, मुफ्त`,
    columns: `पाठ्यक्रम, कोर्स, पाठ, सुविधा, फीचर, मद, मॉड्यूल, मील का पत्थर, लक्ष्य, चरण, कदम, क्रिया`,
    horizons: `अभी, अगला, आगे, बाद में, जल्द, भविष्य, कभी, विचार, योजनाबद्ध, प्रगति पर, अल्पकालिक, मध्यमकालिक,
    दीर्घकालिक, बोनस, उच्च प्राथमिकता, मध्यम प्राथमिकता, निम्न प्राथमिकता`,
    roadmaps: `रोडमैप, योजना, अध्ययन योजना, सीखने की योजना, पाठ्यक्रम योजना, कार्यक्रम`,
    finished: `पूर्ण, पूरा, पूरा हुआ, समाप्त, हो गया, जारी`,
    units: { day: 'दिन', week: 'सप्ताह, हफ़्ता, हफ़्ते', month: 'महीना, महीने, माह' },
};

;// CONCATENATED MODULE: ./build/src/i18n/heading-words/it.js
const it = {
    practice: `pratica, parte pratica, esercizio, esercizi, compito, compiti, compiti a casa, compiti per casa,
    lista dei compiti, attività, progetto, progetti, progetto finale, mini progetto, mini progetti,
    progetto pratico, laboratorio, laboratori, esercitazione, esercitazioni, sfida, sfide, per esercitarsi,
    da fare, cosa fare, mettere in pratica, mani in pasta, problemi`,
    study: `studio, studiare, cosa studiare, da studiare, cosa imparare, da imparare, imparare, cosa ripassare,
    da ripassare, ripasso, cosa sapere, teoria, parte teorica, argomento, argomenti, tema, temi, contenuto,
    contenuti, concetti, concetti chiave, materiale, materiali, materiale di studio, materiali di studio,
    lezioni, lettura, letture, da leggere, da guardare, competenze, conoscenze, cosa imparerai`,
    questions: `domanda, domande, domande di colloquio, domande del colloquio, domande per il colloquio,
    autovalutazione, domande di ripasso, domande al selezionatore, questionario`,
    resources: `risorsa, risorse, riferimento, riferimenti, collegamento, collegamenti, link, bibliografia,
    fonte, fonti, letture consigliate, dove cercare, dove trovare informazioni, dove imparare, vedi anche,
    per saperne di più, per approfondire, approfondimenti`,
    advice: `consiglio, consigli, suggerimento, suggerimenti, raccomandazione, raccomandazioni, trucchi,
    consigli e trucchi, abitudini, errori comuni, errori, in bocca al lupo, buona fortuna, motivazione, regole`,
    appendix: `criteri di successo, criteri di accettazione, definizione di fatto, licenza, domande frequenti,
    faq, contribuire, contributi, come contribuire, collaboratori, codice di condotta, indice, sommario,
    registro delle modifiche, non obiettivi, fuori ambito, ringraziamenti, crediti, autore, autori,
    sull'autore, contatti, contatto, archivio, archiviati, legenda, appendice, appendici, allegato, allegati,
    traduzioni, glossario, comunità, scartato`,
    about: `informazioni, informazioni sul progetto, riassunto, riepilogo, introduzione, descrizione,
    panoramica, obiettivo, obiettivi, obiettivi di apprendimento, scopo, missione, contesto, prerequisito,
    prerequisiti, primi passi, avvio rapido, installazione, utilizzo, istruzioni, come funziona, come usare,
    progresso, progressi, monitoraggio, avanzamento, conclusione, conclusioni, risultato, risultati,
    risultati attesi, rischio, rischi, metriche, ipotesi, nota, note, osservazioni, convenzioni, stack,
    squadra, routine, cos'è, perché, storia, formato, libri, video, articoli, podcast`,
    fillers: `il, lo, la, i, gli, le, l, un, una, uno, di, del, della, dei, delle, dell, per, e, o, a, in, con,
    su, mio, miei, mie, tuo, tuoi, tue, nostro, nostri, questo, questa, più, aggiuntivo, aggiuntivi,
    aggiuntive, supplementari, extra, utile, utili, consigliato, consigliati, consigliate, opzionale,
    opzionali, facoltativo, facoltativi, obbligatorio, obbligatori, finale, finali, principale, principali,
    chiave, generale, generali, comuni, possibili, importanti, settimana, settimanale, settimanali,
    giornaliero, giornalieri, quotidiano, pratico, pratici, mini, modulo, unità, colloquio, successo, altri,
    altre, gratuiti`,
    columns: `corso, corsi, lezione, funzionalità, elemento, modulo, traguardo, obiettivo, passo, azione`,
    horizons: `adesso, ora, prossimo, prossimamente, poi, più avanti, presto, futuro, in futuro, un giorno,
    idee, pianificato, previsto, in corso, breve termine, medio termine, lungo termine, bonus, priorità alta,
    priorità media, priorità bassa`,
    roadmaps: `tabella di marcia, percorso, percorso di studio, piano, piano di studio, piano di studi,
    programma, traguardi`,
    finished: `fatto, fatti, completato, completati, finito, concluso, pubblicato, rilasciato`,
    units: { day: 'giorno, giorni', week: 'settimana, settimane', month: 'mese, mesi' },
};

;// CONCATENATED MODULE: ./build/src/i18n/heading-words/ja.js
const ja = {
    practice: `実践, 実習, 演習, 演習問題, 練習, 練習問題, 課題, 課題一覧, タスク, 宿題, プロジェクト, ミニプロジェクト, 最終プロジェクト, 卒業制作, 制作課題, 制作, ハンズオン,
    ワーク, ワークショップ, 実験, チャレンジ, エクササイズ, やること, やってみよう, 手を動かす, 作ってみよう, 作るもの`,
    study: `学習, 学習内容, 学ぶこと, 学ぶ内容, 何を学ぶか, 勉強すること, 勉強内容, 覚えること, 理論, 座学, トピック, 学習トピック, テーマ, 学習テーマ, 概念, 主要概念, 知識,
    スキル, 身につけるスキル, 復習, 復習すること, 復習内容, ポイント, 学習ポイント, 講義, 読むもの, 見るもの`,
    questions: `質問, 面接質問, 面接の質問, 想定質問, 確認問題, 理解度チェック, セルフチェック, 復習問題, 逆質問, クイズ`,
    resources: `リソース, 学習リソース, 参考, 参考資料, 参考文献, 参考リンク, 参考書, 資料, 教材, 学習教材, リンク, リンク集, 関連リンク, 情報源, 文献, 推薦図書, おすすめ図書,
    読み物, 関連資料`,
    advice: `アドバイス, ヒント, コツ, 学習のコツ, 注意, 注意点, 注意事項, 心構え, よくある間違い, よくあるミス, おすすめ, ルール, モチベーション, 習慣`,
    appendix: `成功基準, 受け入れ基準, 完了条件, 完了の定義, ライセンス, よくある質問, 目次, 貢献, 貢献方法, コントリビュート, コントリビューター, 行動規範, 変更履歴, 更新履歴,
    対象外, 非目標, スコープ外, 謝辞, 作者, 著者, 連絡先, お問い合わせ, アーカイブ, 凡例, 付録, 翻訳, 用語集, 略語, コミュニティ, 却下`,
    about: `概要, はじめに, 紹介, 説明, このロードマップについて, 背景, 目標, 学習目標, ゴール, 目的, ビジョン, まとめ, サマリー, 要約, 結論, 結果, 期待される結果, 成果,
    成果物, 進捗, 進捗状況, 学習進捗, 週間進捗サマリー, 進捗サマリー, 完了状況, 進捗管理, 前提, 前提条件, 前提知識, 始め方, クイックスタート, インストール, 使い方, 仕組み, リスク,
    指標, 仮定, 備考, メモ, ノート, 規約, 技術スタック, 使用技術, チーム, 日課, これは何, なぜ, 歴史, 形式, 書籍, 本, 動画, 記事, 次のマイルストーン, 習得技術`,
    fillers: `の, と, や, および, 及び, または, その他, 他, もっと, 追加, 補足, 便利, 便利な, 役立つ, おすすめの, 推奨, 任意, 選択, 必須, 必要, 必要な, 最終, 主な,
    主要, 重要, 重要な, 一般, 一般的な, 想定, 今週, 今週の, 毎週, 毎日, 週間, 本章, 章末, 面接, 自分の, 私の, ミニ, 予定, 参考になる`,
    columns: `コース, 講座, レッスン, 機能, 項目, モジュール, マイルストーン, 目標, ステップ, 内容, 問題`,
    horizons: `現在, 今, 次, 次のステップ, 今後, 将来, いつか, アイデア, 計画中, 予定, 進行中, 短期, 中期, 長期, ボーナス, 優先度高, 優先度中, 優先度低`,
    roadmaps: `ロードマップ, 学習ロードマップ, 計画, 学習計画, カリキュラム, マイルストーン, 予定表`,
    finished: `完了, 完了済み, 完了済, 済み, 済, リリース済み, 達成済み`,
    units: { day: '日', week: '週, 週間', month: '月, ヶ月, か月, カ月' },
};

;// CONCATENATED MODULE: ./build/src/i18n/heading-words/ko.js
const ko = {
    practice: `실습, 실전, 실천, 연습, 연습 문제, 과제, 과제 목록, 숙제, 할 일, 해야 할 일, 할일, 작업, 작업 목록, 프로젝트, 미니 프로젝트, 토이 프로젝트,
    최종 프로젝트, 실습 프로젝트, 실험, 챌린지, 워크숍, 핸즈온, 직접 해보기, 해보기, 만들어 보기, 미션, 활동`,
    study: `학습, 학습 내용, 공부할 것, 공부할 내용, 배울 것, 배울 내용, 무엇을 배울까, 이론, 주제, 학습 주제, 토픽, 개념, 핵심 개념, 주요 개념, 지식, 기술 습득, 복습,
    복습할 것, 복습 내용, 강의, 강의 내용, 읽을 것, 볼 것, 학습 포인트`,
    questions: `질문, 면접 질문, 예상 질문, 면접 예상 질문, 확인 문제, 자가 점검, 복습 문제, 역질문, 퀴즈`,
    resources: `자료, 학습 자료, 참고, 참고 자료, 참고 문헌, 참고 링크, 리소스, 링크, 관련 링크, 출처, 추천 도서, 추천 자료, 교재, 더 읽을거리, 더 알아보기`,
    advice: `조언, 팁, 꿀팁, 학습 팁, 힌트, 권장 사항, 추천 사항, 주의, 주의 사항, 유의 사항, 흔한 실수, 규칙, 습관, 동기 부여`,
    appendix: `성공 기준, 완료 기준, 완료 조건, 인수 기준, 라이선스, 라이센스, 자주 묻는 질문, 목차, 기여, 기여 방법, 기여하기, 기여자, 행동 강령, 변경 이력,
    업데이트 내역, 범위 외, 비목표, 목표가 아닌 것, 감사의 말, 감사, 저자, 작성자, 연락처, 문의, 보관, 아카이브, 범례, 부록, 번역, 용어집, 약어, 커뮤니티, 거절됨`,
    about: `소개, 개요, 설명, 배경, 목표, 학습 목표, 주간 목표, 목적, 비전, 요약, 정리, 결론, 결과, 기대 결과, 기대 효과, 성과, 진행, 진행 상황, 진행 현황, 진행률,
    학습 진도, 진도, 선수 지식, 사전 지식, 사전 준비, 전제 조건, 시작하기, 빠른 시작, 설치, 사용법, 사용 방법, 작동 방식, 리스크, 위험, 위험 요소, 지표, 가정, 비고, 메모,
    노트, 참고 사항, 규약, 기술 스택, 팀, 일과, 무엇인가, 왜, 역사, 형식, 책, 도서, 영상, 동영상, 글`,
    fillers: `및, 와, 과, 또는, 의, 을, 를, 기타, 더, 추가, 보충, 유용한, 추천, 권장, 선택, 필수, 최종, 주요, 핵심, 중요, 중요한, 일반, 일반적인, 예상, 이번 주,
    주간, 매주, 매일, 일일, 면접, 나의, 내, 미니, 단계, 모듈`,
    columns: `강좌, 강의, 수업, 기능, 항목, 모듈, 마일스톤, 목표, 단계, 내용, 문제`,
    horizons: `지금, 현재, 다음, 다음 단계, 나중, 나중에, 향후, 미래, 언젠가, 아이디어, 계획됨, 예정, 진행 중, 단기, 중기, 장기, 보너스, 높은 우선순위, 중간 우선순위,
    낮은 우선순위`,
    roadmaps: `로드맵, 학습 로드맵, 계획, 학습 계획, 커리큘럼, 마일스톤`,
    finished: `완료, 완료됨, 완료된, 끝남, 출시됨, 배포됨`,
    units: { day: '일', week: '주, 주간', month: '월, 개월' },
};

;// CONCATENATED MODULE: ./build/src/i18n/heading-words/pl.js
const pl = {
    practice: `praktyka, część praktyczna, ćwiczenie, ćwiczenia, zadanie, zadania, zadania praktyczne,
    lista zadań, praca domowa, prace domowe, zadanie domowe, projekt, projekty, projekt końcowy, mini projekt,
    mini projekty, projekt praktyczny, laboratorium, laboratoria, wyzwanie, wyzwania, warsztat, warsztaty,
    do zrobienia, co zrobić, co robić, do przećwiczenia, w praktyce, aktywności`,
    study: `nauka, czego się uczyć, co się uczyć, czego się nauczyć, do nauki, do nauczenia, co powtórzyć,
    powtórka, do powtórzenia, co wiedzieć, teoria, część teoretyczna, temat, tematy, zagadnienia, pojęcia,
    kluczowe pojęcia, materiał, materiały, materiały do nauki, wykłady, lekcje, lektura, lektury,
    do przeczytania, do obejrzenia, umiejętności, wiedza, czego się nauczysz`,
    questions: `pytanie, pytania, pytania rekrutacyjne, pytania na rozmowie, pytania na rozmowę,
    samosprawdzenie, pytania kontrolne, pytania powtórkowe, pytania do rekrutera`,
    resources: `zasoby, źródło, źródła, link, linki, odnośniki, bibliografia, literatura, polecana literatura,
    gdzie szukać, gdzie szukać informacji, gdzie się uczyć, zobacz także, czytaj więcej, dowiedz się więcej,
    materiały dodatkowe`,
    advice: `rada, rady, porada, porady, wskazówka, wskazówki, rekomendacje, zalecenia, sugestie, triki, nawyki,
    częste błędy, typowe błędy, błędy, powodzenia, motywacja, zasady`,
    appendix: `kryteria sukcesu, kryteria akceptacji, definicja ukończenia, licencja,
    najczęściej zadawane pytania, częste pytania, faq, współtworzenie, jak współtworzyć, współtwórcy,
    kodeks postępowania, spis treści, dziennik zmian, historia zmian, poza zakresem, nie cele, podziękowania,
    autor, autorzy, o autorze, kontakt, archiwum, legenda, dodatek, dodatki, załącznik, załączniki,
    tłumaczenia, słownik, słowniczek, skróty, społeczność, odrzucone`,
    about: `o projekcie, o kursie, podsumowanie, streszczenie, wstęp, wprowadzenie do planu, opis, przegląd,
    cel, cele, cele nauki, misja, kontekst, wymagania wstępne, pierwsze kroki, szybki start, instalacja,
    użycie, instrukcja, jak to działa, jak korzystać, postęp, postępy, śledzenie postępów, wnioski, wynik,
    wyniki, rezultat, rezultaty, oczekiwane rezultaty, ryzyko, ryzyka, metryki, założenia, uwaga, uwagi,
    notatki, konwencje, stos technologiczny, zespół, rutyna, plan dnia, co to jest, dlaczego, historia,
    format, książki, filmy, wideo, artykuły, podcasty`,
    fillers: `i, oraz, lub, albo, do, na, w, we, z, ze, dla, o, po, od, mój, moja, moje, twój, twoje, nasze,
    ten, ta, te, dodatkowy, dodatkowa, dodatkowe, przydatne, pomocne, polecane, zalecane, opcjonalne,
    nieobowiązkowe, obowiązkowe, wymagane, końcowy, końcowe, główne, główny, kluczowe, ogólne, częste,
    możliwe, typowe, ważne, tygodnia, tydzień, tygodniowe, dzienne, codzienne, praktyczne, własne, mini,
    moduł, modułu, rozdziału, rozmowa, rozmowie, rozmowę, rekrutacyjnej, rekrutacyjną, nauki, inne, darmowe`,
    columns: `kurs, kursy, lekcja, funkcja, funkcjonalność, element, moduł, kamień milowy, cel, krok, działanie`,
    horizons: `teraz, następne, dalej, później, wkrótce, przyszłość, w przyszłości, kiedyś, pomysły, planowane,
    zaplanowane, w toku, krótkoterminowe, średnioterminowe, długoterminowe, bonus, wysoki priorytet,
    średni priorytet, niski priorytet`,
    roadmaps: `mapa drogowa, plan, plan nauki, ścieżka nauki, program, kamienie milowe`,
    finished: `zrobione, gotowe, ukończone, zakończone, wykonane, wydane, opublikowane`,
    units: { day: 'dzień, dni', week: 'tydzień, tygodnie, tygodni', month: 'miesiąc, miesiące, miesięcy' },
};

;// CONCATENATED MODULE: ./build/src/i18n/heading-words/pt.js
const pt = {
    practice: `prática, práticas, parte prática, exercício, exercícios, tarefa, tarefas, lista de tarefas,
    atividade, atividades, lição de casa, dever de casa, deveres, trabalho de casa, projeto, projetos,
    projeto final, mini projeto, miniprojeto, miniprojetos, projeto prático, laboratório, laboratórios,
    desafio, desafios, oficina, oficinas, para praticar, praticar, o que praticar, o que fazer, a fazer,
    mão na massa, mãos à obra, problemas`,
    study: `estudo, estudar, o que estudar, o que aprender, aprender, o que revisar, revisar, o que saber,
    teoria, parte teórica, tópico, tópicos, tema, temas, assunto, assuntos, conteúdo, conteúdos, ementa,
    conceitos, conceitos chave, material, materiais, material de estudo, materiais de estudo, aulas, leitura,
    leituras, o que ler, o que assistir, habilidades, conhecimentos, o que você vai aprender`,
    questions: `pergunta, perguntas, perguntas de entrevista, perguntas da entrevista,
    perguntas para a entrevista, questões, autoavaliação, perguntas de revisão,
    perguntas para o entrevistador, questionário`,
    resources: `recurso, recursos, referência, referências, link, links, bibliografia, fonte, fontes,
    leituras recomendadas, onde buscar, onde procurar, onde procurar informações, onde aprender, veja também,
    leia mais, saiba mais, recursos de aprendizagem`,
    advice: `conselho, conselhos, dica, dicas, recomendação, recomendações, sugestão, sugestões,
    dicas e truques, hábitos, erros comuns, erros, boa sorte, motivação, regras`,
    appendix: `critérios de sucesso, critérios de aceitação, definição de pronto, licença, perguntas frequentes,
    dúvidas frequentes, faq, contribuindo, contribuir, contribuições, como contribuir, contribuidores,
    código de conduta, sumário, índice, registro de alterações, não objetivos, fora do escopo, fora de escopo,
    agradecimentos, créditos, autor, autores, sobre o autor, contato, contacto, arquivo, arquivados, legenda,
    apêndice, apêndices, anexo, anexos, traduções, glossário, comunidade, descartado`,
    about: `sobre, sobre este projeto, resumo, introdução, descrição, visão geral, objetivo, objetivos,
    objetivos de aprendizagem, meta, metas, missão, propósito, contexto, pré requisitos, prerequisitos,
    requisitos prévios, primeiros passos, início rápido, instalação, uso, instruções, como funciona,
    como usar, progresso, acompanhamento, acompanhamento do progresso, conclusão, conclusões, resultado,
    resultados, resultados esperados, risco, riscos, métricas, premissas, nota, notas, observações,
    convenções, stack, equipe, rotina, rotina diária, o que é, por que, história, formato, livros, vídeos,
    artigos, podcasts`,
    fillers: `o, a, os, as, um, uma, de, do, da, dos, das, para, por, e, ou, em, no, na, com, meu, meus, minha,
    minhas, seu, seus, sua, suas, nosso, nossos, este, esta, mais, adicional, adicionais, extra, extras, útil,
    úteis, recomendado, recomendados, recomendada, recomendadas, opcional, opcionais, obrigatório,
    obrigatória, obrigatórios, obrigatórias, final, finais, principal, principais, chave, geral, gerais,
    comum, comuns, possíveis, importante, importantes, semana, semanal, semanais, diário, diários, diárias,
    prático, práticos, mini, módulo, unidade, entrevista, entrevistas, sucesso, outros, outras, grátis`,
    columns: `curso, cursos, aula, lição, funcionalidade, função, item, módulo, marco, entregável, objetivo,
    passo, ação, história`,
    horizons: `agora, próximo, a seguir, depois, mais tarde, em breve, futuro, no futuro, um dia, ideias,
    planejado, planeado, em andamento, em progresso, curto prazo, médio prazo, longo prazo, bônus,
    alta prioridade, média prioridade, baixa prioridade`,
    roadmaps: `roteiro, roteiro de estudos, trilha, trilha de aprendizado, plano, plano de estudo,
    plano de estudos, programa, marcos`,
    finished: `feito, feitas, concluído, concluídas, concluídos, completo, terminado, finalizado, pronto, lançado,
    entregue`,
    units: { day: 'dia, dias', week: 'semana, semanas', month: 'mês, meses' },
};

;// CONCATENATED MODULE: ./build/src/i18n/heading-words/ru.js
const ru = {
    practice: `практика, практическая часть, практические задания, практическое задание, практические задачи,
    практические работы, практическая работа, практический проект, практикум, задание, задания, задача,
    задачи, упражнение, упражнения, домашнее задание, домашние задания, домашка, дз, домашняя работа, проект,
    проекты, мини проект, мини проекты, пет проект, пет проекты, учебный проект, итоговый проект,
    финальный проект, лабораторная, лабораторная работа, лабораторные, лабораторные работы, лабы, что сделать,
    сделать, что нужно сделать, что делать, к выполнению, на практике, закрепление, тренировка, для практики,
    попробуй сам, попробуйте сами`,
    study: `что изучить, что изучать, что нужно изучить, изучить, изучаем, что учить, учить, что повторить,
    повторить, что повторить и изучить, что повторить изучить, что знать, что нужно знать, теория,
    теоретическая часть, тема, темы, тема дня, темы для изучения, темы для повторения, материал, материалы,
    материалы для изучения, учебные материалы, лекции, что читать, что прочитать, прочитать, что посмотреть,
    посмотреть, навыки, знания, ключевые понятия, понятия, что узнаем, что освоить, освоить`,
    questions: `вопрос, вопросы, вопросы на собеседовании, вопросы с собеседований, возможные вопросы,
    вопросы для самопроверки, контрольные вопросы, вопросы для подготовки, вопросы к собеседованию,
    вопросы интервьюеру, самопроверка, проверь себя, открытые вопросы`,
    resources: `ресурс, ресурсы, ссылка, ссылки, источник, источники, литература, список литературы, где искать,
    где искать информацию, где смотреть, где учиться, что почитать, почитать, полезное, полезные материалы,
    смотри также, см также, дополнительные материалы`,
    advice: `совет, советы, рекомендация, рекомендации, подсказка, подсказки, лайфхаки, напутствие, как учиться,
    ошибки, типичные ошибки, частые ошибки, правила, привычки, мотивация, удачи`,
    appendix: `критерии готовности, определение готовности, критерии успеха, критерии приемки, лицензия,
    содержание, оглавление, чаво, часто задаваемые вопросы, частые вопросы, вопросы и ответы, контакты, автор,
    авторы, об авторе, благодарности, как внести вклад, участие в проекте, участникам, вне рамок, не цели,
    не входит, что не входит, вне области, глоссарий, термины, архив, история изменений, список изменений,
    приложение, приложения, сокращения, легенда, сообщество, отклонено`,
    about: `цель, цели, обзор, введение, описание, о проекте, о курсе, о плане, об этом, итог, итоги, вывод,
    выводы, заключение, резюме, краткое содержание, результат, результаты, ожидаемый результат,
    ожидаемые результаты, прогресс, мой прогресс, трекер прогресса, отслеживание прогресса, сводка, риск,
    риски, предварительные требования, предпосылки, пререквизиты, заметка, заметки, примечание, примечания,
    как пользоваться, как это работает, как работать с планом, стек, стек технологий, установка,
    быстрый старт, формат, метрики, ограничения, допущения, распорядок, режим дня, история, что это, зачем,
    книги, видео, статьи, подкасты`,
    fillers: `и, или, для, на, по, в, к, с, из, о, об, мой, моя, мои, твой, твои, ваш, ваши, наш, наши, доп,
    дополнительный, дополнительная, дополнительное, дополнительные, полезные, полезная, основной, основная,
    основное, основные, главный, главная, главные, ключевые, обязательный, обязательная, обязательное,
    обязательные, необязательные, рекомендуемый, рекомендуемая, рекомендуемые, возможные, возможный, частые,
    типичные, типовые, примерные, важные, общие, нужные, необходимые, итоговый, итоговая, итоговое, итоговые,
    финальный, финальное, практические, самостоятельная, самостоятельные, недели, неделю, неделе, дня, день,
    месяца, модуля, модулю, этапа, этапу, раздела, разделу, блока, темы, теме, мини, собеседовании,
    собеседования, собеседованию, изучения, повторения, подготовки, самопроверки`,
    columns: `курс, курсы, урок, уроки, занятие, функция, функции, возможность, пункт, модуль, веха,
    этап работы, цель, шаг, действие, что сделать, история, эпик`,
    horizons: `сейчас, далее, дальше, потом, скоро, в будущем, будущее, бэклог, когда нибудь, идеи,
    запланировано, в планах, планы, в работе, в процессе, краткосрочные, среднесрочные, долгосрочные, бонус,
    на будущее, высокий приоритет, средний приоритет, низкий приоритет`,
    roadmaps: `роадмап, роудмап, дорожная карта, план, план обучения, план работ, план развития, учебный план,
    программа, программа обучения, программа курса, вехи`,
    finished: `сделано, готово, выполнено, завершено, завершенные, сделанное, реализовано, выпущено, уже сделано`,
    units: {
        day: 'день, дни, дня, дней',
        week: 'неделя, недели, недель, неделю',
        month: 'месяц, месяцы, месяца, месяцев',
    },
};

;// CONCATENATED MODULE: ./build/src/i18n/heading-words/tr.js
const tr = {
    practice: `pratik, uygulama, uygulamalar, uygulama bölümü, alıştırma, alıştırmalar, egzersiz, egzersizler,
    görev, görevler, görev listesi, ödev, ödevler, ev ödevi, ev ödevleri, proje, projeler, mini proje,
    mini projeler, bitirme projesi, final projesi, laboratuvar, atölye, yapılacak, yapılacaklar, ne yapmalı,
    neler yapmalı, pratik yap, pratik görevler, etkinlik, etkinlikler`,
    study: `çalışma konuları, ne öğrenmeli, neler öğrenmeli, öğrenilecekler, öğrenilecek konular, öğren,
    tekrar edilecekler, ne tekrar etmeli, teori, kuramsal bölüm, konu, konular, alt konular, kavramlar,
    temel kavramlar, anahtar kavramlar, materyal, materyaller, ders materyalleri, çalışma materyalleri,
    dersler, okuma, okumalar, okunacaklar, izlenecekler, beceriler, bilgiler, neler öğreneceksin`,
    questions: `soru, sorular, mülakat soruları, görüşme soruları, kontrol soruları, kendini test et,
    tekrar soruları, mülakatçıya sorular, olası sorular`,
    resources: `kaynak, kaynaklar, kaynakça, bağlantı, bağlantılar, link, linkler, referans, referanslar,
    önerilen okumalar, nereye bakmalı, nereden öğrenmeli, ayrıca bakınız, daha fazla bilgi, ek okumalar,
    öğrenme kaynakları`,
    advice: `tavsiye, tavsiyeler, ipucu, ipuçları, öneri, öneriler, püf noktaları, alışkanlıklar,
    sık yapılan hatalar, yaygın hatalar, hatalar, iyi şanslar, başarılar, motivasyon, kurallar`,
    appendix: `başarı kriterleri, kabul kriterleri, tamamlanma tanımı, lisans, sıkça sorulan sorular,
    sık sorulan sorular, sss, katkıda bulunma, katkıda bulunanlar, katkı, nasıl katkıda bulunulur,
    davranış kuralları, içindekiler, değişiklik günlüğü, kapsam dışı, hedef olmayanlar, teşekkürler, teşekkür,
    yazar, yazarlar, yazar hakkında, iletişim, arşiv, açıklama anahtarı, ekler, çeviriler, sözlük,
    kısaltmalar, topluluk, reddedilenler`,
    about: `hakkında, proje hakkında, genel bakış, özet, giriş, açıklama, tanım, amaç, amaçlar, hedef, hedefler,
    öğrenme hedefleri, vizyon, misyon, bağlam, ön koşul, ön koşullar, önkoşullar, gereksinimler, başlarken,
    hızlı başlangıç, kurulum, kullanım, nasıl çalışır, nasıl kullanılır, ilerleme, ilerleme takibi, sonuç,
    sonuçlar, beklenen sonuçlar, risk, riskler, metrikler, varsayımlar, not, notlar, kurallar ve biçim, ekip,
    rutin, günlük rutin, nedir, neden, tarihçe, biçim, kitaplar, videolar, makaleler, podcastler`,
    fillers: `ve, veya, ya, da, de, ile, için, bu, şu, bir, benim, senin, sizin, bizim, ek, ilave, faydalı,
    yararlı, önerilen, isteğe, bağlı, seçmeli, zorunlu, gerekli, son, final, ana, temel, önemli, genel,
    yaygın, olası, tipik, haftalık, haftanın, hafta, günlük, aylık, pratik, küçük, mini, modül, ünite,
    mülakat, görüşme, başarı, diğer, ücretsiz`,
    columns: `kurs, kurslar, ders, özellik, madde, modül, kilometre taşı, hedef, adım, eylem`,
    horizons: `şimdi, sıradaki, sonra, daha sonra, yakında, gelecek, gelecekte, bir gün, fikirler, planlanan,
    planlandı, devam eden, sürüyor, kısa vade, orta vade, uzun vade, bonus, yüksek öncelik, orta öncelik,
    düşük öncelik`,
    roadmaps: `yol haritası, plan, çalışma planı, öğrenme planı, program, müfredat, kilometre taşları`,
    finished: `tamamlandı, tamamlanan, tamamlananlar, bitti, biten, yapıldı, yayınlandı`,
    units: { day: 'gün', week: 'hafta', month: 'ay' },
};

;// CONCATENATED MODULE: ./build/src/i18n/heading-words/uk.js
const uk = {
    practice: `практика, практична частина, практичні завдання, практичне завдання, практична робота,
    практичні роботи, практикум, завдання, задача, задачі, вправа, вправи, домашнє завдання, домашні завдання,
    домашка, дз, домашня робота, проєкт, проєкти, проект, проекти, міні проєкт, міні проєкти, пет проєкт,
    підсумковий проєкт, фінальний проєкт, лабораторна, лабораторна робота, лабораторні роботи, лабораторні,
    що зробити, зробити, що потрібно зробити, що робити, на практиці, закріплення, тренування`,
    study: `що вивчити, що вивчати, що потрібно вивчити, вивчити, що повторити, повторити,
    що повторити і вивчити, що знати, що потрібно знати, теорія, теоретична частина, тема, теми,
    теми для вивчення, матеріал, матеріали, навчальні матеріали, лекції, що читати, що прочитати, прочитати,
    що подивитися, навички, знання, ключові поняття, поняття, що опанувати`,
    questions: `питання, запитання, питання на співбесіді, запитання на співбесіді, питання для самоперевірки,
    контрольні запитання, контрольні питання, самоперевірка, перевір себе, можливі питання, відкриті питання`,
    resources: `ресурс, ресурси, посилання, джерело, джерела, література, список літератури, де шукати,
    де шукати інформацію, де вчитися, що почитати, почитати, корисне, додаткові матеріали, дивись також`,
    advice: `порада, поради, рекомендація, рекомендації, підказка, підказки, лайфхаки, як вчитися, помилки,
    типові помилки, правила, звички, мотивація, успіхів`,
    appendix: `критерії готовності, критерії успіху, ліцензія, зміст, поширені запитання, часті питання,
    часті запитання, питання та відповіді, контакти, автор, автори, про автора, подяки, як долучитися,
    поза межами, не цілі, не входить, що не входить, глосарій, терміни, архів, історія змін, додаток, додатки,
    скорочення, легенда, спільнота, відхилено`,
    about: `мета, ціль, цілі, огляд, вступ, опис, про проєкт, про проект, про курс, підсумок, підсумки,
    висновок, висновки, резюме, результат, результати, очікуваний результат, очікувані результати, прогрес,
    мій прогрес, трекер прогресу, відстеження прогресу, ризик, ризики, передумови, попередні вимоги, нотатка,
    нотатки, примітка, примітки, як користуватися, як це працює, стек, стек технологій, встановлення,
    швидкий старт, формат, метрики, обмеження, розпорядок, історія, що це, навіщо, книги, книжки, відео,
    статті`,
    fillers: `і, й, та, або, для, на, по, в, у, до, з, із, про, мій, мої, твій, твої, ваші, наші, додаткові,
    додаткова, додаткове, додатковий, корисні, основні, основна, основне, головні, ключові, обов'язкові,
    необов'язкові, рекомендовані, можливі, типові, важливі, загальні, необхідні, потрібні, підсумкові,
    підсумкове, фінальний, практичні, самостійна, самостійні, тижня, тиждень, дня, день, місяця, модуля,
    етапу, розділу, блоку, теми, міні, співбесіді, співбесіди, вивчення, повторення`,
    columns: `курс, курси, урок, уроки, заняття, функція, можливість, пункт, модуль, крок, дія, ціль`,
    horizons: `зараз, далі, потім, скоро, у майбутньому, майбутнє, беклог, колись, ідеї, заплановано, у планах,
    плани, в роботі, у процесі, короткострокові, довгострокові, бонус, на майбутнє, високий пріоритет,
    середній пріоритет, низький пріоритет`,
    roadmaps: `роадмап, дорожня карта, план, план навчання, навчальний план, план робіт, програма,
    програма навчання, програма курсу, віхи`,
    finished: `зроблено, готово, виконано, завершено, завершені, реалізовано, випущено`,
    units: {
        day: 'день, дні, дня, днів',
        week: 'тиждень, тижні, тижня, тижнів',
        month: 'місяць, місяці, місяця, місяців',
    },
};

;// CONCATENATED MODULE: ./build/src/i18n/heading-words/zh.js
const zh = {
    practice: `实践, 实战, 实操, 练习, 练习题, 习题, 任务, 任务清单, 任务列表, 作业, 课后作业, 家庭作业, 项目, 项目实战, 实战项目, 实践项目, 练手项目, 小项目, 最终项目,
    毕业项目, 综合项目, 实验, 上机, 动手, 动手实践, 动手做, 编程练习, 编程题, 挑战, 要做的事, 要做什么, 做什么, 待办任务, 實踐, 實戰, 練習, 習題, 任務, 作業, 專案, 實作,
    實驗`,
    study: `学习, 学习内容, 要学什么, 学什么, 需要学习, 需要掌握, 知识点, 技能点, 知识, 技能, 理论, 理论学习, 主题, 话题, 概念, 核心概念, 关键概念, 课程内容, 复习, 复习内容,
    要点, 重点, 学习要点, 學習內容, 知識點, 技能點, 理論, 主題`,
    questions: `问题, 面试题, 面试问题, 常见面试题, 思考题, 自测, 自测题, 自我检查, 复习题, 提问, 問題, 面試題, 面試問題, 思考題`,
    resources: `资源, 学习资源, 资料, 学习资料, 学习材料, 材料, 参考, 参考资料, 参考文献, 参考链接, 链接, 相关链接, 推荐阅读, 扩展阅读, 拓展阅读, 延伸阅读, 拓展学习,
    扩展学习, 书单, 教材, 教程, 文献, 去哪里找, 資源, 學習資源, 資料, 參考資料, 參考, 連結, 延伸閱讀, 教學`,
    advice: `建议, 学习建议, 提示, 小贴士, 贴士, 技巧, 小技巧, 注意, 注意事项, 经验, 心得, 常见错误, 误区, 规则, 建議, 學習建議, 注意事項, 技巧分享`,
    appendix: `成功标准, 验收标准, 完成标准, 完成定义, 许可, 许可证, 协议, 开源协议, 版权, 常见问题, 常见问题解答, 目录, 贡献, 贡献指南, 如何贡献, 贡献者, 行为准则, 更新日志,
    变更日志, 非目标, 不在范围内, 超出范围, 致谢, 鸣谢, 作者, 关于作者, 联系, 联系方式, 联系我们, 归档, 存档, 图例, 附录, 翻译, 术语表, 词汇表, 社区, 交流群, 授權, 目錄,
    貢獻, 常見問題, 附錄, 聯絡方式, 詞彙表`,
    about: `关于, 简介, 介绍, 概述, 概览, 总览, 说明, 背景, 目标, 学习目标, 总体目标, 目的, 愿景, 前言, 引言, 总结, 小结, 结论, 结果, 预期结果, 预期成果, 学习成果,
    成果, 进度, 学习进度, 进度跟踪, 进度追踪, 先决条件, 前置条件, 前置知识, 前提, 快速开始, 安装, 使用, 使用方法, 使用说明, 如何使用, 工作原理, 风险, 主要风险, 指标, 假设,
    备注, 笔记, 约定, 基本原则, 原则, 技术栈, 团队, 作息, 这是什么, 为什么, 历史, 格式, 书籍, 视频, 文章, 播客, 文档, 視頻, 目標, 學習目標, 概覽, 總結, 進度, 風險`,
    fillers: `的, 和, 与, 及, 或, 以及, 其他, 其它, 更多, 附加, 额外, 补充, 有用, 推荐, 建议的, 可选, 选做, 必做, 必须, 必要, 最终, 主要, 核心, 关键, 重要,
    一般, 常见, 可能, 本周, 每周, 每日, 每天, 本章, 本节, 课后, 课程, 阶段, 模块, 面试, 我的, 实用, 與, 額外, 推薦, 可選, 必要的`,
    columns: `课程, 课时, 功能, 特性, 条目, 模块, 里程碑, 交付物, 目标, 步骤, 题目, 事项, 內容, 课题`,
    horizons: `现在, 当前, 下一步, 接下来, 之后, 以后, 稍后, 未来, 将来, 想法, 计划中, 已计划, 即将推出, 进行中, 短期, 中期, 长期, 待定, 高优先级, 中优先级, 低优先级,
    現在, 未來, 進行中, 長期`,
    roadmaps: `路线图, 学习路线, 学习路线图, 学习计划, 计划, 开发计划, 规划, 课程大纲, 大纲, 里程碑, 学习清单, 待办, 路線圖, 學習計畫, 計畫`,
    finished: `已完成, 完成, 完成的, 已发布, 已上线, 已结束, 已實現, 已发行`,
    units: { day: '天, 日', week: '周, 週, 星期', month: '月, 个月, 個月' },
};

;// CONCATENATED MODULE: ./build/src/i18n/heading-words/languages.js















/** Every language whose headings are understood; a roadmap may mix them. To add one, write its file and name it here. */
const languages_languages = {
    en: en,
    ru: ru,
    uk: uk,
    es: es,
    pt: pt,
    fr: fr,
    de: de,
    it: it,
    pl: pl,
    tr: tr,
    zh: zh,
    ja: ja,
    ko: ko,
    ar: ar,
    hi: hi,
};

;// CONCATENATED MODULE: ./build/src/roadmap/dates.js

/** A heading that is longer says more than a date, and is not searched further. */
const reach = 300;
/**
 * Returns what `text` (a heading, a value of the frontmatter) says about when it ends, or null. Dates are read in the
 * ways of the languages whose words are known; `3/4/2026`, which is two days, is none.
 */
function timeMark(text) {
    const head = text.normalize('NFC').slice(0, reach).toLowerCase();
    if (!/[\d一二三四五六七八九十]/.test(head))
        return null;
    return calendarDay(head) ?? place(head) ?? span(head);
}
/** A year of five digits is no `YYYY`, and sorts before all others. */
const lastDay = Date.UTC(9999, 11, 31);
/**
 * Returns the day so many units after `day`, which may be negative, and 9999-12-31 at the latest; months keep their date
 * where the month has it.
 */
function addTime(day, count, unit) {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    if (unit !== 'month') {
        return iso(Date.UTC(year, month - 1, date + count * (unit === 'week' ? 7 : 1)));
    }
    const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
    return iso(Date.UTC(year, month - 1 + count, Math.min(date, last)));
}
function iso(time) {
    return new Date(Math.min(time, lastDay)).toISOString().slice(0, 10);
}
/** Returns the day, or null for one that does not exist or is centuries away. */
function dayOf(year, month, date) {
    if (year < 1970 || year > 2199 || month < 1 || month > 12 || date < 1 || date > 31)
        return null;
    const day = iso(Date.UTC(year, month - 1, date));
    return Number(day.slice(8)) === date ? day : null;
}
/** Ways to write a day with its year; each yields year, month and date in this order. */
const numeric = [
    [
        /(?<![\d.])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g,
        ([year = 0, , month = 0, date = 0]) => [year, month, date],
    ],
    [/(?<!\d)(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/g, (parts) => parts],
    [
        /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/g,
        ([date = 0, month = 0, year = 0]) => [year, month, date],
    ],
    [
        /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g,
        ([one = 0, two = 0, year = 0]) => slashed(one, two, year),
    ],
];
/** Half of the world puts the month first; a number over twelve tells. */
function slashed(one, two, year) {
    if (one > 12 && two <= 12)
        return [year, two, one];
    if (two > 12 && one <= 12)
        return [year, one, two];
    return one === two ? [year, one, two] : [];
}
function calendarDay(text) {
    const found = [...named(text)];
    for (const [pattern, order] of numeric) {
        for (const match of text.matchAll(pattern)) {
            const [year = 0, month = 0, date = 0] = order(match.slice(1).map(Number));
            const day = dayOf(year, month, date);
            if (day !== null)
                found.push({ at: match.index, mark: { kind: 'day', day } });
        }
    }
    const full = found.filter(({ mark }) => mark.kind === 'day');
    return (full.length > 0 ? full : found).toSorted((a, b) => a.at - b.at).at(-1)?.mark ?? null;
}
const dateFirst = /(?<!\d)(\d{1,2})(?:\.|-?(?:го|е|st|nd|rd|th|er|º|ª))?\s+(?:de\s+|of\s+)?(\p{L}[\p{L}\p{M}]{2,})\.?(?:,?\s+(?:de\s+)?(\d{4})(?!\d))?/gu;
const monthFirst = /(?<!\p{L})(\p{L}[\p{L}\p{M}]{2,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,?\s+(\d{4})(?!\d))?/gu;
/** Days with the month's name. */
function named(text) {
    const found = [];
    const add = (at, name, numbers) => {
        const month = monthNames().get(name ?? '');
        const [date, year] = numbers.map((digits) => (digits === undefined ? null : Number(digits)));
        if (month === undefined || date == null)
            return;
        const day = dayOf(year ?? 2000, month, date);
        if (day === null)
            return;
        found.push({ at, mark: year == null ? { kind: 'yearless', month, date } : { kind: 'day', day } });
    };
    for (const match of text.matchAll(dateFirst))
        add(match.index, match[2], [match[1], match[3]]);
    for (const match of text.matchAll(monthFirst))
        add(match.index, match[1], [match[2], match[3]]);
    return found;
}
let months;
/** The names of months in every language, as they stand beside a date; a name of two months is none. */
function monthNames() {
    if (months !== undefined)
        return months;
    const names = new Map();
    const shared = new Set();
    for (const locale of Object.keys(languages)) {
        for (const style of ['long', 'short']) {
            const format = new Intl.DateTimeFormat(`${locale}-u-nu-latn-ca-gregory`, {
                day: 'numeric',
                month: style,
                timeZone: 'UTC',
            });
            for (let month = 1; month <= 12; month += 1) {
                const part = format.formatToParts(Date.UTC(2024, month - 1, 1)).find(({ type }) => type === 'month');
                const name = (part?.value ?? '').normalize('NFC').toLowerCase().replace(/\.$/, '');
                if (!/^\p{L}[\p{L}\p{M}]{2,}$/u.test(name))
                    continue;
                if ((names.get(name) ?? month) !== month)
                    shared.add(name);
                names.set(name, month);
            }
        }
    }
    for (const name of shared)
        names.delete(name);
    months = names;
    return names;
}
/** "to" between two numbers of a span; the second number counts. */
const upTo = (/* unused pure expression or super */ null && (String.raw `(?:\s*(?:[-–—~〜～]|и|to|a|à|bis|до|al|do)\s*(\d{1,3}))?`));
let units;
function unitWords() {
    if (units !== undefined)
        return units;
    const words = new Map();
    for (const language of Object.values(languages)) {
        for (const unit of ['day', 'week', 'month']) {
            for (const word of language.units[unit].split(',')) {
                words.set(word.trim().toLowerCase().normalize('NFC'), unit);
            }
        }
    }
    const longestFirst = [...words.keys()].toSorted((a, b) => b.length - a.length);
    const isDense = (word) => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(word);
    const spaced = longestFirst.filter((word) => !isDense(word)).join('|');
    const dense = longestFirst.filter(isDense).join('|');
    const pattern = (source) => new RegExp(source, 'u');
    units = {
        words,
        places: [
            // "Week 3", "Неделя 1–4"
            pattern(String.raw `(?<![\p{L}\p{M}])(?<unit>${spaced})\s*[№#]?\s*(\d{1,3})(?!\d)${upTo}`),
            // "3rd week", "1-я неделя", "2. Woche", "1ª semana"
            pattern(String.raw `(?<!\d)(\d{1,3})${upTo}(?:-?(?:st|nd|rd|th|я|й|ая|ый|е|а|º|ª|er|ère|e)|\.)\s*(?<unit>${spaced})(?![\p{L}\p{M}])`),
            // "第3周", "第1-2週", "第十二周"
            pattern(String.raw `第\s*(\d{1,3}|[一二三四五六七八九十]{1,3})${upTo}\s*(?<unit>${dense})`),
            // "3주차", "3週目"
            pattern(String.raw `(?<!\d)(\d{1,3})${upTo}\s*(?<unit>${dense})(?:차|目)`),
        ],
        span: pattern(String.raw `[(（\[]\s*~?(\d{1,3})${upTo}\s*(?<unit>${spaced}|${dense})[\s)）\]]`),
    };
    return units;
}
function place(text) {
    const { words, places } = unitWords();
    for (const pattern of places) {
        const match = pattern.exec(text);
        const unit = words.get(match?.groups?.unit ?? '');
        if (match === null || unit === undefined)
            continue;
        const [first, last] = match.slice(1).filter((part) => part !== match.groups?.unit);
        const count = Number(last ?? first);
        const reached = Number.isNaN(count) ? chineseNumber(first ?? '') : count;
        if (reached > 0)
            return { kind: 'place', unit, last: reached };
    }
    return null;
}
/** Only in brackets: elsewhere a number before "weeks" may mean anything. */
function span(text) {
    const { words, span } = unitWords();
    const match = span.exec(text);
    const unit = words.get(match?.groups?.unit ?? '');
    const count = Number(match?.[2] ?? match?.[1]);
    return match === null || unit === undefined || !(count > 0) ? null : { kind: 'span', unit, count };
}
/** Up to 99: 三, 十, 十二, 二十, 二十三. */
function chineseNumber(text) {
    const digit = (character) => '一二三四五六七八九'.indexOf(character ?? '') + 1;
    const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text];
    const ten = tens === '0' ? 0 : tens === '' ? 1 : digit(tens);
    return ten * 10 + digit(ones?.[0]);
}

;// CONCATENATED MODULE: ./build/src/board/desired.js



/**
 * Returns what the roadmaps ask of a board: a card for every issue in roadmap order, with the days of its schedule.
 * Tasks whose issue is not there (yet, or any more) have none.
 */
function desiredBoard({ identified: { sections, removedTasks }, closedDuplicates }, { config, messages }) {
    const configOf = (0,roadmap_configs/* roadmapConfigs */.W)(config);
    const cards = [];
    const titles = [];
    let before = null;
    for (const { id, section, roadmap, tasks } of sections) {
        const first = configOf(roadmap.path).schedule?.start ?? null;
        const begins = before?.roadmap === roadmap ? addTime(before.due, 1, 'day') : first;
        const due = section.due ?? null;
        const start = due !== null && begins !== null && begins <= due ? begins : null;
        if (due !== null)
            before = { roadmap, due };
        const present = tasks.flatMap(({ id: task, task: said, known }) => {
            const issue = known?.issue ?? null;
            if (issue === null)
                return [];
            const { isReopened: reopened } = issue;
            const state = issue.state === 'open' ? 'open' : 'closed';
            return [{ task, issue: issue.nodeId, section: id, state, reopened, ...days(said, { start, due }) }];
        });
        if (present.length > 0)
            titles.push({ id, title: section.title });
        cards.push(...present);
    }
    return {
        sections: titles,
        cards,
        // One that is kept open stays on the board.
        removed: removedTasks.flatMap(({ id: task, issue }) => issue != null && issue.state !== 'open' ? [{ task, issue: issue.nodeId }] : []),
        closedDuplicates: closedDuplicates.map(({ id: task, issue }) => ({ task, issue: issue.nodeId })),
        names: { section: messages.table.section, start: messages.board.start, target: messages.board.target },
    };
}
/** Returns the names of our fields in every language: a board may have been made in another one. */
function boardFieldNames() {
    const all = (0,locale/* localeNames */.L$)().map((name) => (0,locale/* messagesFor */.kP)((0,locale/* resolveLocale */.rv)(name, '')));
    return {
        section: all.map(({ table }) => table.section),
        start: all.map(({ board }) => board.start),
        target: all.map(({ board }) => board.target),
    };
}
/** What an author says of a task's days goes before those of its section. */
function days({ fields }, { start, due }) {
    return {
        start: day(fields?.start) ?? day(fields?.scheduled) ?? start,
        target: day(fields?.due) ?? due,
    };
}
function day(text) {
    return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}

;// CONCATENATED MODULE: ./build/src/board/execute.js




/** Returns the executor that writes to boards through the client, every batch in one request. */
function createBoardExecutor({ client, pacer, signal }) {
    const outcomeOf = (operation, answer) => {
        if (answer === undefined)
            return { kind: 'unknown', cause: new Error('not answered') };
        if (answer.kind === 'ok') {
            const result = resultOf(operation, answer.data);
            return result === null
                ? { kind: 'unknown', cause: new Error('an answer without what it is about') }
                : { kind: 'applied', result };
        }
        if (answer.kind === 'unknown' && (0,refusals/* isUnseen */.NM)(answer.cause)) {
            return { kind: 'unseen', error: unseenIssue(client, answer.cause) };
        }
        if (answer.kind !== 'refused')
            return answer;
        const { message } = answer.error;
        // Somebody archived or removed the card, or the one before it, a moment ago.
        if (/is archived|does not exist in the project/i.test(message))
            return { kind: 'changed' };
        // Created by a request whose answer was lost, or by another run: the board has to be read again.
        if (/has already been taken|already exists in this project/i.test(message)) {
            return { kind: 'unknown', cause: answer.error };
        }
        return answer;
    };
    return {
        execute: async (board, operations) => {
            await client.clock.sleep(pacer.delay(0), signal);
            pacer.record(operations.filter(({ kind }) => kind === 'add').length);
            const mutations = operations.map((operation) => toMutation(board, operation));
            const answers = await (0,mutate/* mutate */.T)(client, mutations, 'projects');
            return operations.map((operation, index) => outcomeOf(operation, answers[index]));
        },
        reread: async (board) => {
            const now = await readBoard(client, board);
            if (now === null)
                throw boardGone();
            return now;
        },
    };
}
function unseenIssue({ owner, repo }, cause) {
    return new errors/* RoadmapSyncError */.C('failed', `\`project-token\` has no access to the issues of ${owner}/${repo}.`, {
        hint: 'For a private repository a classic token needs the scopes `repo` and `project`; another token needs the permission “Issues: read”.',
        cause,
    });
}
function resultOf(operation, { item, field }) {
    switch (operation.kind) {
        case 'create-field':
        case 'update-options': {
            const made = toField(field ?? null);
            return made === null ? null : { kind: 'field', field: made };
        }
        case 'place':
            return { kind: 'placed' };
        default:
            return item == null ? null : { kind: 'card', issue: operation.issue, card: toCard(item) };
    }
}
function toMutation(projectId, operation) {
    const item = `item { ${cardSelection} }`;
    const field = `field: projectV2Field { ${fieldSelection} }`;
    switch (operation.kind) {
        case 'create-field': {
            const { name, type: dataType, options } = operation;
            const singleSelectOptions = options.length === 0 ? {} : { singleSelectOptions: options };
            return {
                name: 'createProjectV2Field',
                input: { projectId, name, dataType, ...singleSelectOptions },
                selection: field,
            };
        }
        case 'update-options':
            return {
                name: 'updateProjectV2Field',
                input: { fieldId: operation.field, singleSelectOptions: operation.options },
                selection: field,
            };
        case 'add':
            return {
                name: 'addProjectV2ItemById',
                input: { projectId, contentId: operation.issue },
                selection: item,
            };
        case 'archive':
        case 'restore':
            return {
                name: operation.kind === 'archive' ? 'archiveProjectV2Item' : 'unarchiveProjectV2Item',
                input: { projectId, itemId: operation.card },
                selection: item,
            };
        case 'set': {
            const value = valueInput(operation.value);
            return {
                name: value === null ? 'clearProjectV2ItemFieldValue' : 'updateProjectV2ItemFieldValue',
                input: {
                    projectId,
                    itemId: operation.card,
                    fieldId: operation.field,
                    ...(value === null ? {} : { value }),
                },
                selection: `item: projectV2Item { ${cardSelection} }`,
            };
        }
        case 'place':
            return {
                name: 'updateProjectV2ItemPosition',
                input: {
                    projectId,
                    itemId: operation.card,
                    ...(operation.after === null ? {} : { afterId: operation.after }),
                },
                selection: 'clientMutationId',
            };
    }
}
function valueInput(value) {
    if (value === null)
        return null;
    return 'option' in value ? { singleSelectOptionId: value.option } : value;
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/src/board/memory-json.js

const date = dist/* exactOptional */.yqP(dist/* string */.YjP());
const mark = dist/* exactOptional */.yqP(dist/* literal */.euz(true));
const card = dist/* object */.Ikc({
    status: dist/* exactOptional */.yqP(dist/* picklist */.KIO(['todo', 'progress', 'done'])),
    section: dist/* exactOptional */.yqP(dist/* custom */.IeY(isSectionId)),
    start: date,
    target: date,
    archived: mark,
    unplaced: mark,
});
const memory = dist/* object */.Ikc({
    id: dist/* string */.YjP(),
    url: dist/* string */.YjP(),
    fields: dist/* object */.Ikc({
        status: dist/* exactOptional */.yqP(dist/* string */.YjP()),
        section: dist/* exactOptional */.yqP(dist/* string */.YjP()),
        start: dist/* exactOptional */.yqP(dist/* string */.YjP()),
        target: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    }),
    sections: dist/* record */.g1P(dist/* string */.YjP(), dist/* object */.Ikc({ option: dist/* string */.YjP(), name: dist/* string */.YjP() })),
    // Ledgers of earlier versions hold the cards elsewhere.
    cards: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), card), {}),
});
/** Returns what is remembered as the JSON that the ledger holds; undefined where there is nothing. */
function renderMemory({ board, cards }) {
    if (board === null)
        return undefined;
    return { ...board, sections: Object.fromEntries(board.sections), cards: Object.fromEntries(cards) };
}
/**
 * Returns the board that the ledger's JSON tells of, or undefined where it tells of none that can be understood: the
 * board is then found again by its marker.
 */
function readMemory(json) {
    const result = dist/* safeParse */.xLC(memory, json);
    if (!result.success)
        return undefined;
    const { cards, sections, ...board } = result.output;
    return {
        board: { ...board, sections: byId(sections, isSectionId) },
        cards: byId(cards, isTaskId),
    };
}
function byId(record, isId) {
    return new Map(Object.entries(record).flatMap(([id, value]) => (isId(id) ? [[id, value]] : [])));
}
function isTaskId(text) {
    return typeof text === 'string' && text !== '';
}
function isSectionId(text) {
    return typeof text === 'string' && text !== '';
}

;// CONCATENATED MODULE: ./build/src/board/notices.js


/**
 * Returns the notice of a run that has no token for the board it is to keep, or a `weak` one: why, and three steps to
 * get one that does.
 */
function tokenNotice({ url, organization }, { board }, token) {
    const { origin } = new URL(url);
    const { why, weak, user, organization: member, secret, use } = board.noToken;
    const first = organization
        ? `${member}: ${origin}/settings/personal-access-tokens/new`
        : `${user}: ${origin}/settings/tokens/new?scopes=project&description=roadmap-sync`;
    const steps = [
        first,
        `${secret('`PROJECT_TOKEN`')}: ${url}/settings/secrets/actions/new`,
        use('`project-token: ${{ secrets.PROJECT_TOKEN }}`'),
    ];
    return {
        rule: 'no-project-token',
        severity: 'info',
        message: token === 'none' ? why : weak,
        hint: steps.map((step, index) => `${index + 1}. ${step}`).join(' '),
    };
}
/** What is told where this GitHub, or the token, cannot change the view of a board. */
const viewNotice = {
    rule: 'board-limits',
    severity: 'info',
    message: 'The view cannot be changed with this GitHub server or token, so the board keeps its first view.',
    hint: 'Add views yourself.',
};
/** Returns what stands in the way of fields that should be kept: names that nobody has, options that are none. */
function fieldNotices(desired, board, { names, base }) {
    const kept = keptFields(board, base, names);
    const told = [];
    const tell = (message, hint) => told.push({ rule: 'board-field', severity: 'info', message, hint });
    const mapping = statusMapping(kept.status);
    const unnamed = new Set(desired.cards.flatMap((wanted) => {
        const card = board.cards.get(wanted.issue);
        const status = card === undefined ? null : derivedStatus(wanted, card);
        return status === null || mapping[status] !== undefined ? [] : status;
    }));
    if (kept.status !== undefined && unnamed.size > 0) {
        const words = { todo: 'Todo', progress: 'In Progress', done: 'Done' };
        const list = [...unnamed].map((status) => `“${words[status]}”`).join(', ');
        tell(`No option of the field ${kept.status.name} means ${list}; the status of such cards is not changed.`, 'Give an option this name, in any language.');
    }
    for (const [kind, name] of [
        ['section', desired.names.section],
        ['start', desired.names.start],
        ['target', desired.names.target],
    ]) {
        const taken = board.fields.find((field) => field.name.toLowerCase() === name.toLowerCase());
        if (kept[kind] !== undefined || taken === undefined || base?.fields[kind] !== undefined)
            continue;
        tell(`The board has a field ${name} of another type, so it is not used.`, 'Rename that field: then the next run creates a new one.');
    }
    const { section } = kept;
    const options = section?.type === 'SINGLE_SELECT' ? sectionOptions(section, desired, base) : null;
    const without = options === null ? 0 : desired.sections.filter(({ id }) => !options.has(id)).length;
    if (without > 0 && section !== undefined && section.options.length >= 50) {
        tell(`The field ${section.name} is full: ${without} sections have no option.`, 'GitHub allows fifty options. Delete the field and create a field of the type “Text” with the same name.');
    }
    return told;
}

;// CONCATENATED MODULE: ./build/src/board/place.js




/** Milliseconds before a board that was not found is looked for again: lists lag behind creates. */
const secondLook = 10_000;
/**
 * Returns the board that the setting means: the one of the ledger, the one of that number, or for `auto` the one that
 * earlier runs made, else a new one. A board that is closed or gone is told, and none is made in its place.
 */
async function placeBoard(writer, wish) {
    const { setting, known } = wish;
    const { client } = writer;
    const owner = client.owner;
    if (known !== null && means(setting, known.url, owner)) {
        return usable(await readBoard(client, known.id), known.url);
    }
    if (setting.kind === 'auto')
        return ownBoard(writer, wish);
    const at = { owner: setting.owner ?? owner, number: setting.number };
    const board = await readBoardByNumber(client, at);
    if (board === null)
        throw noSuchBoard(at);
    const placed = usable(board, board.url);
    if (placed.board === null || known?.id === board.id)
        return placed;
    const linked = await linkBoard(writer, { board, repositoryId: wish.repositoryId });
    return linked ? placed : { ...placed, diagnostics: [unlinked(board)] };
}
/** Whether a board of the ledger is the one that the setting names. */
function means(setting, url, owner) {
    if (setting.kind === 'auto')
        return true;
    const path = `/${setting.owner ?? owner}/projects/${setting.number}`.toLowerCase();
    return url.toLowerCase().endsWith(path);
}
function usable(board, url) {
    if (board !== null && !board.closed)
        return { board, url, diagnostics: [] };
    const told = board === null
        ? {
            rule: 'board-gone',
            severity: 'warning',
            message: `The project board ${url} was deleted, or \`project-token\` has no access to it. No other board was created.`,
            hint: 'Name another board with `project`, or remove the line `board` from ledger.json: then the next run creates a new board.',
        }
        : {
            rule: 'board-closed',
            severity: 'warning',
            message: `The project board ${url} is closed, so it was not changed.`,
            hint: 'Reopen the board, name another board with `project`, or remove `project`.',
        };
    return { board: null, url: board === null ? null : url, diagnostics: [told] };
}
async function ownBoard(writer, wish) {
    const { client, signal } = writer;
    const look = async () => {
        const place = await listBoards(client);
        if (place === null || place.repositoryId !== wish.repositoryId)
            throw hiddenRepository(client);
        const { authors, title } = wish;
        return {
            place,
            found: findBoard(place, { authors, title, provisional: provisionalTitle(client) }),
        };
    };
    let { place, found } = await look();
    if (found.ours === null && found.foreign === null && !wish.first) {
        // An earlier run may have died right after it made one.
        await client.clock.sleep(secondLook, signal);
        ({ place, found } = await look());
    }
    if (found.foreign !== null)
        return { board: null, url: null, diagnostics: [foreign(found.foreign)] };
    const diagnostics = found.doubles.map(place_double);
    if (found.ours === null) {
        const board = await makeBoard(writer, place);
        return { board, url: board.url, diagnostics };
    }
    const placed = usable(await readBoard(client, found.ours.id), found.ours.url);
    return { ...placed, diagnostics: [...placed.diagnostics, ...diagnostics] };
}
function foreign({ url, creator }) {
    return {
        rule: 'board-of-somebody-else',
        severity: 'warning',
        message: `The project board ${url} says that it belongs to this repository, but ${creator?.login ?? 'somebody else'} created it. It was not changed, and no other board was created.`,
        hint: 'If the board is yours, set `project` to its address, or add its creator to `authors` in the configuration. Otherwise delete it.',
    };
}
function place_double({ url }) {
    return {
        rule: 'board-twice',
        severity: 'info',
        message: `The project board ${url} was created by a second run at the same time and is not used.`,
        hint: 'Delete this board.',
    };
}
function unlinked({ url }) {
    return {
        rule: 'board-not-linked',
        severity: 'info',
        message: `The project board ${url} could not be linked to the repository. Everything else works.`,
        hint: 'To show it in the repository, link it on the page “Projects”.',
    };
}
function noSuchBoard({ owner, number, }) {
    return new errors/* RoadmapSyncError */.C('invalid', `There is no project ${number} of ${owner}, or \`project-token\` has no access to it.`, { hint: 'Correct `project`, or give the token access; .github/docs/board.md of roadmap-sync shows how.' });
}
function hiddenRepository({ owner, repo }) {
    return new errors/* RoadmapSyncError */.C('failed', `\`project-token\` has no access to ${owner}/${repo}.`, {
        hint: 'For a private repository a classic token needs the scopes `repo` and `project`; another token needs access to the repository.',
    });
}

;// CONCATENATED MODULE: ./build/src/board/board.js














const titleLimit = 120;
/**
 * Finds or creates the project board that `setting` asks for, and reads it. Throws nothing but programming errors: what
 * goes wrong with the board is in its report, and the rest of the run goes on.
 */
async function openBoard(given) {
    const { setting, signal, config, read, messages } = given;
    const input = { ...given, own: clientOf(given), known: readMemory(given.memory) };
    const { own, known } = input;
    if (signal.aborted)
        return { kind: 'none', run: postponed(input, []) };
    if (own === null) {
        return { kind: 'none', run: without(input, [tokenNotice(read, messages, 'none')]) };
    }
    const writer = { client: own, pacer: pacerOf(input, own), signal, budget: input.budget };
    const opened = await guarded(input, [], async () => {
        const readAt = own.clock.now();
        const { board, url, diagnostics } = await placeBoard(writer, {
            setting,
            known: known?.board ?? null,
            repositoryId: read.id,
            authors: config.authors,
            title: boardTitle(input),
            first: input.first,
        });
        if (board === null)
            return { kind: 'none', run: without(input, diagnostics, { url }) };
        return { kind: 'open', input, board, writer, readAt, told: diagnostics };
    });
    return 'kind' in opened ? opened : { kind: 'none', run: opened };
}
/**
 * Brings an opened board in step with the issues as they are after the plan was applied. Throws nothing but programming
 * errors: the rest of the run is done by then and has to be published.
 */
async function keepBoard(opened, now) {
    if (opened.kind === 'none')
        return opened.run;
    const { input, board, writer, readAt } = opened;
    const { client, signal, budget, pacer } = writer;
    const told = [...opened.told];
    const { config, messages, known } = input;
    return guarded(input, told, async () => {
        const title = boardTitle(input);
        const names = boardFieldNames();
        const desired = desiredBoard(now, { config, messages });
        const unfinished = board.title === provisionalTitle(client);
        const memory = known?.board?.id === board.id ? known : { board: null, cards: new Map() };
        const result = await applyBoard({ desired, board, memory, names }, {
            executor: createBoardExecutor({ client, pacer, signal }),
            pacer,
            clock: client.clock,
            signal,
            budget,
            readAt,
            furnish: async () => {
                if (!unfinished)
                    return;
                const repositoryId = input.read.id;
                const roadmaps = roadmapLinks(input);
                const hasView = await furnishBoard(writer, { board, repositoryId, title, messages, roadmaps });
                if (!hasView)
                    told.push(viewNotice);
            },
        });
        const report = reportOf(result, messages, unfinished ? title : board.title);
        return {
            report,
            memory: renderMemory(result.memory),
            diagnostics: [
                ...told,
                ...fieldNotices(desired, result.board, { names, base: result.memory.board }),
                ...(isWeak(report.error) ? [tokenNotice(input.read, messages, 'weak')] : []),
            ],
            requests: ownRequests(input),
        };
    });
}
function clientOf({ projects, client, signal, budget }) {
    if (projects === null || projects === client.octokit)
        return projects === null ? null : client;
    const { owner, repo, clock } = client;
    return (0,github_client/* createClient */.UU)(projects, { owner, repo, clock, signal, budget });
}
/** Another account's creates have limits of their own; the interval between two writes is the run's. */
function pacerOf({ client, pacer, pace }, used) {
    if (used === client)
        return pacer;
    const own = (0,apply_pacer/* createPacer */.g3)(client.clock, pace);
    return {
        delay: (objects) => Math.max(pacer.delay(0), own.delay(objects)),
        isLimit: (objects) => own.isLimit(objects),
        record: (objects) => {
            pacer.record(0);
            own.record(objects);
        },
    };
}
/** Runs `work`; an error that a person can read becomes a report. */
async function guarded(input, told, work) {
    try {
        return await work();
    }
    catch (error) {
        const { signal, read, messages } = input;
        if (error instanceof BoardPause || signal.aborted)
            return postponed(input, told);
        if (!(error instanceof errors/* RoadmapSyncError */.C))
            throw error;
        const notices = isWeak(error) ? [tokenNotice(read, messages, 'weak')] : [];
        return without(input, [...told, ...notices], { error });
    }
}
function isWeak(error) {
    return error instanceof refusals/* MissingPermission */.cb && error.need === 'projects';
}
/** A run that did nothing to the board; what the ledger remembers stays. */
function without(input, diagnostics, told = {}) {
    const { known, memory, messages } = input;
    const nothing = { title: '', did: '', changes: 0, pending: 0, error: null };
    const report = { url: known?.board?.url ?? null, label: messages.board.title, ...nothing, ...told };
    return { report, memory, diagnostics, requests: ownRequests(input) };
}
/** A run that leaves the board to the next one. */
function postponed(input, diagnostics) {
    return without(input, diagnostics, { pending: 1 });
}
function ownRequests({ client, own }) {
    return own === null || own === client ? 0 : own.requests();
}
/** A board has the title of its roadmap; the board of several roadmaps has the name of the repository. */
function boardTitle({ client, roadmaps }) {
    const [roadmap, ...others] = roadmaps;
    const title = roadmap === undefined || others.length > 0 ? '' : (0,text_text/* oneLine */.TN)(roadmap.title);
    const isTaken = title === '' || title === provisionalTitle(client);
    return (0,text_text/* truncate */.xv)(isTaken ? client.repo : title, titleLimit);
}
function roadmapLinks({ read, roadmaps }) {
    const links = roadmaps.map(({ path }) => {
        const file = path.split('/').map(encodeURIComponent).join('/');
        return (0,text_escape/* link */.nf)((0,text_escape/* escapeCell */.kq)(path), `${read.url}/blob/HEAD/${file}`);
    });
    return links.slice(0, 20).join(', ');
}
function reportOf({ applied, failed, pending, board, error }, { board: words }, title) {
    const tasksOf = (kinds) => new Set(applied.flatMap((each) => ('task' in each && kinds.includes(each.kind) ? each.task : [])));
    const added = tasksOf(['add']);
    const changed = [...tasksOf(['set', 'place', 'restore'])].filter((task) => !added.has(task)).length;
    const archived = tasksOf(['archive']).size;
    const did = [
        ...(added.size === 0 ? [] : [words.added(added.size)]),
        ...(changed === 0 ? [] : [words.changed(changed)]),
        ...(archived === 0 ? [] : [words.archived(archived)]),
    ];
    return {
        url: board.url,
        label: words.title,
        title,
        did: did.length === 0 ? words.inStep : did.join(', '),
        changes: added.size + changed + archived,
        pending: pending.length,
        error: error ?? failed[0]?.error ?? null,
    };
}


/***/ })

};
