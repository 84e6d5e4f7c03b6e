export const id = 172;
export const ids = [172];
export const modules = {

/***/ 7791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reconcile: () => (/* binding */ reconcile)
});

// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(604);
;// CONCATENATED MODULE: ./build/src/apply/bounds.js

/** Milliseconds after which what was seen is looked at again before it is overwritten: people may have been there. */
const freshFor = 5_000;
/** Refusals by a limit in a row before the run gives up for now. */
const refusalLimit = 3;
/** Requests in a row whose answers are lost before the run gives up for now. */
const silenceLimit = 4;
/** Within what an application may go on; a class because every step moves it. */
class Bounds {
    #ports;
    #refusals = 0;
    #silences = 0;
    #stoppedBy = 'done';
    #error = null;
    #resumeAt = null;
    constructor(ports) {
        this.#ports = ports;
    }
    get stoppedBy() {
        return this.#stoppedBy;
    }
    /** The error behind `failure`. */
    get error() {
        return this.#error;
    }
    /** Epoch milliseconds at which it can go on, where a limit says so. */
    get resumeAt() {
        return this.#resumeAt;
    }
    /** Waits until a request that creates `objects` may start; false when that would break a bound. */
    async mayStart(objects) {
        const { pacer, clock, signal } = this.#ports;
        if (signal.aborted)
            return this.stop('abort');
        return pacer.isLimit(objects) ? this.#waitFor(clock.now() + pacer.delay(objects)) : true;
    }
    /**
     * Takes in how a request ended: whether nothing of it was answered, and until when a limit forbids more. Waits for
     * the limit, or stops.
     */
    async heard(silent, limitedUntil) {
        this.#silences = silent ? this.#silences + 1 : 0;
        if (this.#silences >= silenceLimit)
            this.stop('failure', noAnswer());
        if (limitedUntil === null)
            this.#refusals = 0;
        else if (this.#stoppedBy === 'done')
            await this.#obey(limitedUntil);
    }
    stop(by, error = null) {
        this.#stoppedBy = by;
        this.#error = error;
        return false;
    }
    async #obey(until) {
        this.#refusals += 1;
        this.#resumeAt = until;
        if (this.#refusals >= refusalLimit)
            this.stop('rate-limit');
        else if (await this.#waitFor(until))
            this.#resumeAt = null;
    }
    /** Waits for a limit until `time`, within what the run may wait in all. */
    async #waitFor(time) {
        if (await this.#ports.budget.waitUntil(time))
            return true;
        if (this.#ports.signal.aborted)
            return this.stop('abort');
        this.#resumeAt = time;
        return this.stop('budget');
    }
}
function noAnswer() {
    return new errors/* RoadmapSyncError */.C('failed', 'GitHub does not answer.', {
        hint: 'Run again later; nothing is made twice. https://www.githubstatus.com says whether GitHub has a problem.',
    });
}

// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __webpack_require__(796);
// EXTERNAL MODULE: ./build/src/state/marker.js
var state_marker = __webpack_require__(6333);
;// CONCATENATED MODULE: ./build/src/plan/three-way.js
/** Returns what the three-way comparison of a field says; `base` is what was last applied, undefined when unknown. */
function threeWay(base, desired, actual) {
    if (desired === actual)
        return 'same';
    if (base === undefined || desired === base)
        return 'drift';
    return actual === base ? 'apply' : 'conflict';
}
/** Returns whether the field is as the roadmap asks once the plan is applied. */
function settled(verdict) {
    return verdict === 'apply' || verdict === 'same';
}

;// CONCATENATED MODULE: ./build/src/plan/diff-milestone.js



/** Returns the base of a milestone that was just made to be what is desired. */
function milestoneBase(desired, state) {
    const { id, explicitId, path, section, title, description, due } = desired;
    return {
        id,
        explicitId,
        path,
        section,
        title,
        description: (0,shared_text/* hash */.tW)(description),
        state,
        ...(due === null ? {} : { due }),
    };
}
/**
 * Returns what has to change on a section's milestone, field by field against the base. `state` is what the
 * section's tasks ask for: closed when all of them are.
 */
function diffMilestone(known, desired, state) {
    const { milestone, base } = known;
    const actual = (0,state_marker/* parseMilestoneDescription */.YH)(milestone.description);
    const actualTitle = (0,shared_text/* oneLine */.TN)(milestone.title);
    const drift = [];
    const conflicts = [];
    const changes = [];
    const judge = (field, verdict, values) => {
        const difference = {
            of: 'milestone',
            number: milestone.number,
            url: milestone.url,
            title: actualTitle,
        };
        if (verdict === 'drift')
            drift.push({ ...difference, field, ...values });
        if (verdict === 'conflict')
            conflicts.push({ ...difference, field, ...values });
        if (verdict === 'apply')
            changes.push({ field, before: values.github, after: values.roadmap });
        return verdict === 'apply';
    };
    const titleVerdict = threeWay(base?.title, desired.title, actualTitle);
    const title = judge('title', titleVerdict, { roadmap: desired.title, github: actualTitle });
    const descriptionVerdict = threeWay(base?.description, (0,shared_text/* hash */.tW)(desired.description), (0,shared_text/* hash */.tW)(actual.text));
    const description = judge('description', descriptionVerdict, {
        roadmap: desired.description,
        github: actual.text,
    });
    const stateVerdict = threeWay(base?.state, state, milestone.state);
    const restate = judge('state', stateVerdict, { roadmap: state, github: milestone.state });
    const dueVerdict = compareDue(base, desired.due, milestone.due);
    const redate = judge('due', dueVerdict, { roadmap: desired.due ?? '', github: milestone.due ?? '' });
    // What the next match goes by has to be true, too.
    const moved = base !== null &&
        (base.path !== desired.path ||
            base.section !== desired.section ||
            base.explicitId !== desired.explicitId ||
            // Somebody was faster; new work has to find the milestone closed by us all the same.
            (stateVerdict === 'same' && base.state !== state));
    if (changes.length === 0 && !moved)
        return { operation: null, drift, conflicts };
    const { due: askedDue, ...asked } = milestoneBase(desired, state);
    const due = settled(dueVerdict) ? askedDue : base?.due;
    const next = {
        ...asked,
        ...(due === undefined ? {} : { due }),
        title: settled(titleVerdict) ? desired.title : (base?.title ?? actualTitle),
        description: settled(descriptionVerdict) ? asked.description : (base?.description ?? asked.description),
        state: settled(stateVerdict) ? state : (base?.state ?? milestone.state),
    };
    const operation = {
        kind: 'update-milestone',
        key: known.id,
        number: milestone.number,
        title: actualTitle,
        changes,
        after: {
            title: title ? desired.title : milestone.title,
            description: description ? desired.description : actual.text,
            state: restate ? state : milestone.state,
            due: redate ? desired.due : milestone.due,
            base: next,
        },
        reason: changes.some((change) => change.field !== 'state') || (moved && base?.state === state)
            ? 'changed'
            : state === 'closed'
                ? 'finished'
                : 'reopened',
    };
    return { operation, drift, conflicts };
}
/** Returns the operation that makes somebody's milestone the section's: its own text stays, the marker is added. */
function adoptMilestone(milestone, desired, state) {
    const text = (0,state_marker/* parseMilestoneDescription */.YH)(milestone.description).text;
    const description = text === '' ? desired.description : text;
    const { due: _, ...base } = milestoneBase(desired, state);
    const due = milestone.due ?? desired.due;
    return {
        kind: 'update-milestone',
        key: desired.id,
        number: milestone.number,
        title: (0,shared_text/* oneLine */.TN)(milestone.title),
        changes: [
            ...(text === '' ? [{ field: 'description', before: '', after: desired.description }] : []),
            ...(due === milestone.due ? [] : [{ field: 'due', before: '', after: due ?? '' }]),
        ],
        after: {
            title: milestone.title,
            description,
            state: milestone.state,
            due,
            // A date that somebody set is theirs: only one of ours is followed.
            base: {
                ...base,
                title: (0,shared_text/* oneLine */.TN)(milestone.title),
                ...(due === null || milestone.due !== null ? {} : { due }),
            },
        },
        reason: 'adopted',
    };
}
/** Returns the operation that closes the milestone of a section that left the roadmap, or null where it is closed. */
function closeEmptied(known) {
    const { milestone, base } = known;
    if (base === null || base.state === 'closed' || milestone.state === 'closed')
        return null;
    return {
        kind: 'update-milestone',
        key: known.id,
        number: milestone.number,
        title: (0,shared_text/* oneLine */.TN)(milestone.title),
        changes: [{ field: 'state', before: 'open', after: 'closed' }],
        after: {
            title: milestone.title,
            description: (0,state_marker/* parseMilestoneDescription */.YH)(milestone.description).text,
            state: 'closed',
            due: milestone.due,
            base: { ...base, state: 'closed' },
        },
        reason: 'emptied',
    };
}
/**
 * A day that the roadmap no longer names stays: GitHub's API describes no way to take a due date away
 * (https://docs.github.com/en/rest/issues/milestones#update-a-milestone).
 */
function compareDue(base, desired, actual) {
    const verdict = threeWay(base?.due ?? null, desired, actual);
    return verdict === 'apply' && desired === null ? 'drift' : verdict;
}

;// CONCATENATED MODULE: ./build/src/apply/resolve.js


/** Returns the write that an operation means, or null while something it refers to does not exist. */
function resolveOperation(operation, registry) {
    switch (operation.kind) {
        case 'create-label':
            return {
                kind: 'create-label',
                name: operation.key,
                color: operation.color,
                description: operation.description,
            };
        case 'create-milestone': {
            const { key, after, state } = operation;
            const description = (0,state_marker/* renderMilestoneDescription */.ZS)(milestoneBase(after, state), after.description);
            return {
                kind: 'create-milestone',
                section: key,
                title: after.title,
                description,
                state,
                due: after.due,
            };
        }
        case 'update-milestone': {
            const { key, number, after } = operation;
            const seen = registry.milestones.get(key);
            if (seen === undefined)
                return null;
            const { title, state, due } = after;
            const description = (0,state_marker/* renderMilestoneDescription */.ZS)(after.base, after.description);
            return { kind: 'update-milestone', section: key, number, title, description, state, due, seen };
        }
        case 'create-issue':
            return resolveCreate(operation.after, registry);
        case 'update-issue':
        case 'close-issue':
        case 'reopen-issue':
            return resolveWrite(operation, registry);
        case 'close-duplicate': {
            const { key, number, nodeId, of } = operation;
            const comment = oneComment('duplicate', operation.comment);
            return { kind: 'close-duplicate', task: key, number, nodeId, of: of.nodeId, comment };
        }
    }
}
/** Returns the write that closes an issue which was just created for a task that is done or cancelled already. */
function closeCreated(desired, issue) {
    if (desired.state === null || desired.state === 'open')
        return null;
    const base = taskBase(desired, issue.milestone, { state: desired.state, revision: 2 });
    const body = (0,state_marker/* renderManagedBlock */.$I)(base, desired.content);
    return {
        kind: 'write-issue',
        task: desired.id,
        number: issue.number,
        nodeId: issue.nodeId,
        title: issue.title,
        body: `${body}\n`,
        milestone: null,
        labels: [],
        unlabel: [],
        state: desired.state === 'done' ? 'completed' : 'not_planned',
        comment: null,
        seen: issue,
    };
}
function resolveCreate(desired, registry) {
    const milestone = registry.milestones.get(desired.sectionId);
    const labels = findLabels(desired.labels, registry);
    const parent = desired.parent === null ? null : registry.parents.get(desired.parent);
    if (milestone === undefined || labels === null || parent === undefined)
        return null;
    // Always open at first: the state is applied by a write of its own, and a base that ran ahead of it would make
    // a crash between the two look like somebody's reopening.
    const base = taskBase(desired, milestone.number, { state: 'open', revision: 1 });
    const body = (0,state_marker/* renderManagedBlock */.$I)(base, desired.content);
    return {
        kind: 'create-issue',
        task: desired.id,
        title: desired.title,
        body: `${body}\n`,
        milestone,
        labels,
        assignees: desired.assignees.flatMap((login) => registry.users.get(login.toLowerCase()) ?? []),
        parent: parent?.nodeId ?? null,
        board: registry.board,
    };
}
function taskBase(desired, milestone, { state, revision }) {
    const { id, explicitId, sectionId, path, title, labels, content, contentHash } = desired;
    return {
        id,
        revision,
        explicitId,
        sectionId,
        path,
        text: title,
        title,
        content: contentHash,
        written: (0,state_marker/* writtenHash */.cD)(content),
        milestone,
        labels,
        state,
    };
}
function resolveWrite(operation, registry) {
    const { key, number, nodeId, after } = operation;
    const seen = registry.issues.get(number);
    const milestone = after.section === null ? null : registry.milestones.get(after.section);
    const labels = findLabels(after.labels, registry);
    if (seen === undefined || milestone === undefined || labels === null)
        return null;
    const base = milestone === null ? after.base : { ...after.base, milestone: milestone.number };
    return {
        kind: 'write-issue',
        task: key,
        number,
        nodeId,
        title: after.title,
        body: `${after.textBefore}${(0,state_marker/* renderManagedBlock */.$I)(base, after.content)}${after.textAfter}`,
        milestone,
        labels,
        unlabel: after.unlabel.flatMap((name) => registry.labels.get(name.toLowerCase()) ?? []),
        state: operation.kind === 'reopen-issue' ? 'open' : after.closeAs,
        comment: after.comment === null ? null : oneComment(after.comment.purpose, after.comment.text),
        seen,
    };
}
function oneComment(purpose, text) {
    const marker = (0,state_marker/* commentMarker */.Ql)(purpose);
    return { marker, body: `${text}\n\n${marker}` };
}
function findLabels(names, registry) {
    const labels = [];
    for (const name of names) {
        const label = registry.labels.get(name.toLowerCase());
        if (label === undefined)
            return null;
        labels.push(label);
    }
    return labels;
}

;// CONCATENATED MODULE: ./build/src/apply/apply.js



/** Issue writes in one request: a batch that times out is half applied, so it stays small. */
const batchSize = 5;
/** Times an operation is tried when its answer is lost. */
const attempts = 3;
/** Milliseconds between looks for what a lost create left: lists lag behind creates. */
const patience = [2_000, 8_000, 20_000];
/**
 * Applies the plan's operations in order, in small batches, within the pace and the bounds; never sends a create
 * again before it has looked for what the first one left. Returns what became of every operation; throws nothing
 * but programming errors.
 */
async function applyPlan(plan, registry, ports) {
    const run = new Application(plan, registry, ports);
    await run.all();
    return run.result();
}
/** One application in progress; a class because all of its steps share the queue and the bounds. */
class Application {
    #registry;
    #ports;
    #total;
    #bounds;
    #queue;
    #applied = [];
    #failed = [];
    #pending = [];
    #issues = new Map();
    #cards = new Map();
    constructor(plan, registry, ports) {
        this.#registry = registry;
        this.#ports = ports;
        this.#bounds = new Bounds(ports);
        this.#total = plan.operations.length;
        this.#queue = plan.operations.map((operation) => ({ operation, write: null, tries: 0 }));
    }
    async all() {
        while (this.#queue.length > 0) {
            const batch = this.#nextBatch();
            if (batch.length === 0)
                continue;
            const objects = batch.reduce((sum, { write }) => sum + (write === null ? 0 : createdBy(write)), 0);
            if (!(await this.#bounds.mayStart(objects))) {
                this.#queue.unshift(...batch);
                break;
            }
            const writes = batch.flatMap((item) => item.write ?? []);
            try {
                const outcomes = await this.#ports.executor.execute(writes, this.#next());
                const again = await this.#settle(batch, outcomes);
                this.#queue.unshift(...again);
            }
            catch (error) {
                if (!(error instanceof errors/* RoadmapSyncError */.C))
                    throw error;
                this.#bounds.stop('failure', error);
                this.#queue.unshift(...batch);
            }
            this.#ports.onProgress?.(this.#applied.length, this.#total);
            if (this.#bounds.stoppedBy !== 'done')
                break;
        }
        for (const item of this.#queue)
            this.#pending.push(item.operation);
    }
    result() {
        return {
            applied: this.#applied,
            failed: this.#failed,
            pending: [...new Set(this.#pending)],
            stoppedBy: this.#bounds.stoppedBy,
            error: this.#bounds.error,
            resumeAt: this.#bounds.resumeAt,
            issues: this.#issues,
            milestones: this.#registry.milestones,
            cards: this.#cards,
        };
    }
    /** Takes the next writes that fit into one request; what cannot be resolved waits for the next run. */
    #nextBatch() {
        const batch = [];
        while (batch.length < batchSize) {
            const item = this.#queue[0];
            if (item === undefined)
                break;
            const write = item.write ?? resolveOperation(item.operation, this.#registry);
            if (write === null) {
                // What it refers to may be made by this very batch.
                if (batch.length > 0)
                    break;
                this.#queue.shift();
                this.#pending.push(item.operation);
                continue;
            }
            const last = batch.at(-1)?.write;
            if (last != null && !(isIssueWrite(write) && last.kind === write.kind))
                break;
            this.#queue.shift();
            batch.push({ ...item, write });
            if (!isIssueWrite(write))
                break;
        }
        return batch;
    }
    /** Returns the numbers of what the coming requests write, as far as it is known by now. */
    #next() {
        const coming = this.#queue.slice(0, batchSize).map(({ operation, write }) => write ?? operation);
        const numbersOf = (isMilestone) => coming.flatMap((each) => 'number' in each && (each.kind === 'update-milestone') === isMilestone ? each.number : []);
        return { issues: numbersOf(false), milestones: numbersOf(true) };
    }
    /** A board that may be why a create failed is not written along again: its cards can be added later. */
    #withoutBoard(item) {
        if (item.write?.kind !== 'create-issue' || item.write.board === null)
            return item;
        this.#registry = { ...this.#registry, board: null };
        return { ...item, write: { ...item.write, board: null } };
    }
    /** Takes the outcomes in; returns what has to be tried again. */
    async #settle(batch, outcomes) {
        const again = [];
        const unknown = [];
        let limitedUntil = null;
        batch.forEach((item, index) => {
            const outcome = outcomes[index];
            const isFine = outcome?.kind === 'applied' || outcome?.kind === 'limited';
            const plain = isFine ? item : this.#withoutBoard(item);
            switch (outcome?.kind) {
                case 'applied':
                    again.push(...this.#take(item, outcome.result));
                    break;
                case 'refused':
                    if (plain === item)
                        this.#failed.push({ operation: item.operation, error: outcome.error });
                    else
                        unknown.push(plain);
                    break;
                case 'changed':
                    this.#pending.push(item.operation);
                    break;
                case 'limited':
                    limitedUntil = Math.max(limitedUntil ?? 0, outcome.retryAt);
                    again.push(item);
                    break;
                default:
                    unknown.push({ ...plain, tries: item.tries + 1 });
            }
        });
        again.push(...(await this.#recover(unknown)));
        await this.#bounds.heard(unknown.length === batch.length, limitedUntil);
        return again;
    }
    #take(item, result) {
        if (item.operation.kind !== 'create-issue' || item.write?.kind === 'create-issue') {
            this.#applied.push({ operation: item.operation, result });
        }
        if (result.kind === 'label')
            this.#registry.labels.set(result.label.name.toLowerCase(), result.label);
        if (result.kind === 'milestone')
            this.#registry.milestones.set(result.section, result.milestone);
        if (result.kind !== 'issue')
            return [];
        this.#registry.issues.set(result.issue.number, result.issue);
        this.#issues.set(result.issue.number, result.issue);
        this.#registry.parents.set(result.task, result.issue);
        if (result.card !== undefined)
            this.#cards.set(result.issue.nodeId, result.card);
        if (item.operation.kind !== 'create-issue' || item.write?.kind !== 'create-issue')
            return [];
        const write = closeCreated(item.operation.after, result.issue);
        return write === null ? [] : [{ operation: item.operation, write, tries: 0 }];
    }
    /** Returns what lost creates left behind, or null when that cannot be found out, which ends the run. */
    async #look(tasks) {
        try {
            return await this.#ports.executor.findCreated(tasks);
        }
        catch (error) {
            if (!(error instanceof errors/* RoadmapSyncError */.C))
                throw error;
            this.#bounds.stop('failure', error);
            return null;
        }
    }
    /** Looks for what lost answers left; what is not found is tried again, what was tried enough waits for the next run. */
    async #recover(unknown) {
        let left = [...unknown];
        for (const pause of patience) {
            const tasks = new Set(left.flatMap((item) => (item.write?.kind === 'create-issue' ? item.write.task : [])));
            if (tasks.size === 0 || this.#ports.signal.aborted)
                break;
            await this.#ports.clock.sleep(pause, this.#ports.signal);
            const found = await this.#look(tasks);
            if (found === null)
                return left;
            const closing = [];
            left = left.filter((item) => {
                const issue = item.write?.kind === 'create-issue' ? found.get(item.write.task) : undefined;
                if (issue === undefined || item.write?.kind !== 'create-issue')
                    return true;
                closing.push(...this.#take(item, { kind: 'issue', task: item.write.task, issue }));
                return false;
            });
            this.#queue.unshift(...closing);
        }
        return left.filter((item) => {
            if (item.tries < attempts)
                return true;
            this.#pending.push(item.operation);
            return false;
        });
    }
}
function isIssueWrite(write) {
    return write.kind === 'create-issue' || write.kind === 'write-issue' || write.kind === 'close-duplicate';
}
/** Objects that a write creates, as GitHub's content limits count them. */
function createdBy(write) {
    if (write.kind === 'write-issue')
        return write.comment === null ? 0 : 1;
    if (write.kind === 'create-issue')
        return write.board === null ? 1 : 2;
    return write.kind === 'update-milestone' ? 0 : 1;
}

;// CONCATENATED MODULE: ./build/src/apply/pacer.js
const githubPace = { writeInterval: 1_000, perMinute: 80, perHour: 500 };
const minute = 60_000;
const hour = 3_600_000;
/**
 * Returns a pacer. `earlier` are the times (epoch milliseconds) at which earlier runs created objects, as far as they
 * are known: they count against the same limits.
 */
function createPacer(clock, pace, earlier = []) {
    const created = earlier
        .filter((time) => time > clock.now() - hour)
        .sort((a, b) => a - b)
        .slice(-pace.perHour);
    let lastWrite = Number.NEGATIVE_INFINITY;
    const freeAt = (objects, limit, window) => {
        // The object that has to leave the window before `objects` more fit in.
        const blocking = created[Math.min(created.length + objects - limit, created.length) - 1];
        return blocking === undefined ? Number.NEGATIVE_INFINITY : blocking + window;
    };
    const limitedUntil = (objects) => Math.max(freeAt(objects, pace.perMinute, minute), freeAt(objects, pace.perHour, hour));
    return {
        delay: (objects) => Math.max(0, lastWrite + pace.writeInterval - clock.now(), limitedUntil(objects) - clock.now()),
        isLimit: (objects) => limitedUntil(objects) > Math.max(clock.now(), lastWrite + pace.writeInterval),
        record: (objects) => {
            lastWrite = clock.now();
            for (let count = 0; count < objects; count += 1)
                created.push(lastWrite);
            while (created.length > pace.perHour)
                created.shift();
        },
    };
}

// EXTERNAL MODULE: ./build/src/config/defaults.js
var defaults = __webpack_require__(4808);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/shared/globs.js
var shared_globs = __webpack_require__(512);
;// CONCATENATED MODULE: ./build/src/shared/yaml-hazard.js

/**
 * The parser calls itself for each level, and deep ones end the process, not only the run. Keys are compared with all
 * others, so the length is bounded, too: a file of this length takes a second.
 */
const limits = { units: 100_000, depth: 100, indent: 200 };
/** Precedes a scalar among the lexer's tokens: https://eemeli.org/yaml/#lexer */
const scalar = '\u001f';
/** Returns what is beyond what is read of a YAML text, as the end of a sentence about it, or null; does not parse it. */
function findYamlHazard(text) {
    if (text.length > limits.units)
        return `has ${text.length} characters; the limit is ${limits.units}`;
    let flow = 0;
    let block = 0;
    let before = '';
    for (const token of new yaml_dist/* Lexer */.JG().lex(text)) {
        if (before !== scalar) {
            if (token === '[' || token === '{')
                flow += 1;
            else if (token === ']' || token === '}')
                flow = Math.max(0, flow - 1);
            else if (token === '-' || token === '?')
                block += 1;
            else if (/[\r\n]/.test(token))
                block = 0;
        }
        if (flow + block > limits.depth)
            return `is nested more than ${limits.depth} deep`;
        before = token;
    }
    return new RegExp(`^ {${limits.indent}}`, 'm').test(text)
        ? `is indented by ${limits.indent} and more`
        : null;
}

// EXTERNAL MODULE: ./build/src/config/nearest.js
var nearest = __webpack_require__(4438);
;// CONCATENATED MODULE: ./build/src/config/schema.js


/*
 * The one table of the configuration file: types, defaults, validation, the JSON Schema for editors and the page of
 * documentation are made from it. Examples are values, as a person would write them.
 */
const count = (min, max) => dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(min), dist/* maxValue */.cGV(max));
/** GitHub refuses longer labels: https://docs.github.com/en/rest/issues/labels#create-a-label */
const label = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* trim */.Bqr(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(50));
const heading = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* trim */.Bqr(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(255));
/** https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication */
const login = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[A-Za-z\d](?:[A-Za-z\d_-]{0,98}[A-Za-z\d])?(?:\[bot\])?$/, 'a login without @'));
const headings = dist/* pipe */.FsL(dist/* array */.YOg(heading), dist/* maxLength */.Ru6(100));
/** Whether the month has that day; the shape is checked before. */
const exists = (text) => {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
const date = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoDate */._$n('a date such as 2026-03-01'), dist/* check */.z6Y((text) => exists(text), 'a day that exists'), dist/* check */.z6Y((text) => text >= '1970' && text < '2200', 'a day between 1970 and 2199'));
const pace = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[1-9]\d{0,2} (?:day|week|month)s?$/, 'such as "2 weeks"'));
function described(schema, description, example) {
    return dist/* pipe */.FsL(schema, dist/* description */.h_(description), dist/* examples */.K1K([example]));
}
const milestoneTitle = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* trim */.Bqr(), dist/* maxLength */.Ru6(200), dist/* includes */.mKk('{section}', 'a text with {section} in it'));
/** What one entry under `roadmaps` may say. */
const roadmapSchema = dist/* strictObject */.rej({
    files: described(dist/* union */.KCZ([
        dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)),
        dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1))), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(100)),
    ]), 'Glob, or list of globs, of the roadmap files that this entry is about; the first entry that matches a file counts.', 'roadmap/python-*.md'),
    'section-level': dist/* optional */.lqM(described(count(1, 6), 'Level of the headings that are sections. Left out, it is found from the document.', 2)),
    'task-headings': dist/* optional */.lqM(described(headings, 'Headings, besides the ones known in fifteen languages, below which practice tasks stand.', ['Katas']), []),
    'topic-headings': dist/* optional */.lqM(described(headings, 'Headings below which stands what to study: no issues.', ['Background']), []),
    'ignore-headings': dist/* optional */.lqM(described(headings, 'Headings that are not part of the roadmap, with all below them.', [
        'Changelog',
        'Ideas',
    ]), []),
    labels: dist/* optional */.lqM(described(dist/* pipe */.FsL(dist/* array */.YOg(label), dist/* maxLength */.Ru6(20)), 'Labels that the issues of these roadmaps bear besides `label`.', ['learning']), []),
    tags: dist/* optional */.lqM(described(dist/* boolean */.zMY(), 'Whether tags become labels: `#tag` of a task, `[P]` and `[US1]` of a plan for coding agents, tags of the frontmatter.', true), false),
    assignees: dist/* optional */.lqM(described(dist/* pipe */.FsL(dist/* array */.YOg(login), dist/* maxLength */.Ru6(10)), 'Logins that new issues are assigned to. Later changes are yours: nobody is assigned again.', ['octocat']), []),
    'milestone-title': dist/* optional */.lqM(described(milestoneTitle, 'Pattern of milestone titles: `{section}` is the title of the section, `{roadmap}` that of the roadmap, `{number}` the number of the section.', '{roadmap}: {section}'), '{section}'),
    schedule: dist/* optional */.lqM(dist/* nullable */.mee(dist/* strictObject */.rej({
        start: dist/* optional */.lqM(described(date, 'First day. Headings such as "Week 3", "Неделя 1–4" or "Day 10" count from it.', '2026-01-12')),
        pace: dist/* optional */.lqM(described(pace, 'Time for each section whose heading has no date: days, weeks or months.', '2 weeks')),
    })), null),
    subtasks: dist/* optional */.lqM(described(dist/* picklist */.KIO(['checklist', 'sub-issues']), 'What items nested below a task become: a checklist in its issue, or issues of their own below it.', 'sub-issues'), 'checklist'),
    topics: dist/* optional */.lqM(described(dist/* picklist */.KIO(['description', 'issues']), 'What the things to study become: part of descriptions, or issues like tasks.', 'issues'), 'description'),
    appendices: dist/* optional */.lqM(described(dist/* picklist */.KIO(['ignore', 'issues']), 'What lists of questions become, such as those for an interview: nothing, or a milestone with an issue for each.', 'issues'), 'ignore'),
    removed: dist/* optional */.lqM(described(dist/* picklist */.KIO(['close', 'keep']), 'What happens to the issue of a task that leaves the roadmap: closed as not planned, or kept as it is.', 'keep'), 'close'),
    locale: dist/* optional */.lqM(described(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?:auto|[a-z]{2})$/, 'a language such as `ru`, or `auto`')), 'Language of what readers see of these roadmaps; `auto` follows the text. The input `locale` wins.', 'ru'), 'auto'),
});
/** What the configuration file may say; every key is optional. */
const configSchema = dist/* strictObject */.rej({
    label: dist/* optional */.lqM(described(label, 'Label that every issue of a roadmap bears.', 'study'), defaults/* defaultLabel */.A),
    authors: dist/* optional */.lqM(described(dist/* pipe */.FsL(dist/* array */.YOg(login), dist/* maxLength */.Ru6(20)), 'Logins, besides the token’s own, whose issues count as ours: for repositories whose token changed.', ['old-bot[bot]']), []),
    mentions: dist/* optional */.lqM(described(dist/* boolean */.zMY(), 'Whether `@name` in a roadmap mentions people in its issues. Otherwise nobody is notified.', true), false),
    badge: dist/* optional */.lqM(dist/* strictObject */.rej({
        style: dist/* optional */.lqM(described(dist/* picklist */.KIO(['flat', 'flat-square', 'for-the-badge']), 'Look of the badge.', 'for-the-badge'), 'flat'),
    }), {}),
    table: dist/* optional */.lqM(dist/* strictObject */.rej({
        tasks: dist/* optional */.lqM(described(dist/* boolean */.zMY(), 'Whether each section of the table opens to a list of its tasks.', true), false),
    }), {}),
    chart: dist/* optional */.lqM(described(dist/* boolean */.zMY(), 'Whether a burn-up chart is drawn and shown below the table.', true), false),
    zones: dist/* optional */.lqM(dist/* strictObject */.rej({
        badge: dist/* optional */.lqM(described(dist/* boolean */.zMY(), 'Whether the README shows the badge.', false), true),
        progress: dist/* optional */.lqM(described(dist/* boolean */.zMY(), 'Whether the README shows the table.', false), true),
    }), {}),
    commit: dist/* optional */.lqM(dist/* strictObject */.rej({
        'skip-ci': dist/* optional */.lqM(described(dist/* boolean */.zMY(), 'Whether commits say `[skip ci]`, so that no workflow of yours runs for them.', true), false),
    }), {}),
    board: dist/* optional */.lqM(dist/* strictObject */.rej({
        'status-updates': dist/* optional */.lqM(described(dist/* boolean */.zMY(), 'Whether the project board gets a status update when progress moved, at most one a day.', true), false),
        template: dist/* optional */.lqM(dist/* nullable */.mee(described(count(1, 1_000_000), 'Number of a project of the same owner that a new board copies.', 7)), null),
    }), {}),
    limits: dist/* optional */.lqM(dist/* strictObject */.rej({
        'write-interval': dist/* optional */.lqM(described(count(0, 60_000), 'Milliseconds between two requests that change something.', 2_000), 1_000),
        'per-minute': dist/* optional */.lqM(described(count(1, 100_000), 'Issues, milestones and comments made in a minute at most.', 20), 80),
        'per-hour': dist/* optional */.lqM(described(count(1, 1_000_000), 'Issues, milestones and comments made in an hour at most.', 150), 500),
    }), {}),
    // octoDNS's thresholds: https://github.com/octodns/octodns/blob/main/octodns/provider/plan.py
    safety: dist/* optional */.lqM(dist/* strictObject */.rej({
        minimum: dist/* optional */.lqM(described(count(0, 100_000), 'A roadmap with fewer issues than this is never refused.', 25), 10),
        percent: dist/* optional */.lqM(described(count(0, 100), 'Percent of the issues that one run may close for tasks that left, or give another title; more is refused until it runs with `force`.', 50), 30),
    }), {}),
    roadmaps: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(roadmapSchema), dist/* maxLength */.Ru6(100)), []),
});
/** The configuration of a repository without a file. */
const defaultConfig = dist/* parse */.qgA(configSchema, {});
/** What counts for a roadmap that no entry is about. */
const defaultRoadmapConfig = dist/* parse */.qgA(roadmapSchema, { files: '**' });

;// CONCATENATED MODULE: ./build/src/config/file.js








/** Aliases can make a small file huge: https://eemeli.org/yaml/#parse-options */
const maxAliasCount = 20;
/**
 * Returns the configuration in `text`. Throws an `invalid` error with file, line and what would be right for
 * broken YAML, an unknown key or a wrong value, and for a text that is too long or nested too deep to be read.
 */
function parseConfig(text, path) {
    const hazard = findYamlHazard(text);
    if (hazard !== null) {
        throw new errors/* RoadmapSyncError */.C('invalid', `${path} ${hazard}.`, { hint: 'Make it shorter and simpler.' });
    }
    const lines = new yaml_dist/* LineCounter */.HN();
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, { lineCounter: lines, logLevel: 'error' });
    const broken = document.errors[0];
    if (broken !== undefined) {
        const { line, col } = lines.linePos(broken.pos[0]);
        const [reason = ''] = broken.message.split('\n');
        throw new errors/* RoadmapSyncError */.C('invalid', (0,shared_text/* oneLine */.TN)(`${path}:${line}:${col}: ${reason}`), {
            hint: 'Correct the YAML, then run again.',
        });
    }
    let data;
    try {
        data = document.toJS({ maxAliasCount }) ?? {};
    }
    catch (cause) {
        const unknown = cause instanceof Error && /^Unresolved alias/.test(cause.message);
        const what = unknown ? 'a YAML alias that stands for nothing' : 'too many YAML aliases';
        throw new errors/* RoadmapSyncError */.C('invalid', `${path} uses ${what}.`, { hint: 'Write the values out.', cause });
    }
    const result = dist/* safeParse */.xLC(configSchema, data);
    if (result.success)
        return result.output;
    const issue = result.issues[0];
    const keys = (issue.path ?? []).map((item) => String(item.key));
    const place = isUnknownKey(issue) && isListed(issue) ? keys.slice(0, -1) : keys;
    const line = lineOf(document.contents, place, lines);
    throw new errors/* RoadmapSyncError */.C('invalid', (0,shared_text/* oneLine */.TN)(`${path}:${line}: ${explain(issue, keys)}`), {
        hint: hintFor(issue, keys),
    });
}
/**
 * Returns what the configuration says about the roadmap at a path: the first entry that matches it, else the defaults.
 * The globs are compiled once, however many paths are asked for.
 */
function roadmapConfigs({ roadmaps }) {
    const entries = roadmaps.map((entry) => ({ entry, matches: (0,shared_globs/* globMatcher */.f)([entry.files].flat()) }));
    return (path) => entries.find(({ matches }) => matches(path))?.entry ?? defaultRoadmapConfig;
}
/** Rules whose own words say what would be right. */
const worded = new Set(['regex', 'check', 'iso_date', 'includes']);
function explain(issue, keys) {
    const nameOf = (path) => `\`${path.join('.') || 'the file'}\``;
    const name = nameOf(keys);
    if (isUnknownKey(issue)) {
        return isListed(issue)
            ? `${nameOf(keys.slice(0, -1))} is a list, expected Object.`
            : `there is no key ${name}.`;
    }
    if (isMissingKey(issue))
        return `${nameOf(keys.slice(0, -1))} lacks the key \`${keys.at(-1)}\`.`;
    const isLength = issue.type === 'min_length' || issue.type === 'max_length';
    const received = shorten(issue.received);
    return `${name} ${isLength ? 'has the length' : 'is'} ${received}, expected ${expectation(issue)}.`;
}
function expectation(issue) {
    if (worded.has(issue.type))
        return issue.message;
    if (issue.type === 'integer')
        return 'a whole number';
    if (issue.type === 'picklist')
        return `one of ${choices(issue).join(', ')}`;
    return issue.expected?.replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ' or ') ?? 'another value';
}
function choices(issue) {
    return issue.expected?.match(/[\w-]+/g) ?? [];
}
function shorten(received) {
    return received.length > 80 ? `${received.slice(0, 80)}…` : received;
}
function hintFor(issue, keys) {
    const correct = 'Correct the value, then run again.';
    if (issue.type === 'picklist' && typeof issue.input === 'string') {
        const guess = (0,nearest/* nearest */.p)(issue.input, choices(issue));
        return guess === null ? correct : `Did you mean \`${guess}\`?`;
    }
    if (!isUnknownKey(issue))
        return correct;
    const known = keysAt(keys.slice(0, -1));
    const guess = (0,nearest/* nearest */.p)(keys.at(-1) ?? '', known);
    return guess === null
        ? `Keys are ${known.map((key) => `\`${key}\``).join(', ')}.`
        : `Did you mean \`${guess}\`?`;
}
function isUnknownKey(issue) {
    return issue.type === 'strict_object' && issue.expected === 'never';
}
/** A list stands where keys should. */
function isListed(issue) {
    return Array.isArray(issue.path?.at(-1)?.input);
}
function isMissingKey(issue) {
    return issue.type === 'strict_object' && issue.received === 'undefined';
}
/** Returns the keys that the schema knows at a place of the file. */
function keysAt(path) {
    let schema = configSchema;
    for (const key of path)
        schema = childOf(unwrap(schema), key);
    const entries = property(unwrap(schema), 'entries');
    return typeof entries === 'object' && entries !== null ? Object.keys(entries) : [];
}
function childOf(schema, key) {
    return property(schema, 'item') ?? property(property(schema, 'entries'), key);
}
/** What is optional or may be null wraps the schema of the value. */
function unwrap(schema) {
    const inner = property(schema, 'wrapped');
    return inner === undefined ? schema : unwrap(inner);
}
function property(of, key) {
    return typeof of === 'object' && of !== null ? Reflect.get(of, key) : undefined;
}
/** Returns the line of the deepest place of `keys` that the document has. */
function lineOf(contents, keys, lines) {
    let line = 1;
    let node = contents;
    const see = (place) => {
        const range = property(place, 'range');
        if (Array.isArray(range))
            line = lines.linePos(range[0]).line;
    };
    for (const key of keys) {
        if ((0,yaml_dist/* isSeq */.oP)(node)) {
            node = node.items[Number(key)];
            see(node);
            continue;
        }
        if (!(0,yaml_dist/* isMap */.jh)(node))
            break;
        const pair = node.items.find((item) => (0,yaml_dist/* isScalar */.jn)(item.key) && String(item.key.value) === key);
        if (pair === undefined)
            break;
        see(pair.key);
        node = pair.value;
    }
    return line;
}

// EXTERNAL MODULE: ./build/src/github/problem.js
var github_problem = __webpack_require__(9826);
;// CONCATENATED MODULE: ./build/src/github/board-read.js


/** Returns what is asked of every field. */
function fieldSelection({ missing }) {
    return `... on ProjectV2FieldCommon { id name dataType ${missing.has('databaseId') ? '' : 'databaseId'} }
    ... on ProjectV2SingleSelectField { options { id name color description } }`;
}
/** Returns what is asked of every card. */
function cardSelection({ missing }) {
    const pulls = missing.has('closedByPullRequestsReferences')
        ? ''
        : 'closedByPullRequestsReferences(first: 1) { totalCount }';
    const field = 'field { ... on ProjectV2FieldCommon { id } }';
    return `id isArchived content { ... on Issue { id assignees(first: 1) { totalCount } ${pulls} } }
    fieldValues(first: 50) { nodes {
      ... on ProjectV2ItemFieldSingleSelectValue { optionId ${field} }
      ... on ProjectV2ItemFieldTextValue { text ${field} }
      ... on ProjectV2ItemFieldDateValue { date ${field} } } }`;
}
/** Returns what is asked of an issue to find its card. */
function cardsOfIssue(reader) {
    return `projectItems(first: 50, includeArchived: true) { nodes { ${cardSelection(reader)} project { id } } }`;
}
/** Returns the card of the issue on that board, or undefined where it has none, or none that is shown yet. */
function cardOn(board, { projectItems }) {
    const found = projectItems?.nodes.find((card) => card?.project.id === board);
    return found == null ? undefined : toCard(found);
}
/** Returns what is asked of a board: all of it but for further pages of cards. */
function boardSelection(reader) {
    return `id number url title closed fields(first: 100) { nodes { ${fieldSelection(reader)} } } ${itemsPage(reader, null)}`;
}
function itemsPage(reader, after) {
    const archived = reader.missing.has('archivedStates') ? '' : 'archivedStates: [ARCHIVED, NOT_ARCHIVED], ';
    const cursor = after === null ? '' : `, after: ${JSON.stringify(after)}`;
    return `items(${archived}first: 100${cursor}) { pageInfo { hasNextPage endCursor } nodes { ${cardSelection(reader)} } }`;
}
/** Returns the board of that node id, or null when it is gone or out of sight. */
async function readBoard(reader, id) {
    const node = await readNode(reader, id, () => boardSelection(reader));
    return node === null ? null : complete(reader, node);
}
/** Returns the fields of the board, and those of the cards that are there, as they are now. */
async function glimpseBoard(reader, id, cards) {
    const { octokit } = reader.client;
    const { nodes } = await askBoard(reader, () => octokit
        .graphql(`query ($ids: [ID!]!) { nodes(ids: $ids) {
          ... on ProjectV2 { fields(first: 100) { nodes { ${fieldSelection(reader)} } } }
          ... on ProjectV2Item { ${cardSelection(reader)} } } }`, { ids: [id, ...cards] })
        .catch((github_problem/* partialNodes */.Zp)));
    const [board, ...found] = nodes;
    if (board?.fields === undefined)
        throw boardGone();
    return {
        fields: board.fields.nodes.flatMap((field) => toField(field) ?? []),
        cards: new Map(found.flatMap((node) => (isCard(node) ? [[node.id, toCard(node)]] : []))),
    };
}
function isCard(node) {
    return node?.id !== undefined && node.fieldValues !== undefined;
}
/** Returns the owner's board of that number, or null when there is none in sight. */
async function readBoardByNumber(reader, { owner, number }) {
    const { client } = reader;
    const answer = await askBoard(reader, () => client.octokit
        .graphql(`query ($owner: String!, $number: Int!) { repositoryOwner(login: $owner) { ... on ProjectV2Owner {
          projectV2(number: $number) { ${boardSelection(reader)} } } } }`, { owner, number })
        .catch((error) => {
        const hidden = (0,github_problem/* graphqlErrors */.dM)(error)?.every(({ type }) => type === 'NOT_FOUND');
        if (hidden !== true)
            throw error;
        return { repositoryOwner: null };
    }));
    const node = answer.repositoryOwner?.projectV2;
    return node == null ? null : complete(reader, node);
}
/** Returns the board with all pages of its cards. */
async function complete(reader, node) {
    const nodes = [...node.items.nodes];
    for (let page = node.items; page.pageInfo.hasNextPage && page.pageInfo.endCursor !== null;) {
        reader.client.goOn();
        const { endCursor } = page.pageInfo;
        const next = await readNode(reader, node.id, () => itemsPage(reader, endCursor));
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
        fields: node.fields.nodes.flatMap((field) => toField(field) ?? []),
        cards: new Map(shown.flatMap((each) => {
            const issue = each.content?.id;
            return issue === undefined ? [] : [[issue, toCard(each)]];
        })),
        order: shown.filter(({ isArchived }) => !isArchived).map(({ id }) => id),
    };
}
/** Returns the field, or null for one of a kind that has no id in common with the others. */
function toField(node) {
    if (node?.id === undefined)
        return null;
    const { id, databaseId = null, name, dataType: type, options = [] } = node;
    return { id, databaseId, name, type, options };
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
async function readNode(reader, id, selection) {
    const { octokit } = reader.client;
    const { nodes } = await askBoard(reader, () => octokit
        .graphql(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ProjectV2 { ${selection()} } } }`, { ids: [id] })
        // A board that is gone is null beside an error.
        .catch((github_problem/* partialNodes */.Zp)));
    return nodes[0] ?? null;
}
/**
 * Returns what `ask` does, asked again without what this GitHub does not know, and with what was answered beside the
 * refusal of pull requests, which a token for boards need not be allowed to read.
 */
async function askBoard(reader, ask) {
    const { client, missing } = reader;
    return client.read('projects', async () => {
        for (;;) {
            try {
                return await ask();
            }
            catch (error) {
                const features = ['archivedStates', 'closedByPullRequestsReferences', 'databaseId'];
                const errors = (0,github_problem/* graphqlErrors */.dM)(error) ?? [];
                const refused = features.find((feature) => !missing.has(feature) && isAbout(errors, feature));
                if (refused !== undefined)
                    missing.add(refused);
                else
                    throw errors.some(isAboutBoards) ? noBoards(error) : error;
            }
        }
    });
}
/** Returns whether all is refused for one thing that GitHub does not know, or does not show this token. */
function isAbout(errors, feature) {
    return errors.some(({ message, path, type }) => (isUnknown(message) && message.includes(feature)) || (type === 'FORBIDDEN' && path?.at(-1) === feature));
}
/** Whether boards as such are unknown, and not merely something of them. */
function isAboutBoards({ message }) {
    return isUnknown(message) && /['"]projects?V2['"]|(?:no such|unknown) type ['"]?ProjectV2/i.test(message);
}
function isUnknown(message) {
    return /doesn't (?:exist|accept)|no such type|unknown (?:argument|field|type)|cannot query field/i.test(message);
}
function noBoards(cause) {
    return new errors/* RoadmapSyncError */.C('failed', 'This GitHub knows no project boards in its API.', {
        hint: 'Leave `project` out, or update the server.',
        cause,
    });
}
/** Returns the error for a board that is there no longer, though it just was. */
function boardGone() {
    return new errors/* RoadmapSyncError */.C('failed', 'The project board went away in the middle of the run.', {
        hint: 'Run again; the next run says what became of it.',
    });
}

// EXTERNAL MODULE: ./build/src/github/issue-fields.js
var issue_fields = __webpack_require__(850);
// EXTERNAL MODULE: ./build/src/github/query.js
var query = __webpack_require__(4961);
;// CONCATENATED MODULE: ./build/src/github/fresh.js



/** GraphQL selection of those issues and milestones, inside a repository. */
function freshSelection({ issues, milestones }) {
    const comments = 'comments(last: 50) { nodes { id viewerDidAuthor body } }';
    return [
        ...issues.map((number) => `i${number}: issue(number: ${number}) { ${issue_fields/* issueFields */.T3} ${comments} }`),
        ...milestones.map((number) => `m${number}: milestone(number: ${number}) { ${issue_fields/* milestoneFields */.oT} }`),
    ].join('\n');
}
/** Returns what an answer to `freshSelection` shows. */
function toFresh(answer, { authors, at }) {
    const issues = new Map();
    const milestones = new Map();
    for (const node of Object.values(answer)) {
        if (node === null)
            continue;
        if (!('viewerDidAuthor' in node))
            milestones.set(node.number, (0,issue_fields/* toSnapshotMilestone */.w0)(node));
        else {
            const comments = node.comments.nodes.flatMap(({ id, viewerDidAuthor, body }) => {
                const marker = viewerDidAuthor ? (0,state_marker/* findCommentMarker */.pG)(body) : null;
                return marker === null ? [] : { id, marker };
            });
            issues.set(node.id, { ...(0,issue_fields/* toSnapshotIssue */.Rb)(node, authors), comments });
        }
    }
    return { at, issues, milestones };
}
/** Reads those issues and milestones as they are right now; those that were deleted since are missing. */
async function readFresh(client, numbers, authors) {
    const at = client.clock.now();
    const answer = await (0,query/* queryRepository */.l)(client, freshSelection(numbers));
    return toFresh(answer, { authors, at });
}

;// CONCATENATED MODULE: ./build/src/github/mutate.js

/**
 * Sends the mutations in one request, in order, and returns one answer each. Sends nothing twice. Throws a
 * RoadmapSyncError for what makes further writes pointless.
 */
async function mutate(client, mutations, need = 'issues') {
    const variables = mutations.map(({ name }, index) => `$i${index}: ${inputType(name)}!`).join(', ');
    const fields = mutations.map(({ name, selection }, index) => `m${index}: ${name}(input: $i${index}) { ${selection} }`);
    const inputs = Object.fromEntries(mutations.map(({ input }, index) => [`i${index}`, input]));
    const query = `mutation (${variables}) { ${fields.join('\n')} }`;
    try {
        const data = await client.octokit.graphql(query, inputs);
        return mutations.map((_, index) => answerOf(data[`m${index}`]));
    }
    catch (error) {
        return answersOf(error, { count: mutations.length, need, clock: client.clock });
    }
}
function answersOf(error, { count, ...options }) {
    const errors = (0,github_problem/* graphqlErrors */.dM)(error);
    if (errors === null) {
        const problem = (0,github_problem/* classify */.L8)(error, options);
        if (problem.kind === 'fatal')
            throw problem.error;
        return Array.from({ length: count }, () => problem);
    }
    const { data, headers } = partsOf(error);
    return Array.from({ length: count }, (_, index) => {
        const alias = `m${index}`;
        const value = data[alias];
        if (value != null)
            return { kind: 'ok', data: value };
        // What is about the request as a whole has no path, or one that begins elsewhere.
        const own = errors.filter(({ path }) => path?.[0] === alias || !/^m\d+$/.test(String(path?.[0])));
        const problem = (0,github_problem/* classifyGraphql */.GK)(own, { ...options, headers, cause: error });
        if (problem.kind === 'fatal')
            throw problem.error;
        return problem;
    });
}
function answerOf(data) {
    return data == null
        ? { kind: 'unknown', cause: new Error('GitHub answered a mutation with nothing') }
        : { kind: 'ok', data };
}
function partsOf(error) {
    const { data, headers } = error;
    return {
        data: typeof data === 'object' && data !== null ? data : {},
        headers: typeof headers === 'object' && headers !== null ? headers : {},
    };
}
function inputType(name) {
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
}

;// CONCATENATED MODULE: ./build/src/github/comments.js


/**
 * Leaves the comments in one request, then looks whether another run left the same ones at the same moment, and takes
 * the later ones of ours away again. Throws a CommentProblem where it is not known whether they stand.
 */
async function leaveComments(writes, { client, authors, paced }) {
    if (writes.length === 0)
        return;
    const additions = writes.map(({ nodeId, comment }) => ({
        name: 'addComment',
        input: { subjectId: nodeId, body: comment.body },
        selection: 'clientMutationId',
    }));
    const answers = await paced(additions.length, () => mutate(client, additions));
    const bad = answers.find((answer) => answer.kind !== 'ok');
    if (bad?.kind === 'limited' || bad?.kind === 'unknown')
        throw new CommentProblem(bad);
    const numbers = { issues: writes.map(({ number }) => number), milestones: [] };
    const now = await readFresh(client, numbers, authors);
    const doubled = [...now.issues.values()].flatMap(({ comments }) => comments.filter(({ marker }, index) => index > 0 && comments[index - 1]?.marker === marker));
    if (doubled.length === 0)
        return;
    const deletions = doubled.map(({ id }) => ({ name: 'deleteIssueComment', input: { id }, selection: 'clientMutationId' }));
    // One that the other run took away first is gone all the same.
    await paced(0, () => mutate(client, deletions));
}
/** A comment that may or may not stand; the writes it goes with are not sent before that is known. */
class CommentProblem extends Error {
    outcome;
    constructor(outcome) {
        super('a comment was not answered');
        this.outcome = outcome;
    }
}

;// CONCATENATED MODULE: ./build/src/github/issue-mutations.js

/** What the last mutation of an issue answers with. */
const written = `issue { ${issue_fields/* issueFields */.T3} }`;
/**
 * Returns what creates an issue in the repository of that node id, and answers with its card as `cards` selects it.
 * Source: https://docs.github.com/en/graphql/reference/issues#createissueinput
 */
function createMutations(write, { repositoryId, cards }) {
    const { task, title, body, milestone, labels, assignees, parent, board } = write;
    const input = {
        repositoryId,
        title,
        body,
        milestoneId: milestone.nodeId,
        labelIds: labels.map((label) => label.nodeId),
        ...(assignees.length === 0 ? {} : { assigneeIds: assignees }),
        ...(parent === null ? {} : { parentIssueId: parent }),
    };
    if (board === null)
        return { task, body, mutations: [{ name: 'createIssue', input, selection: written }] };
    const onBoard = {
        name: 'createIssue',
        input: { ...input, projectV2Ids: [board] },
        selection: `${written} issue { ${cards} }`,
    };
    return { task, body, board, mutations: [onBoard] };
}
/** Returns what closes an issue as the duplicate of another. */
function duplicateMutations({ task, nodeId, of }) {
    const input = { issueId: nodeId, stateReason: 'DUPLICATE', duplicateIssueId: of };
    return { task, body: null, mutations: [{ name: 'closeIssue', input, selection: written }] };
}
/** Returns the mutations with `along` selected of the repository, in the answer to the very last of them. */
function withAlong(mutations, along) {
    const last = mutations.at(-1);
    if (last === undefined || along === '')
        return mutations;
    return [
        ...mutations.slice(0, -1),
        { ...last, selection: `${last.selection} issue { repository { ${along} } }` },
    ];
}
/** Returns what brings an issue to what the write says. */
function updateMutations(write) {
    const labels = [
        ...labelMutation('addLabelsToLabelable', write.nodeId, write.labels),
        ...labelMutation('removeLabelsFromLabelable', write.nodeId, write.unlabel),
    ];
    const closedAlready = write.seen.state === 'closed' && write.state !== 'open';
    const closing = closesAsNotPlanned(write);
    const state = write.state === null || closedAlready || closing
        ? {}
        : { state: write.state === 'open' ? 'OPEN' : 'CLOSED' };
    const milestone = write.milestone === null ? {} : { milestoneId: write.milestone.nodeId };
    const update = {
        name: 'updateIssue',
        input: { id: write.nodeId, ...titleOf(write), body: write.body, ...state, ...milestone },
        selection: written,
    };
    return {
        task: write.task,
        body: write.body,
        mutations: [
            ...labels,
            ...(closedAlready ? recloseMutations(write) : []),
            ...(closing ? [closeMutation(write.nodeId, 'NOT_PLANNED')] : []),
            update,
        ],
    };
}
/** Returns whether the write closes an open issue as not planned, which `updateIssue` cannot. */
function closesAsNotPlanned({ state, seen }) {
    return state === 'not_planned' && seen.state === 'open';
}
function closeMutation(issueId, stateReason) {
    return { name: 'closeIssue', input: { issueId, stateReason }, selection: 'clientMutationId' };
}
function labelMutation(name, labelableId, labels) {
    if (labels.length === 0)
        return [];
    const labelIds = labels.map((label) => label.nodeId);
    return [{ name, input: { labelableId, labelIds }, selection: 'clientMutationId' }];
}
/** The reason of a closed issue cannot be changed, only set by closing it: https://docs.github.com/en/rest/issues/issues#update-an-issue */
function recloseMutations({ nodeId, state }) {
    if (state === null)
        return [];
    const stateReason = state === 'completed' ? 'COMPLETED' : 'NOT_PLANNED';
    return [
        { name: 'reopenIssue', input: { issueId: nodeId }, selection: 'clientMutationId' },
        closeMutation(nodeId, stateReason),
    ];
}
/** Returns the title where it changes: a person may have changed it this very second. */
function titleOf({ title, seen }) {
    return title === seen.title ? {} : { title };
}

;// CONCATENATED MODULE: ./build/src/github/labels.js



/** As many labels as one query asks for. */
const labelsPerRequest = 100;
/** Returns the snapshot with those of the labels `names` that the repository has; the same one where there are none. */
async function addLabels(client, snapshot, names) {
    if (names.length === 0)
        return snapshot;
    const labels = new Map(snapshot.labels);
    for (let at = 0; at < names.length; at += labelsPerRequest) {
        for (const label of await readLabels(client, names.slice(at, at + labelsPerRequest))) {
            labels.set(label.name.toLowerCase(), label);
        }
    }
    return { ...snapshot, labels };
}
async function readLabels(client, names) {
    const selection = names.map((name, index) => `label${index}: label(name: ${JSON.stringify(name)}) { id name }`);
    const labels = await (0,query/* queryRepository */.l)(client, selection.join(' '));
    return Object.values(labels).flatMap((node) => (node === null ? [] : { nodeId: node.id, name: node.name }));
}
/** Returns the node ids of users by lower-case login. Throws an `invalid` error for one that does not exist. */
async function readUsers(client, logins) {
    const users = await Promise.all(logins.map(async (login) => [login.toLowerCase(), await readUser(client, login)]));
    return new Map(users);
}
async function readUser({ octokit, read }, login) {
    return read('issues', async () => {
        try {
            const { data } = await octokit.request('GET /users/{username}', { username: login });
            return data.node_id;
        }
        catch (error) {
            if ((0,github_problem/* statusOf */.c2)(error) !== 404)
                throw error;
            throw new errors/* RoadmapSyncError */.C('invalid', `There is no user \`${login}\` on GitHub; nothing was changed.`, {
                hint: 'Correct `assignees` in the configuration file.',
                cause: error,
            });
        }
    });
}
function labelApplied(data) {
    if (typeof data?.node_id !== 'string')
        throw new Error('GitHub answered with something that is no label');
    return { kind: 'applied', result: { kind: 'label', label: { nodeId: data.node_id, name: data.name } } };
}
/** Creates a label; one of that name that is there already is taken. Throws what Octokit does, and where rights are missing. */
async function createLabel({ octokit, owner, repo }, write) {
    const { name, color, description } = write;
    try {
        const { data } = await octokit.request('POST /repos/{owner}/{repo}/labels', {
            owner,
            repo,
            name,
            color,
            description,
        });
        return labelApplied(data);
    }
    catch (error) {
        if ((0,github_problem/* isHidden */.dK)(error))
            throw (0,github_problem/* forbidden */.o0)('issues', error);
        if (!(0,github_problem/* isAlreadyThere */.P2)(error))
            throw error;
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/labels/{name}', { owner, repo, name });
        return labelApplied(data);
    }
}

;// CONCATENATED MODULE: ./build/src/github/milestones.js




/**
 * Creates a milestone; milestones can only be written through REST. Where one of that title exists and bears the
 * section's marker, an earlier try whose answer was lost made it, and it is taken.
 */
async function createMilestone(client, write) {
    const { octokit, owner, repo } = client;
    const { section, title, description, state, due } = write;
    try {
        const { data } = await octokit.request('POST /repos/{owner}/{repo}/milestones', {
            owner,
            repo,
            title,
            description,
            state,
            ...dueOn(due),
        });
        return applied(section, data);
    }
    catch (error) {
        if ((0,github_problem/* isHidden */.dK)(error))
            throw (0,github_problem/* forbidden */.o0)('issues', error);
        if (!(0,github_problem/* isAlreadyThere */.P2)(error))
            throw error;
        const existing = await findMilestone(client, title);
        if (existing !== null && (0,state_marker/* parseMilestoneDescription */.YH)(existing.description ?? '').base?.id === section) {
            return applied(section, existing);
        }
        const taken = new errors/* RoadmapSyncError */.C('failed', `A milestone named "${title}" was made meanwhile.`, {
            hint: 'Run again; the next run takes it for this section.',
            cause: error,
        });
        return { kind: 'refused', error: taken };
    }
}
/** Rewrites a milestone, only the fields that change; sending the same again changes nothing. */
async function updateMilestone({ octokit, owner, repo }, write) {
    const { section, number, title, description, state, due, seen } = write;
    const { data } = await octokit.request('PATCH /repos/{owner}/{repo}/milestones/{milestone_number}', {
        owner,
        repo,
        milestone_number: number,
        ...(title === seen.title ? {} : { title }),
        ...(state === seen.state ? {} : { state }),
        ...(due === seen.due ? {} : dueOn(due)),
        description,
    });
    return applied(section, data);
}
/** Noon, because GitHub floors to midnight on its west coast: https://docs.github.com/en/rest/issues/milestones */
function dueOn(due) {
    return due === null ? {} : { due_on: `${due}T12:00:00Z` };
}
async function findMilestone({ octokit, owner, repo }, title) {
    for (let page = 1;; page += 1) {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/milestones', {
            owner,
            repo,
            state: 'all',
            per_page: 100,
            page,
        });
        const found = data.find((milestone) => milestone.title === title);
        if (found !== undefined)
            return found;
        if (data.length < 100)
            return null;
    }
}
function applied(section, data) {
    // An answer that was cut on the way says nothing about what happened.
    if (!Number.isInteger(data?.number))
        throw new Error('GitHub answered with something that is no milestone');
    const milestone = {
        number: data.number,
        nodeId: data.node_id,
        url: data.html_url,
        title: data.title,
        description: data.description ?? '',
        state: data.state,
        due: (0,issue_fields/* dueDay */.LJ)(data.due_on),
        createdAt: data.created_at,
    };
    return { kind: 'applied', result: { kind: 'milestone', section, milestone } };
}

;// CONCATENATED MODULE: ./build/src/github/watch.js



/** Returns the watch of one application. */
function createWatch({ client, authors, readAt }) {
    let seen = { at: Number.NEGATIVE_INFINITY, issues: new Map(), milestones: new Map() };
    const isFresh = (at) => client.clock.now() - at <= freshFor;
    const look = async (writes, next) => {
        const of = (isMilestone) => writes.flatMap(({ kind, number }) => ((kind === 'update-milestone') === isMilestone ? number : []));
        const issues = [...new Set([...of(false), ...next.issues])];
        const milestones = [...new Set([...of(true), ...next.milestones])];
        seen = await readFresh(client, { issues, milestones }, authors);
        return seen;
    };
    return {
        look,
        standing: async (writes, next) => {
            if (isFresh(seen.at) && writes.every((write) => has(seen, write)))
                return seen;
            return isFresh(readAt) ? null : look(writes, next);
        },
        learn: (shown) => {
            seen = shown;
        },
        wrote: (result) => {
            if (result.kind === 'issue') {
                const issue = { ...result.issue, comments: [] };
                seen = { ...seen, issues: new Map(seen.issues).set(issue.nodeId, issue) };
            }
            else if (result.kind === 'milestone') {
                const { milestone } = result;
                seen = { ...seen, milestones: new Map(seen.milestones).set(milestone.number, milestone) };
            }
        },
    };
}
function has({ issues, milestones }, write) {
    return write.kind === 'update-milestone' ? milestones.has(write.number) : issues.has(write.nodeId);
}
/** Returns whether it stands as the plan saw it. */
function isUntouched(write, now) {
    if (write.kind === 'update-milestone') {
        const { seen } = write;
        const milestone = now.milestones.get(write.number);
        return (milestone !== undefined &&
            milestone.title === seen.title &&
            milestone.description === seen.description &&
            milestone.state === seen.state &&
            milestone.due === seen.due);
    }
    const { seen } = write;
    const issue = now.issues.get(write.nodeId);
    return (issue !== undefined &&
        issue.title === seen.title &&
        (0,shared_text/* toLf */.yj)(issue.body) === (0,shared_text/* toLf */.yj)(seen.body) &&
        issue.state === seen.state &&
        issue.milestone === seen.milestone);
}

;// CONCATENATED MODULE: ./build/src/github/execute.js













/** Returns the executor that writes through the client: milestones one by one, issues in batches. */
function createExecutor(options) {
    const { client, pacer, signal, authors, boards } = options;
    const { clock, octokit, owner, repo } = client;
    const watch = createWatch({ client, authors, readAt: options.readAt });
    /** Every mutating request goes through here, so that none starts too early after another. */
    const paced = async (objects, send) => {
        await clock.sleep(pacer.delay(objects), signal);
        pacer.record(objects);
        return send();
    };
    const single = async (objects, send) => {
        try {
            return await paced(objects, send);
        }
        catch (error) {
            const problem = (0,github_problem/* classify */.L8)(error, { need: 'issues', clock });
            if (problem.kind === 'fatal')
                throw problem.error;
            return problem;
        }
    };
    const issueMutations = async (issues, { objects, next }) => {
        const mutations = withAlong(issues.flatMap((each) => each.mutations), freshSelection(next));
        let at = 0;
        const answers = await paced(objects, () => {
            at = clock.now();
            return mutate(client, mutations);
        });
        const outcomes = [];
        let first = 0;
        for (const { mutations: own, ...issue } of issues) {
            outcomes.push(issueOutcome(answers.slice(first, first + own.length), { ...issue, authors }));
            first += own.length;
        }
        const last = answers.at(-1);
        const along = last?.kind === 'ok' ? (last.data.issue?.repository ?? {}) : {};
        watch.learn(toFresh(along, { authors, at }));
        return outcomes;
    };
    const createIssues = async (writes, next) => {
        const { repositoryId } = options;
        const takesBoards = boards !== null && !boards.missing.has('projectV2Ids');
        const cards = takesBoards ? cardsOfIssue(boards) : '';
        const sent = takesBoards ? writes : writes.map((write) => ({ ...write, board: null }));
        const onBoard = sent.filter(({ board }) => board !== null).length;
        const outcomes = await issueMutations(sent.map((write) => createMutations(write, { repositoryId, cards })), { objects: writes.length + onBoard, next }).catch((error) => {
            // What forbids the board need not forbid the issue.
            if (onBoard === 0 || !(error instanceof errors/* RoadmapSyncError */.C))
                throw error;
            return writes.map(() => ({ kind: 'unknown', cause: error }));
        });
        // An older GitHub refuses the request as it is read: nothing of it was carried out.
        if (takesBoards && outcomes.some((each) => each.kind === 'refused' && isAboutBoard(each.error))) {
            boards.missing.add('projectV2Ids');
            return createIssues(writes, next);
        }
        for (const outcome of outcomes) {
            if (outcome.kind !== 'applied' || outcome.result.kind !== 'issue')
                continue;
            // Without push rights GitHub creates the issue and silently drops the rest.
            if (outcome.result.issue.milestone === null)
                throw (0,github_problem/* forbidden */.o0)('issues');
            watch.wrote(outcome.result);
        }
        return outcomes;
    };
    const writeIssues = async (writes, next) => {
        const outcomes = new Map();
        let open = [...writes];
        const comments = writes.some((write) => write.comment !== null);
        const now = await (comments ? watch.look(writes, next) : watch.standing(writes, next));
        if (now !== null) {
            open = open.filter((write) => {
                if (isUntouched(write, now))
                    return true;
                outcomes.set(write, { kind: 'changed' });
                return false;
            });
            await leaveComments(missingComments(open, now), { client, authors, paced });
        }
        // GraphQL cannot close as not planned and rewrite the body at once, REST can, but for labels.
        const isRest = (write) => closesAsNotPlanned(write) && write.labels.length + write.unlabel.length === 0;
        let stop = null;
        for (const write of open.filter(isRest)) {
            const outcome = stop ?? (await single(0, () => closeNotPlanned(write)));
            if (outcome.kind === 'limited')
                stop = outcome;
            outcomes.set(write, outcome);
        }
        const batch = open.filter((write) => !isRest(write));
        if (stop !== null)
            for (const write of batch)
                outcomes.set(write, stop);
        else if (batch.length > 0) {
            const settled = await issueMutations(batch.map(updateMutations), { objects: 0, next });
            batch.forEach((write, index) => {
                const outcome = settled[index];
                if (outcome !== undefined)
                    outcomes.set(write, outcome);
            });
        }
        return writes.map((write) => outcomes.get(write) ?? { kind: 'unknown', cause: new Error('not answered') });
    };
    const closeDuplicates = async (writes, next) => {
        const now = await watch.look(writes, next);
        await leaveComments(missingComments(writes, now), { client, authors, paced });
        return issueMutations(writes.map(duplicateMutations), { objects: 0, next });
    };
    const updateOneMilestone = async (write, next) => {
        const now = await watch.standing([write], next);
        if (now !== null && !isUntouched(write, now))
            return { kind: 'changed' };
        const outcome = await single(0, () => updateMilestone(client, write));
        if (outcome.kind === 'applied')
            watch.wrote(outcome.result);
        return outcome;
    };
    const closeNotPlanned = async (write) => {
        const { data } = await octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
            owner,
            repo,
            issue_number: write.number,
            ...titleOf(write),
            body: write.body,
            state: 'closed',
            state_reason: 'not_planned',
            ...(write.milestone === null ? {} : { milestone: write.milestone.number }),
        });
        if (typeof data?.title !== 'string')
            throw new Error('GitHub answered with something that is no issue');
        const issue = {
            ...write.seen,
            title: data.title,
            body: data.body ?? '',
            state: 'closed',
            closedAs: data.state_reason === 'not_planned' ? 'not_planned' : 'completed',
            milestone: data.milestone?.number ?? null,
            closedAt: data.closed_at,
        };
        return { kind: 'applied', result: { kind: 'issue', task: write.task, issue } };
    };
    return {
        execute: async (writes, next) => {
            const first = writes[0];
            switch (first?.kind) {
                case undefined:
                    return [];
                case 'create-label':
                    return [await single(1, () => createLabel(client, first))];
                case 'create-milestone':
                    return [await single(1, () => createMilestone(client, first))];
                case 'update-milestone':
                    return [await updateOneMilestone(first, next)];
                case 'create-issue':
                    return createIssues(writes.filter((write) => write.kind === 'create-issue'), next);
                case 'write-issue':
                    return unlessCommentFails(writes, () => writeIssues(writes.filter((write) => write.kind === 'write-issue'), next));
                case 'close-duplicate':
                    return unlessCommentFails(writes, () => closeDuplicates(writes.filter((write) => write.kind === 'close-duplicate'), next));
            }
        },
        findCreated: async (tasks) => {
            const { repository } = await client.read('issues', () => octokit.graphql(`query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) {
            issues(first: 100, orderBy: {field: CREATED_AT, direction: DESC}) { nodes { ${issue_fields/* issueFields */.T3} } } } }`, { owner, repo }));
            const found = new Map();
            for (const node of repository.issues.nodes) {
                const issue = (0,issue_fields/* toSnapshotIssue */.Rb)(node, authors);
                const id = issue.ours ? (0,state_marker/* parseManagedBody */.$N)(issue.body)?.base.id : undefined;
                if (id !== undefined && tasks.has(id))
                    found.set(id, issue);
            }
            return found;
        },
    };
}
async function unlessCommentFails(writes, run) {
    try {
        return await run();
    }
    catch (error) {
        if (!(error instanceof CommentProblem))
            throw error;
        return writes.map(() => error.outcome);
    }
}
function issueOutcome(answers, { task, body, board, authors }) {
    const bad = answers.find((answer) => answer.kind !== 'ok');
    if (bad !== undefined)
        return bad;
    const last = answers.at(-1);
    const node = last?.kind === 'ok' ? last.data.issue : null;
    if (node == null)
        return { kind: 'unknown', cause: new Error('an answer without the issue') };
    const issue = (0,issue_fields/* toSnapshotIssue */.Rb)(node, authors);
    // A body over the limit is answered as if all were well, and the old one stays.
    if (body !== null && (0,shared_text/* toLf */.yj)(issue.body).trim() !== (0,shared_text/* toLf */.yj)(body).trim())
        return { kind: 'refused', error: tooLong(issue) };
    const card = board === undefined ? undefined : cardOn(board, node);
    return { kind: 'applied', result: { kind: 'issue', task, issue, ...(card === undefined ? {} : { card }) } };
}
function isAboutBoard({ message }) {
    return message.includes('projectV2Ids');
}
function missingComments(writes, now) {
    return writes.flatMap(({ number, nodeId, comment }) => comment === null || comment.marker === now.issues.get(nodeId)?.comments.at(-1)?.marker
        ? []
        : { number, nodeId, comment });
}
function tooLong({ number }) {
    return new errors/* RoadmapSyncError */.C('failed', `GitHub did not take the text of #${number}; it is too long.`, {
        hint: 'Shorten what stands below the managed block, then run again.',
    });
}

// EXTERNAL MODULE: ./build/src/github/lists.js + 1 modules
var lists = __webpack_require__(6724);
;// CONCATENATED MODULE: ./build/src/github/missing.js





/** More missing issues than this, and more than a tenth, is a list that shrank and not what people do. */
const fewMissing = 20;
/**
 * Returns the snapshot with what is missing in it: a list lags behind creates, what is asked for by number does not. One
 * request asks for a hundred of them, and one more each for what is not there: GitHub answers 410 for a deleted issue and
 * another repository for a moved one. `copied` says that the ledger belongs to another repository: nothing here is
 * ours, and its first number is nothing here either. Throws when the list lacks much that exists.
 */
async function addMissing(client, snapshot, missing) {
    const { authors, url } = missing;
    const issues = new Map(snapshot.issues);
    const milestones = new Map(snapshot.milestones);
    const gone = new Map(snapshot.gone);
    const hasOurs = [...issues.values()].some(({ ours }) => ours);
    const many = missing.issues.length > Math.max(fewMissing, missing.known / 10);
    for (const batch of batchesOf(missing)) {
        const found = { issues: new Map(), milestones: new Map() };
        await (0,lists/* readNumbers */.Pl)(client, batch, { url, found });
        if (many && found.issues.size > 0)
            throw shrunken(missing);
        for (const number of batch.issues) {
            client.goOn();
            const node = found.issues.get(number);
            const issue = node === undefined ? await readIssue(client, number, authors) : (0,issue_fields/* toSnapshotIssue */.Rb)(node, authors);
            if (issue === 'unseen' && !hasOurs)
                return { snapshot, copied: true };
            if (typeof issue === 'string')
                gone.set(number, issue);
            else
                issues.set(number, issue);
        }
        for (const [number, node] of found.milestones)
            milestones.set(number, (0,issue_fields/* toSnapshotMilestone */.w0)(node));
    }
    return { snapshot: { ...snapshot, issues, milestones, gone }, copied: false };
}
function batchesOf({ issues, milestones }) {
    const count = Math.ceil(Math.max(issues.length, milestones.length) / lists/* pageSize */.T0);
    return Array.from({ length: count }, (_, index) => ({
        issues: issues.slice(index * lists/* pageSize */.T0, (index + 1) * lists/* pageSize */.T0),
        milestones: milestones.slice(index * lists/* pageSize */.T0, (index + 1) * lists/* pageSize */.T0),
    }));
}
function shrunken({ issues, known }) {
    return new errors/* RoadmapSyncError */.C('failed', `GitHub's list of issues lacks ${issues.length} of ${known} that should be there; nothing was changed.`, { hint: 'Run again in a few minutes; its lists lag at times.' });
}
/** Returns what became of an issue that is not found by its number, or the issue where it is there after all. */
async function readIssue(client, number, authors) {
    const { owner, repo, octokit } = client;
    return client.read('issues', async () => {
        try {
            const { data } = await octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
                owner,
                repo,
                issue_number: number,
            });
            const here = data.repository_url.toLowerCase().endsWith(`/${owner}/${repo}`.toLowerCase());
            if (!here || data.number !== number)
                return 'transferred';
            if (data.pull_request != null)
                return 'unseen';
        }
        catch (error) {
            const status = (0,github_problem/* statusOf */.c2)(error);
            if (status === 410)
                return 'deleted';
            if (status === 301)
                return 'transferred';
            if (status === 404)
                return 'unseen';
            throw error;
        }
        const { issue } = await (0,query/* queryRepository */.l)(client, `issue(number: ${number}) { ${issue_fields/* issueFields */.T3} }`);
        return issue === null ? 'deleted' : (0,issue_fields/* toSnapshotIssue */.Rb)(issue, authors);
    });
}

// EXTERNAL MODULE: ./build/src/github/read.js
var github_read = __webpack_require__(4413);
;// CONCATENATED MODULE: ./build/src/plan/estimate.js
/** Returns how much the plan creates and how long GitHub's limits make that take. */
function estimate({ operations }, { perMinute, perHour }) {
    const objects = operations.reduce((sum, operation) => {
        if (operation.kind === 'close-duplicate')
            return sum + 1;
        if ('after' in operation && 'comment' in operation.after)
            return sum + (operation.after.comment === null ? 0 : 1);
        return operation.kind.startsWith('create-') ? sum + 1 : sum;
    }, 0);
    const hours = Math.max(0, Math.ceil(objects / perHour) - 1);
    const rest = objects - hours * perHour;
    const byHour = hours * 60 + Math.ceil(rest / perMinute);
    return { objects, minutes: Math.max(byHour, Math.ceil(objects / perMinute)) };
}

;// CONCATENATED MODULE: ./build/src/plan/needs.js
/** Returns the labels that the plan puts on issues or takes from them and that are not known to exist, each once. */
function unknownLabels({ operations }, known) {
    const names = operations.flatMap((operation) => {
        if (operation.kind === 'create-label')
            return [operation.key];
        return 'after' in operation && 'unlabel' in operation.after ? operation.after.unlabel : [];
    });
    const byKey = new Map(names.map((name) => [name.toLowerCase(), name]));
    return [...byKey].flatMap(([key, name]) => (known.has(key) ? [] : name));
}
/** Returns the logins that new issues of the plan are assigned to, each once. */
function assigneesOf({ operations }) {
    const logins = operations.flatMap((operation) => operation.kind === 'create-issue' ? operation.after.assignees : []);
    return [...new Map(logins.map((login) => [login.toLowerCase(), login])).values()];
}

;// CONCATENATED MODULE: ./build/src/plan/plan.js

/**
 * Returns the operations in the order they are applied in; equal ones keep their (document) order, but that a
 * milestone gives up its title before another one takes it.
 */
function orderOperations(operations) {
    const staged = operations
        .map((operation, index) => ({ operation, index }))
        .sort((a, b) => stage(a.operation) - stage(b.operation) || a.index - b.index)
        .map(({ operation }) => operation);
    return releaseTitlesFirst(staged);
}
/** Titles of milestones are unique at every moment, not only in the end. */
function releaseTitlesFirst(operations) {
    const holders = new Map();
    for (const operation of operations) {
        if (operation.kind === 'update-milestone')
            holders.set(operation.title.toLowerCase(), operation);
    }
    const ordered = new Set();
    const place = (operation, waiting) => {
        if (ordered.has(operation) || waiting.has(operation))
            return;
        const title = operation.kind === 'update-milestone' || operation.kind === 'create-milestone'
            ? operation.after.title
            : null;
        const holder = title === null ? undefined : holders.get(title.toLowerCase());
        if (holder !== undefined && holder !== operation) {
            if (waiting.has(holder))
                ordered.add(stepAside(holder));
            else
                place(holder, new Set(waiting).add(operation));
        }
        ordered.add(operation);
    };
    for (const operation of operations)
        place(operation, new Set());
    return [...ordered];
}
/** Milestones that exchange titles: one takes another title for a moment, and a run that dies then goes on from it. */
function stepAside(operation) {
    const title = `${(0,shared_text/* truncate */.xv)(operation.after.title, 200)} (${operation.number})`;
    const after = { ...operation.after, title, base: { ...operation.after.base, title } };
    return { ...operation, after, changes: [{ field: 'title', before: operation.title, after: title }] };
}
/** Labels and milestones before the issues that bear them, closing a milestone after its issues. */
function stage(operation) {
    switch (operation.kind) {
        case 'create-label':
            return 0;
        case 'create-milestone':
            return 1;
        case 'update-milestone':
            return operation.reason === 'finished' || operation.reason === 'emptied' ? 6 : 2;
        case 'create-issue':
            // An issue has to exist before another one is put below it.
            return operation.after.parent === null ? 3 : 3.5;
        case 'update-issue':
        case 'reopen-issue':
            return 4;
        case 'close-issue':
        case 'close-duplicate':
            return 5;
    }
}
/** Returns the counts of a plan's operations. */
function countOperations(operations, managed) {
    const count = (kind) => operations.filter((operation) => operation.kind === kind).length;
    return {
        created: count('create-issue'),
        updated: count('update-issue'),
        closed: count('close-issue') + count('close-duplicate'),
        reopened: count('reopen-issue'),
        milestones: count('create-milestone') + count('update-milestone'),
        managed,
    };
}
/**
 * Returns the part of a plan that a progress run applies: milestones that finish or reopen, and the ticks. Issues
 * are neither created nor rewritten, so a milestone moves only where `standsAt` (its section's issues as they are)
 * agrees.
 */
function progressPlan(plan, standsAt) {
    const operations = plan.operations.filter((operation) => operation.kind === 'update-milestone' &&
        (operation.reason === 'finished' || operation.reason === 'reopened') &&
        operation.after.state === standsAt(operation.key));
    return { ...plan, operations, counts: countOperations(operations, plan.counts.managed) };
}

;// CONCATENATED MODULE: ./build/src/plan/safety.js
/**
 * Returns whether the plan may be applied without being asked twice. What counts is what a slip in the roadmap
 * does: issues closed because their tasks left it, and issues that get another title. Ticked boxes do not.
 */
function judgePlan(plan, limits) {
    const { managed } = plan.counts;
    const changed = plan.operations.filter((operation) => (operation.kind === 'close-issue' && operation.reason === 'removed') ||
        (operation.kind === 'update-issue' && operation.changes.some((change) => change.field === 'title'))).length;
    const percent = managed === 0 ? 0 : Math.round((changed * 100) / managed);
    if (managed < limits.minimum || changed * 100 <= managed * limits.percent)
        return { kind: 'safe' };
    return { kind: 'unsafe', changed, managed, percent };
}

;// CONCATENATED MODULE: ./build/src/state/board-json.js
/** Returns what the ledger says about a board, a line an entry. */
function renderBoard({ board, cards }) {
    const base = board === null ? null : { ...board, sections: Object.fromEntries(board.sections) };
    const lines = [...cards].map(([task, card]) => `    ${JSON.stringify(task)}: ${JSON.stringify(card)}`);
    const block = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
    return `  "board": ${JSON.stringify(base)},\n  "cards": ${block}`;
}
/**
 * Returns the board that a ledger remembers, or undefined where it remembers none that can be understood: it is then
 * found again by its own marker.
 */
function board_json_readBoard(board, cards) {
    const base = readBase(board);
    if (base === null || !isRecord(cards))
        return undefined;
    return {
        board: base,
        cards: new Map(Object.entries(cards).flatMap(([task, card]) => isTaskId(task) && board_json_isCard(card) ? [[task, card]] : [])),
    };
}
function readBase(data) {
    if (!isRecord(data))
        return null;
    const { id, url, fields, sections, told } = data;
    if (typeof id !== 'string' || typeof url !== 'string' || !isRecord(fields) || !isRecord(sections))
        return null;
    if (!Object.values(fields).every((value) => typeof value === 'string'))
        return null;
    const options = Object.entries(sections).flatMap(([section, value]) => isSectionId(section) && isOption(value) ? [[section, value]] : []);
    return { id, url, fields, sections: new Map(options), ...(isTold(told) ? { told } : {}) };
}
function isTold(data) {
    if (!isRecord(data))
        return false;
    return typeof data.done === 'number' && typeof data.total === 'number' && typeof data.day === 'string';
}
function isTaskId(text) {
    return text !== '';
}
function isSectionId(text) {
    return text !== '';
}
function isOption(data) {
    return isRecord(data) && typeof data.option === 'string' && typeof data.name === 'string';
}
function board_json_isCard(data) {
    if (!isRecord(data))
        return false;
    const { status, section, start, target, archived, unplaced } = data;
    const texts = [section, start, target].every((value) => value === undefined || typeof value === 'string');
    const marks = [archived, unplaced].every((value) => value === undefined || value === true);
    return texts && marks && (status === undefined || isStatus(status));
}
function isStatus(data) {
    return data === 'todo' || data === 'progress' || data === 'done';
}
function isRecord(data) {
    return typeof data === 'object' && data !== null && !Array.isArray(data);
}

;// CONCATENATED MODULE: ./build/src/state/ledger.js


/** The ledger of a repository that was never synced. */
const emptyLedger = { tasks: new Map(), sections: new Map() };
/**
 * Returns the ledger written in `text`.
 * Throws an `invalid` error when it is not one, because going on without it could duplicate issues.
 */
function parseLedger(text, path) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch (cause) {
        throw invalidLedger(path, cause);
    }
    if (!ledger_isRecord(data) || data.version !== 1 || !ledger_isRecord(data.tasks) || !ledger_isRecord(data.sections)) {
        throw invalidLedger(path);
    }
    const tasks = new Map();
    for (const [id, entry] of Object.entries(data.tasks)) {
        if (!ledger_isRecord(entry))
            throw invalidLedger(path);
        const { issue, state, revision, gone, left, task } = entry;
        if (!isNumber(issue) || !isBaseState(state) || !isNumber(revision))
            throw invalidLedger(path);
        if (gone !== undefined && gone !== 'deleted' && gone !== 'transferred')
            throw invalidLedger(path);
        tasks.set(id, {
            issue,
            state,
            revision,
            ...(gone === undefined ? {} : { gone }),
            ...(left === true ? { left } : {}),
            ...(isRemembered(task) ? { task } : {}),
        });
    }
    const sections = new Map();
    for (const [id, milestone] of Object.entries(data.sections)) {
        if (!isNumber(milestone))
            throw invalidLedger(path);
        sections.set(id, milestone);
    }
    const board = board_json_readBoard(data.board, data.cards);
    return { tasks, sections, ...(board === undefined ? {} : { board }) };
}
/** Returns `own` with what `theirs` has and neither it nor `before` had: the entries of another run since then. */
function mergeLedgers(own, theirs, before) {
    const tasks = new Map(own.tasks);
    for (const [id, task] of theirs.tasks)
        if (!own.tasks.has(id) && !before.tasks.has(id))
            tasks.set(id, task);
    const sections = new Map(own.sections);
    for (const [id, number] of theirs.sections) {
        if (!own.sections.has(id) && !before.sections.has(id))
            sections.set(id, number);
    }
    const board = own.board ?? (before.board === undefined ? theirs.board : undefined);
    return { tasks, sections, ...(board === undefined ? {} : { board }) };
}
/**
 * Returns what is remembered where the latest ledger waits in a pull request: numbers and what became of issues are
 * `waiting`'s, states are those of `merged`, because they go with the boxes of the roadmap beside it.
 */
function withWaiting(merged, waiting) {
    const tasks = new Map(merged.tasks);
    for (const [id, task] of waiting.tasks) {
        const known = merged.tasks.get(id);
        const { state, revision } = known ?? task;
        tasks.set(id, known?.issue === task.issue ? { ...task, state, revision } : { ...task, unmerged: true });
    }
    const board = waiting.board ?? merged.board;
    return {
        tasks,
        sections: new Map([...merged.sections, ...waiting.sections]),
        ...(board === undefined ? {} : { board }),
    };
}
/** Returns the ledger as JSON with one line an entry, in the order given, so that commits show what changed. */
function renderLedger(ledger) {
    const tasks = [...ledger.tasks].map(([id, task]) => `    ${JSON.stringify(id)}: ${JSON.stringify(task)}`);
    const sections = [...ledger.sections].map(([id, milestone]) => `    ${JSON.stringify(id)}: ${milestone}`);
    const block = (lines) => (lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`);
    const board = ledger.board === undefined ? '' : `,\n${renderBoard(ledger.board)}`;
    return `{\n  "version": 1,\n  "sections": ${block(sections)},\n  "tasks": ${block(tasks)}${board}\n}\n`;
}
function invalidLedger(path, cause) {
    return new errors/* RoadmapSyncError */.C('invalid', `${path} is not a ledger of roadmap-sync.`, {
        hint: `Restore the file from the repository's history, or delete it to let the next run find its issues by their markers.`,
        cause,
    });
}
function ledger_isRecord(data) {
    return typeof data === 'object' && data !== null && !Array.isArray(data);
}
function isRemembered(data) {
    return (ledger_isRecord(data) &&
        (data.explicitId === null || typeof data.explicitId === 'string') &&
        [data.path, data.section, data.text].every((value) => typeof value === 'string'));
}
function isNumber(data) {
    return typeof data === 'number' && Number.isSafeInteger(data) && data > 0;
}
function isBaseState(data) {
    return data === 'open' || data === 'done' || data === 'skipped' || data === 'removed';
}

;// CONCATENATED MODULE: ./build/src/i18n/status-words.js

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
    return new Set(list.split(',').map(shared_text/* textKey */.tQ));
}
/** Returns whether people would call a board's status field that, in any language. */
function namesStatusField(name) {
    return fieldKeys.has((0,shared_text/* textKey */.tQ)(name));
}
/** Returns which status people mean by an option of that name, in any language, or null. */
function statusMeant(name) {
    const key = (0,shared_text/* textKey */.tQ)(name);
    if (optionKeys.todo.has(key))
        return 'todo';
    if (optionKeys.progress.has(key))
        return 'progress';
    return optionKeys.done.has(key) ? 'done' : null;
}

;// CONCATENATED MODULE: ./build/src/plan/board-fields.js


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
            : fits.find(({ name }) => names[kind].some((each) => (0,shared_text/* textKey */.tQ)(each) === (0,shared_text/* textKey */.tQ)(name)));
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
    return (0,shared_text/* truncate */.xv)((0,shared_text/* oneLine */.TN)((0,shared_text/* withoutInvisible */.OT)(title)), nameLimit);
}
/**
 * Returns the option of each section: the one of its name, else the one that an earlier run made for it. Names are
 * those that the options are to have; sections of one name share an option.
 */
function sectionOptions(field, desired, base) {
    const options = renamedOptions(field, desired, base);
    const byId = new Map(options.map((option) => [option.id, option]));
    const byName = new Map(options.map((option) => [nameKey(option.name), option]));
    const found = new Map();
    for (const { id, title } of desired.sections) {
        const made = byId.get(base?.sections.get(id)?.option ?? '');
        // Of sections that shared an option, one keeps it when their names part.
        const own = made !== undefined && ownerOf(made, desired, base)?.id === id ? made : undefined;
        const option = byName.get(nameKey(sectionLabel(title))) ?? own;
        if (option !== undefined)
            found.set(id, option);
    }
    return found;
}
/**
 * The options with the names that they are to have: one follows its section to another name, unless a person renamed
 * it, or another option has that name.
 */
function renamedOptions(field, desired, base) {
    const names = new Map(field.options.map(({ id, name }) => [id, name]));
    const wishes = field.options.flatMap((option) => {
        const owner = ownerOf(option, desired, base);
        const given = owner === undefined ? undefined : base?.sections.get(owner.id)?.name;
        if (owner === undefined || given !== option.name)
            return [];
        const label = sectionLabel(owner.title);
        return sameName(label, option.name) ? [] : [{ id: option.id, label, at: desired.sections.indexOf(owner) }];
    });
    let following = wishes.sort((left, right) => left.at - right.at);
    for (;;) {
        const moving = new Set(following.map(({ id }) => id));
        const taken = new Set([...names].flatMap(([id, name]) => (moving.has(id) ? [] : nameKey(name))));
        const blocked = following.find(({ label }) => {
            const key = nameKey(label);
            const isTaken = taken.has(key);
            taken.add(key);
            return isTaken;
        });
        if (blocked === undefined)
            break;
        following = following.filter((each) => each !== blocked);
    }
    for (const { id, label } of following)
        names.set(id, label);
    return field.options.map((option) => ({ ...option, name: names.get(option.id) ?? option.name }));
}
/** The section that an option follows: of those that it was made for, the one whose name it has. */
function ownerOf({ id, name }, { sections }, base) {
    const made = sections.filter((section) => base?.sections.get(section.id)?.option === id);
    return (made.find(({ title }) => sameName(sectionLabel(title), name)) ??
        made.find((section) => base?.sections.get(section.id)?.name === name) ??
        made[0]);
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
    const found = sectionOptions(field, desired, base);
    const options = inRoadmapOrder(renamedOptions(field, desired, base), found, base);
    let at = 0;
    for (const { id, title } of desired.sections) {
        const option = found.get(id);
        const label = sectionLabel(title);
        const place = options.findIndex((each) => option === undefined ? nameKey(each.name) === nameKey(label) : each.id === option.id);
        if (place !== -1)
            at = place + 1;
        else if (options.length < optionLimit)
            options.splice(at++, 0, newOption(label, options.length));
    }
    const same = options.length === field.options.length &&
        options.every(({ id, name }, index) => id === field.options[index]?.id && name === field.options[index]?.name);
    return same ? [] : [{ kind: 'update-options', field: field.id, options }];
}
/** The options with those that we made in the order of the roadmap, unless a person put them into another one. */
function inRoadmapOrder(options, found, base) {
    const used = new Set([...found.values()].map(({ id }) => id));
    const left = [...new Set([...(base?.sections.values() ?? [])].map(({ option }) => option))];
    const ours = new Set(left.filter((id) => used.has(id)));
    const shown = options.flatMap(({ id }) => (ours.has(id) ? id : []));
    if (shown.some((id, index) => id !== [...ours][index]))
        return [...options];
    const wanted = [...new Set(found.values())].filter(({ id }) => ours.has(id));
    let at = 0;
    return options.map((option) => (ours.has(option.id) ? (wanted[at++] ?? option) : option));
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

;// CONCATENATED MODULE: ./build/src/plan/board-cards.js

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

;// CONCATENATED MODULE: ./build/src/plan/board-order.js
/**
 * Returns the operations that bring new cards, and cards of tasks that moved in the roadmap, right behind the card
 * before them, with as few moves as can be. All others stay where people have them. `added` are the tasks whose cards
 * this run made; the order of the memory is that of the roadmap as it was. On a board that nobody remembers, what is
 * there already stays.
 */
function planOrder(desired, board, { memory, added }) {
    const present = desired.cards.flatMap(({ task, issue }) => {
        const card = board.cards.get(issue);
        return card === undefined || card.archived ? [] : [{ task, id: card.id }];
    });
    const settled = settledCards(present, memory, added);
    // A card stands where it should when no settled one is between it and the settled one that it follows.
    const shown = groupOf(board.order, settled);
    const following = groupOf(present.map(({ id }) => id), settled);
    const places = new Map(board.order.map((id, at) => [id, at]));
    const standing = new Map();
    for (const { id } of present) {
        const at = places.get(id);
        const group = following.get(id) ?? null;
        if (settled.has(id) || at === undefined || shown.get(id) !== group)
            continue;
        const same = standing.get(group);
        if (same === undefined)
            standing.set(group, [{ id, at }]);
        else
            same.push({ id, at });
    }
    const stays = new Set(settled);
    for (const cards of standing.values()) {
        const rise = longestRise(cards.map(({ at }) => at));
        cards.forEach(({ id }, index) => {
            if (rise.has(index))
                stays.add(id);
        });
    }
    return present.flatMap(({ task, id }, index) => stays.has(id) ? [] : [{ kind: 'place', task, card: id, after: present[index - 1]?.id ?? null }]);
}
/** Ids of the cards that are where an earlier run, or a person since, has them; of those that moved, the fewest move. */
function settledCards(present, memory, added) {
    const places = new Map([...memory.cards.keys()].map((task, index) => [task, index]));
    const settled = present.filter(({ task }) => {
        const base = memory.cards.get(task);
        if (added.has(task))
            return false;
        if (base === undefined)
            return memory.board === null;
        return base.unplaced !== true && base.archived !== true;
    });
    const known = settled.filter(({ task }) => places.has(task));
    const rise = longestRise(known.map(({ task }) => places.get(task) ?? 0));
    const kept = new Set(known.filter((_, index) => rise.has(index)));
    return new Set(settled.filter((card) => kept.has(card) || !places.has(card.task)).map(({ id }) => id));
}
/** The settled card that each of the cards comes after, directly or not; null at the top. */
function groupOf(order, settled) {
    const groups = new Map();
    let last = null;
    for (const id of order) {
        if (settled.has(id))
            last = id;
        else
            groups.set(id, last);
    }
    return groups;
}
/** Returns the order once the cards were put behind others, one after the other; `after` null is the top. */
function withMoves(order, moves) {
    const next = new Map();
    const before = new Map();
    const join = (left, right) => {
        next.set(left, right);
        if (right !== null)
            before.set(right, left);
    };
    const last = order.reduce((left, id) => {
        join(left, id);
        return id;
    }, null);
    join(last, null);
    for (const { card, after } of moves) {
        if (card === after || !before.has(card) || !next.has(after))
            continue;
        join(before.get(card) ?? null, next.get(card) ?? null);
        const following = next.get(after) ?? null;
        join(after, card);
        join(card, following);
    }
    const moved = [];
    for (let id = next.get(null) ?? null; id !== null; id = next.get(id) ?? null)
        moved.push(id);
    return moved;
}
/** Returns the indexes of a longest rising part of the numbers: what has to move least often. */
function longestRise(numbers) {
    // Index of the smallest last number of a rise of each length, and the one before each in its rise.
    const ends = [];
    const before = [];
    numbers.forEach((number, index) => {
        let low = 0;
        let high = ends.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((numbers[ends[middle] ?? 0] ?? 0) < number)
                low = middle + 1;
            else
                high = middle;
        }
        before[index] = low === 0 ? -1 : (ends[low - 1] ?? -1);
        ends[low] = index;
    });
    const rise = new Set();
    for (let at = ends.at(-1) ?? -1; at !== -1; at = before[at] ?? -1)
        rise.add(at);
    return rise;
}

;// CONCATENATED MODULE: ./build/src/plan/board.js



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
    const told = memory.board?.told;
    return { id: board.id, url: board.url, fields, sections, ...(told === undefined ? {} : { told }) };
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

;// CONCATENATED MODULE: ./build/src/plan/board-operation.js
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

;// CONCATENATED MODULE: ./build/src/apply/live-board.js

/** A board while it is written to: what GitHub answers is in it at once. A class so that no answer copies all of it. */
class LiveBoard {
    #board;
    #cards;
    /** Ids of the cards that are shown, in order, but for the moves since. */
    #shown;
    #moves = [];
    /** Ids of the fields that an answer told of: they are there though lists lag. */
    #answered = new Set();
    constructor(board) {
        this.#board = board;
        this.#cards = new Map(board.cards);
        this.#shown = new Set(board.order);
    }
    get id() {
        return this.#board.id;
    }
    /** The board as it is by now. Its cards change with the next answer: whoever keeps it has the newest. */
    now() {
        if (this.#moves.length > 0) {
            this.#shown = new Set(withMoves([...this.#shown], this.#moves));
            this.#moves = [];
        }
        return { ...this.#board, cards: this.#cards, order: [...this.#shown] };
    }
    /** Whether the card shows nothing but its title: it was only just made. */
    isBlank({ values }) {
        const title = this.#board.fields.find(({ type }) => type === 'TITLE')?.id;
        return [...values.keys()].every((field) => field === title);
    }
    /** Takes an answer in; new and returning cards are taken to be at the end. */
    take(operation, result) {
        if (result.kind === 'field') {
            const others = this.#board.fields.filter(({ id }) => id !== result.field.id);
            this.#board = { ...this.#board, fields: [...others, result.field] };
            this.#answered.add(result.field.id);
        }
        else if (result.kind === 'card')
            this.#put(result.issue, result.card);
        else if (operation.kind === 'place')
            this.#moves.push(operation);
    }
    /** Takes in what was seen of those issues' cards; returns whether anything is other than it was known. */
    see({ fields: seen, cards }, issues) {
        const fields = this.#withAnswered(seen);
        let changed = !sameFields(this.#board.fields, fields);
        if (changed)
            this.#board = { ...this.#board, fields };
        for (const issue of issues) {
            const known = this.#cards.get(issue);
            if (known === undefined)
                continue;
            const card = cards.get(known.id);
            if (card !== undefined && sameCard(known, card))
                continue;
            changed = true;
            if (card !== undefined)
                this.#put(issue, card);
            else {
                this.#cards.delete(issue);
                this.#shown.delete(known.id);
            }
        }
        return changed;
    }
    /**
     * Takes the whole board in as it was read again; `certain` are issues whose cards are there though lists lag. Those that
     * it lacks are taken to be at the end.
     */
    replace(board, certain) {
        const known = this.#cards;
        this.#board = { ...board, fields: this.#withAnswered(board.fields) };
        this.#cards = new Map(board.cards);
        this.#shown = new Set(board.order);
        this.#moves = [];
        for (const issue of certain) {
            const card = known.get(issue);
            if (card !== undefined && !this.#cards.has(issue))
                this.#put(issue, card);
        }
    }
    #withAnswered(seen) {
        const ids = new Set(seen.map(({ id }) => id));
        return [...seen, ...this.#board.fields.filter(({ id }) => this.#answered.has(id) && !ids.has(id))];
    }
    #put(issue, card) {
        this.#cards.set(issue, card);
        if (card.archived)
            this.#shown.delete(card.id);
        else
            this.#shown.add(card.id);
    }
}
function sameFields(left, right) {
    const text = (fields) => fields
        .map(({ id, name, options }) => JSON.stringify([id, name, options]))
        .sort()
        .join();
    return text(left) === text(right);
}
function sameCard(left, right) {
    return (left.archived === right.archived &&
        left.active === right.active &&
        left.values.size === right.values.size &&
        [...left.values].every(([field, value]) => right.values.get(field) === value));
}

;// CONCATENATED MODULE: ./build/src/apply/apply-board.js





/** Operations in one request. All of them may be sent again, so more than for issues. */
const apply_board_batchSize = 10;
/** Cards that are looked at again in one request: as many as are written while that look is fresh. */
const glimpseSize = 60;
/** Times an operation is tried. */
const apply_board_attempts = 3;
/** Milliseconds before what was not answered is tried again: new issues are not found for seconds. */
const apply_board_patience = [2_000, 8_000, 20_000];
/**
 * Brings the board to what is desired, stage by stage, each planned against what the ones before it made. Returns
 * what became of it; throws nothing but programming errors.
 */
async function applyBoard(input, ports) {
    const run = new BoardApplication(input, ports);
    await run.all();
    return run.result();
}
/** One application in progress; a class because all of its steps share the board and the bounds. */
class BoardApplication {
    #ports;
    #bounds;
    #input;
    #board;
    /** Issues whose cards an answer told of, and the tasks of those among them whose cards are new. */
    #answered = new Set();
    #added = new Set();
    #applied = [];
    #refused = new Map();
    #tries = new Map();
    #skipped = new Set();
    /** When cards and fields were seen last, by their ids; the others when the board was read. */
    #seenAt = new Map();
    #readAt;
    #size = apply_board_batchSize;
    constructor({ board, ...input }, ports) {
        this.#ports = ports;
        this.#bounds = new Bounds(ports);
        this.#input = input;
        this.#board = new LiveBoard(board);
        this.#readAt = ports.readAt;
        for (const { task, issue } of input.desired.cards) {
            const card = ports.arrived?.get(issue);
            if (card !== undefined)
                this.#take({ kind: 'add', task, issue }, { kind: 'card', issue, card });
        }
    }
    async all() {
        try {
            for (const stage of boardStages) {
                // New and returning cards may have gone anywhere; only the board itself knows.
                if (stage === 'order' && this.#hasArrivals())
                    await this.#reread();
                await this.#run(stage);
                if (stage === 'fields' && this.#bounds.stoppedBy === 'done') {
                    await this.#ports.furnish?.(this.#board.now());
                }
            }
        }
        catch (error) {
            if (!(error instanceof errors/* RoadmapSyncError */.C))
                throw error;
            this.#bounds.stop('failure', error);
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
            stoppedBy: this.#bounds.stoppedBy,
            error: this.#bounds.error,
        };
    }
    #planned() {
        return { ...this.#input, board: this.#board.now(), added: this.#added };
    }
    /** Plans the stage and sends what it needs, again where that did not go as planned. */
    async #run(stage) {
        while (this.#bounds.stoppedBy === 'done') {
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
            if (!(await this.#stillStands(batch, operations.slice(at, at + glimpseSize))))
                return;
            const objects = batch.filter(({ kind }) => kind === 'add').length;
            if (!(await this.#bounds.mayStart(objects)))
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
        return tries < apply_board_attempts && !this.#refused.has(key) && !this.#skipped.has(key);
    }
    /** Looks again at what the batch, and what comes `next`, writes over, where people may have been at it since. */
    async #stillStands(batch, next) {
        if (!batch.some((each) => this.#mayBeStale(each)))
            return true;
        if (this.#ports.signal.aborted)
            return this.#bounds.stop('abort');
        const cards = next.filter((each) => each.kind === 'set');
        const at = this.#ports.clock.now();
        const seen = await this.#ports.executor.glimpse(this.#board.id, [
            ...new Set(cards.map(({ card }) => card)),
        ]);
        for (const each of next) {
            if (each.kind === 'set')
                this.#seenAt.set(each.card, at);
            if (each.kind === 'update-options')
                this.#seenAt.set(each.field, at);
        }
        return !this.#board.see(seen, new Set(cards.map(({ issue }) => issue)));
    }
    /** Whether a person may have changed since it was seen what this operation writes over. */
    #mayBeStale(operation) {
        const over = operation.kind === 'update-options'
            ? operation.field
            : operation.kind === 'set' && !this.#added.has(operation.task)
                ? operation.card
                : null;
        return over !== null && this.#ports.clock.now() - (this.#seenAt.get(over) ?? this.#readAt) > freshFor;
    }
    async #reread() {
        if (this.#ports.signal.aborted) {
            this.#bounds.stop('abort');
            return;
        }
        this.#readAt = this.#ports.clock.now();
        this.#seenAt.clear();
        this.#board.replace(await this.#ports.executor.reread(this.#board.id), this.#answered);
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
        await this.#bounds.heard(lost.length === batch.length, limitedUntil);
        this.#giveUp(unseen, batch.length);
        const again = [...lost, ...unseen.keys()];
        if (again.length > 0 && this.#bounds.stoppedBy === 'done')
            await this.#recover(lost, again);
        return again.length === 0 && limitedUntil === null && this.#bounds.stoppedBy === 'done';
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
                this.#bounds.stop('failure', error);
        }
    }
    /** Waits before what did not arrive is planned again; a field may have been made all the same. */
    async #recover(lost, again) {
        const { clock, signal } = this.#ports;
        const tries = Math.max(...again.map((each) => this.#tries.get(boardOperationKey(each)) ?? 0));
        await clock.sleep(apply_board_patience[tries - 1] ?? 0, signal);
        // What took too long may fit in when it is less.
        if (lost.length > 0)
            this.#size = Math.max(1, Math.floor(this.#size / 2));
        if (lost.some(({ kind }) => kind === 'create-field' || kind === 'update-options')) {
            this.#board.see(await this.#ports.executor.glimpse(this.#board.id, []), []);
        }
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

;// CONCATENATED MODULE: ./build/src/github/board-execute.js




/** Returns the executor that writes to boards through the reader's client, every batch in one request. */
function createBoardExecutor({ reader, pacer, signal }) {
    const { client } = reader;
    const outcomeOf = async (board, operation, answer) => {
        if (answer === undefined)
            return { kind: 'unknown', cause: new Error('not answered') };
        if (answer.kind === 'ok') {
            const result = resultOf(operation, answer.data);
            return result === null
                ? { kind: 'unknown', cause: new Error('an answer without what it is about') }
                : { kind: 'applied', result };
        }
        if (answer.kind === 'unknown' && (0,github_problem/* isUnseen */.NM)(answer.cause)) {
            return { kind: 'unseen', error: unseenIssue(client, answer.cause) };
        }
        if (answer.kind !== 'refused')
            return answer;
        const { message } = answer.error;
        // Without their ids, sending options takes them from every card; so none is added here.
        if (operation.kind === 'update-options' && message.includes('ProjectV2SingleSelectFieldOptionInput')) {
            reader.missing.add('ProjectV2SingleSelectFieldOptionInput');
            return { kind: 'changed' };
        }
        // Somebody archived or removed the card, or the one before it, a moment ago.
        if (/is archived|does not exist in the project/i.test(message))
            return { kind: 'changed' };
        // Made by a request whose answer was lost; the field is found by its name.
        if (/has already been taken/i.test(message))
            return { kind: 'unknown', cause: answer.error };
        if (operation.kind === 'add' && /already exists in this project/i.test(message)) {
            return findCard(reader, board, operation.issue);
        }
        return answer;
    };
    return {
        execute: async (board, operations) => {
            await client.clock.sleep(pacer.delay(0), signal);
            pacer.record(operations.filter(({ kind }) => kind === 'add').length);
            const mutations = operations.map((operation) => toMutation(reader, board, operation));
            const answers = await mutate(client, mutations, 'projects');
            const outcomes = [];
            for (const [index, operation] of operations.entries()) {
                outcomes.push(await outcomeOf(board, operation, answers[index]));
            }
            return outcomes;
        },
        glimpse: (board, cards) => glimpseBoard(reader, board, cards),
        reread: async (board) => {
            const now = await readBoard(reader, board);
            if (now === null)
                throw boardGone();
            return now;
        },
    };
}
function unseenIssue({ owner, repo }, cause) {
    return new errors/* RoadmapSyncError */.C('failed', `\`project-token\` may not see the issues of ${owner}/${repo}.`, {
        hint: 'For a private repository a classic token needs the scope `repo` beside `project`; others need its permission “Issues: read”.',
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
function toMutation(reader, projectId, operation) {
    const item = `item { ${cardSelection(reader)} }`;
    const field = `field: projectV2Field { ${fieldSelection(reader)} }`;
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
                selection: `item: projectV2Item { ${cardSelection(reader)} }`,
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
/** Looks a card up from its issue: it was added by somebody else, or by a request whose answer was lost. */
async function findCard(reader, board, issue) {
    const { nodes } = await askBoard(reader, () => reader.client.octokit
        .graphql(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Issue { ${cardsOfIssue(reader)} } } }`, { ids: [issue] })
        .catch((github_problem/* partialNodes */.Zp)));
    const card = cardOn(board, nodes[0] ?? {});
    return card === undefined
        ? { kind: 'unknown', cause: new Error('a card that is there and not shown yet') }
        : { kind: 'applied', result: { kind: 'card', issue, card } };
}

;// CONCATENATED MODULE: ./build/src/github/board-find.js




/**
 * Returns where the repository's boards live, with all boards of its owner that the token may see. Null when the
 * token sees no such repository.
 */
async function listBoards(reader) {
    const { client } = reader;
    const boards = [];
    let first = null;
    for (let after = null;;) {
        client.goOn();
        const answer = await askBoard(reader, () => client.octokit
            .graphql(`query ($owner: String!, $repo: String!, $after: String) {
          viewer { login }
          repository(owner: $owner, name: $repo) { id projectsV2(first: 100) { nodes { id } } }
          repositoryOwner(login: $owner) { __typename id
            ... on User { databaseId } ... on Organization { databaseId }
            ... on ProjectV2Owner { projectsV2(first: 100, after: $after, orderBy: {field: NUMBER, direction: DESC}) {
              pageInfo { hasNextPage endCursor }
              nodes { id number url title readme creator { login __typename } } } } } }`, { owner: client.owner, repo: client.repo, after })
            .catch((error) => {
            if ((0,github_problem/* graphqlErrors */.dM)(error)?.every(({ type }) => type === 'NOT_FOUND') !== true)
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
        ownerDatabaseId: repositoryOwner.databaseId ?? null,
        owner: repositoryOwner.__typename,
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
    const marker = (0,state_marker/* boardMarker */.zd)(place.repositoryId);
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

// EXTERNAL MODULE: ./build/src/github/client.js + 1 modules
var github_client = __webpack_require__(7633);
;// CONCATENATED MODULE: ./build/src/github/board-write.js



/** The run has to stop here for now: a limit, or the runner, says so. The next run goes on. */
class BoardPause extends Error {
    name = 'BoardPause';
}
/** Refusals by a limit in a row before a single write gives up. */
const refusals = 3;
/**
 * Sends one mutation that may not be repeated, no earlier than the pace allows, and again only after a limit. Returns
 * what it answered, that it was refused, or that its answer was lost. Throws a BoardPause where a limit forbids it
 * for longer than the run may wait, or the run was asked to stop.
 */
async function writeOnce({ reader, pacer, signal, budget }, mutation, objects = 0) {
    const { client } = reader;
    for (let attempt = 1;; attempt += 1) {
        if (pacer.isLimit(objects) && !(await budget.waitUntil(client.clock.now() + pacer.delay(objects)))) {
            throw new BoardPause();
        }
        await client.clock.sleep(pacer.delay(objects), signal);
        if (signal.aborted)
            throw new BoardPause();
        pacer.record(objects);
        const [answer] = await mutate(client, [mutation], 'projects');
        if (answer === undefined)
            return { kind: 'unknown', cause: new Error('not answered') };
        if (answer.kind !== 'limited')
            return answer;
        const waits = attempt < refusals && (await budget.waitUntil(answer.retryAt));
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
        await writer.reader.client.clock.sleep(pause, writer.signal);
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

;// CONCATENATED MODULE: ./build/src/github/board-make.js






/** Milliseconds between looks for a board: lists lag behind creates. */
const board_make_patience = [2_000, 8_000, 20_000];
/**
 * Returns the title of a board while it is being made. It is the marker of that time: a title is all that a board can
 * be created with, so that a run that dies right after leaves something to be known by.
 */
function provisionalTitle({ owner, repo }) {
    return `roadmap-sync is setting up the board of ${owner}/${repo}`;
}
/**
 * Makes a board under its provisional title, linked to the repository where the token may link it (a copy is not). Returns
 * it, or the older one where another run was first. Never sends a create again before it has looked for what the first one made.
 */
async function makeBoard(writer, { place, template }) {
    const { client } = writer.reader;
    const title = provisionalTitle(client);
    const source = template === null ? null : await templateOf(writer, template);
    const create = (link) => attempt(() => writeOnce(writer, {
        name: source === null ? 'createProjectV2' : 'copyProjectV2',
        input: {
            ownerId: place.ownerId,
            title,
            ...(source === null ? {} : { projectId: source }),
            ...(link ? { repositoryId: place.repositoryId } : {}),
        },
        selection: 'project: projectV2 { id }',
    }, 1));
    const id = await createOnce(writer, { title, create, link: source === null });
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
        const pauses = made.kind === 'refused' ? board_make_patience.slice(0, 1) : board_make_patience;
        for (const pause of pauses) {
            await writer.reader.client.clock.sleep(pause, writer.signal);
            if (writer.signal.aborted)
                throw new BoardPause();
            const place = await listBoards(writer.reader);
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
async function templateOf(writer, number) {
    const { owner } = writer.reader.client;
    const template = await readBoardByNumber(writer.reader, { owner, number });
    if (template !== null)
        return template.id;
    throw new errors/* RoadmapSyncError */.C('invalid', `There is no project ${number} of ${owner} to copy as a template.`, {
        hint: 'Correct `board.template` in the configuration, or let the token see that project.',
    });
}
/** Two runs at once make two boards: the older one stays, and each run takes its own away again, empty as it is. */
async function settleDoubles(writer, { place, title, id }) {
    const now = await listBoards(writer.reader);
    const own = now?.boards.find((board) => board.id === id);
    if (now === null || own === undefined)
        return id;
    const marker = (0,state_marker/* boardMarker */.zd)(place.repositoryId);
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
async function readPatiently({ reader, signal }, id, isOwn) {
    let board = null;
    for (const pause of [...board_make_patience, null]) {
        board = await readBoard(reader, id);
        const ready = board !== null && (isOwn(board) || board.title !== provisionalTitle(reader.client));
        if (ready || pause === null)
            break;
        await reader.client.clock.sleep(pause, signal);
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
/** Gives the board its title, its description and the readme with our marker: from here on it is finished. */
async function finishBoard(writer, { board, repositoryId, title, description, readme, }) {
    const text = [(0,state_marker/* withoutBoardMarker */.vA)(readme), (0,state_marker/* boardMarker */.zd)(repositoryId)].join('\n\n');
    await writeSurely(writer, {
        name: 'updateProjectV2',
        input: { projectId: board.id, title, shortDescription: description, readme: text },
        selection: 'clientMutationId',
    });
}

;// CONCATENATED MODULE: ./build/src/i18n/format.js
/**
 * Returns number, percent, date and plural formatting of the language `tag`. `Category` names the plural categories the
 * language has, so that a locale file cannot forget one. Nothing of `Intl` is built before it is needed.
 * Rules: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
function formatter(tag) {
    let numbers;
    let percents;
    let rules;
    function number(value) {
        numbers ??= new Intl.NumberFormat(tag);
        return numbers.format(value);
    }
    function percent(value) {
        percents ??= new Intl.NumberFormat(tag, { style: 'percent' });
        return percents.format(value / 100);
    }
    function plural(count, forms) {
        rules ??= new Intl.PluralRules(tag);
        const byCategory = forms;
        return (byCategory[rules.select(count)] ?? forms.other).replace('#', number(count));
    }
    return { number, percent, plural, ...dates(tag) };
}
const format_minute = 60_000;
const dateParts = {
    long: { day: 'numeric', month: 'long', year: 'numeric' },
    day: { day: 'numeric', month: 'short' },
    month: { month: 'short' },
    year: { year: 'numeric' },
    time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
};
/** Days are days of UTC everywhere, so that the same history gives the same words on any machine. */
function dates(tag) {
    const built = new Map();
    const format = (parts) => {
        const known = built.get(parts) ?? new Intl.DateTimeFormat(tag, { ...dateParts[parts], timeZone: 'UTC' });
        built.set(parts, known);
        return known;
    };
    return {
        date: (time) => evenBlanks(format('long').format(time)),
        dateRange: (from, to) => evenBlanks(format('long').formatRange(from, to)),
        tick: (time, unit) => evenBlanks(format(unit).format(time)),
        time: (time) => format('time').format(Math.ceil(time / format_minute) * format_minute),
    };
}
/** Versions of Node differ in which blanks they put into dates. */
function evenBlanks(text) {
    return text.replace(/\p{Zs}/gu, ' ');
}
/** Returns the formats every message of a locale shares. */
function formats({ number, percent, plural, date, dateRange, tick, time }, nouns) {
    return {
        number,
        percent,
        date,
        dateRange,
        tick,
        time,
        tasks: (count) => plural(count, nouns.tasks),
        issues: (count) => plural(count, nouns.issues),
        milestones: (count) => plural(count, nouns.milestones),
    };
}

;// CONCATENATED MODULE: ./build/src/i18n/de.js

const format = formatter('de');
const { number, percent, plural } = format;
/** German. */
const de = {
    locale: 'de',
    direction: 'ltr',
    recognition: {
        script: 'Latin',
        words: 'der die das den dem und mit ein eine einen für von zu zum auf im mehr',
        letters: 'ßäü',
    },
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
        duplicate: (older) => `Dieses Issue und ${older} stehen für dieselbe Aufgabe, deshalb ist dieses geschlossen. Weiter geht es in ${older}; nichts, was hier steht, geht verloren.`,
        removed: (file) => `Diese Aufgabe steht nicht mehr in ${file}, deshalb ist ihr Issue als nicht geplant geschlossen. Kehrt die Aufgabe zurück, wird das Issue wieder geöffnet.`,
        returned: (file) => `Diese Aufgabe steht wieder in ${file}, deshalb ist ihr Issue wieder offen.`,
    },
    commit: {
        progress: (done, total, value) => `Fortschritt der Roadmap aktualisieren: ${done} von ${total} (${percent(value)})`,
    },
    publish: {
        pullTitle: 'Fortschritt der Roadmap aktualisieren',
        pullBody: (done, total, value) => `${number(done)} von ${number(total)} Aufgaben sind erledigt (${percent(value)}).`,
        pullNote: 'Das Zusammenführen bringt Badge, Tabelle und Kästchen auf den neuesten Stand. Solange dieser Pull Request offen ist, bleibt er aktuell; gibt es nichts mehr zu bringen, verschwindet er. Commits anderer auf seinem Branch werden nie überschrieben.',
        readmeTitle: 'Fortschritt der Roadmap im README zeigen',
        readmeBody: (branch) => `Die Zonen des README bekommen Links zum Branch ${branch}, auf dem Badge und Tabelle liegen. Das ist nur einmal nötig; spätere Läufe lassen das README in Ruhe.`,
        pageNote: (branch) => `Badge, Tabelle und Ledger, von roadmap-sync aktuell gehalten für die Roadmap auf ${branch}.`,
        pageLink: 'Fortschritt nach Abschnitten',
        waiting: (pull) => `Badge und Tabelle warten in ${pull} auf das Zusammenführen.`,
        declined: (pull) => `Jemand hat ${pull} geschlossen. Er bleibt geschlossen, bis es etwas Neues zu zeigen gibt.`,
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
        lostHint: 'Jemand hat diese Issues gelöscht oder verschoben. Sie zählen als übersprungen und werden nicht neu angelegt; wer eines neu haben will, ändert den Text der Aufgabe.',
        forged: 'Nicht unsere',
        forgedHint: 'Diese Issues tragen unsere Markierung, aber jemand anderes hat sie geschrieben. Sie werden weder gezählt noch geändert.',
        fields: {
            title: 'Titel',
            body: 'Text',
            milestone: 'Meilenstein',
            state: 'Zustand',
            labels: 'Labels',
            description: 'Beschreibung',
            due: 'Fälligkeit',
        },
        refused: (changed, existing, value) => `Als unsicher abgelehnt: ${number(changed)} von ${number(existing)} Issues (${percent(value)}) würden geschlossen oder überschrieben.`,
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
        boxes: (count) => plural(count, {
            one: '# Kästchen der Roadmap folgt seinem Issue.',
            other: '# Kästchen der Roadmap folgen ihren Issues.',
        }),
        waited: (minutes) => plural(minutes, {
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
        incomplete: (pending) => plural(pending, {
            one: 'Nicht fertig: # Änderung ist noch offen.',
            other: 'Nicht fertig: # Änderungen sind noch offen.',
        }),
        estimate: (objects, minutes) => `${number(objects)} Objekte sind anzulegen. GitHub erlaubt das in etwa ${number(minutes)} Minuten; ein Lauf, der vorher endet, wird vom nächsten fortgesetzt.`,
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
        readme: (roadmaps) => `Dieses Board folgt ${roadmaps}. Seine Karten sind die Issues der Roadmap; roadmap-sync hält Reihenfolge, Status und Abschnitt aktuell. Was Sie hier verschieben, hinzufügen oder umbenennen, bleibt.`,
        added: (count) => plural(count, { one: '# Karte hinzugefügt', other: '# Karten hinzugefügt' }),
        changed: (count) => plural(count, { one: '# Karte geändert', other: '# Karten geändert' }),
        archived: (count) => plural(count, { one: '# Karte archiviert', other: '# Karten archiviert' }),
        inStep: 'stimmt mit der Roadmap überein',
        noToken: {
            why: 'Das Projektboard braucht ein eigenes Token; das des Workflows erreicht keine Boards. Alles andere geht auch ohne.',
            weak: '`project-token` darf hier nicht auf Projektboards schreiben. Alles andere geht auch ohne.',
            user: 'Erstellen Sie ein klassisches Token mit dem Scope `project` (und `repo` bei einem privaten Repository)',
            organization: 'Erstellen Sie ein fine-grained Token der Organisation mit der Organisationsberechtigung „Projects: read and write“ und den Repository-Berechtigungen „Issues“ und „Pull requests: read“ (oder nehmen Sie das Token einer GitHub App mit diesen)',
            secret: (name) => `Speichern Sie es als Secret ${name}`,
            use: (code) => `Fügen Sie dem Schritt im Workflow ${code} hinzu`,
        },
        status: (done, total, value) => `${number(done)} von ${number(total)} Aufgaben sind erledigt (${percent(value)}).`,
        forecast: (date) => `Bei diesem Tempo ist bis ${date} alles erledigt.`,
    },
    remarks: {
        'accidental-heading': {
            message: 'Ein Absatz mit `---` direkt darunter ist für Markdown eine Überschrift; gelesen wurde er als Absatz und Linie.',
            hint: 'Setze eine Leerzeile vor `---`.',
        },
        'heading-without-blank': {
            message: 'GitHub zeigt diese Zeile als Text, weil nach `#` das Leerzeichen fehlt; gelesen wurde sie als Überschrift.',
            hint: 'Setze ein Leerzeichen nach `#`.',
        },
        'tasks-from-list': {
            message: 'Es gibt weder Praxis-Überschriften noch Kästchen: Jeder Listenpunkt eines Abschnitts gilt als Aufgabe ({count}).',
            hint: 'Sicher ist es, wenn die Aufgaben unter Überschriften wie „Praxis“ stehen oder Kästchen haben.',
        },
        'tasks-from-tables': {
            message: 'Es gibt weder Praxis-Überschriften noch Kästchen: Jede Tabellenzeile gilt als Aufgabe ({count}).',
            hint: 'Sicher ist es, wenn die Aufgaben unter Überschriften wie „Praxis“ stehen oder Kästchen haben.',
        },
        'tasks-from-headings': {
            message: 'Es gibt weder Listen noch Kästchen: Die Überschriften gelten als Aufgaben ({count}).',
            hint: 'Sicher ist es, wenn die Aufgaben unter Überschriften wie „Praxis“ stehen oder Kästchen haben.',
        },
        'no-practice': {
            message: 'Die Liste unter „{title}“ ergibt keine Aufgaben: In dieser Roadmap stehen Aufgaben unter Praxis-Überschriften.',
            hint: 'Wenn es Aufgaben sind, gib ihnen Kästchen oder stelle sie unter eine Überschrift wie „Praxis“.',
        },
        'not-in-series': {
            message: 'Die Liste unter „{title}“ ergibt keine Aufgaben: Sie gehört nicht zur Reihe der Abschnitte dieser Roadmap.',
            hint: 'Wenn es Aufgaben sind, gib ihnen Kästchen oder stelle sie unter eine Überschrift wie „Praxis“.',
        },
        'outside-roadmap': {
            message: 'Die Liste unter „{title}“ ergibt keine Aufgaben: Sie steht nicht unter der Überschrift, die die Roadmap benennt.',
            hint: 'Wenn es Aufgaben sind, gib ihnen Kästchen oder stelle sie unter eine Überschrift wie „Praxis“.',
        },
        'ignored-boxes': {
            message: 'Unter „{title}“ stehen Kästchen ({boxes}), die keine Aufgaben ergeben: Die Überschrift kündigt etwas anderes an.',
            hint: 'Wenn es Aufgaben sind, benenne die Überschrift um oder erkläre sie in der Konfiguration zur Aufgaben-Überschrift.',
        },
        'duplicate-id': {
            message: 'Die Kennung „{id}“ gehört schon der Aufgabe in Zeile {line}.',
            hint: 'Gib jeder Aufgabe eine eigene Kennung oder gar keine.',
        },
        'no-tasks': {
            message: 'In dieser Roadmap wurden keine Aufgaben gefunden.',
            hint: 'Stelle Aufgaben unter eine Überschrift wie „Praxis“ oder gib ihnen Kästchen: `- [ ] Aufgabe`.',
        },
        'not-nested': {
            message: 'Dieser Punkt ist eingerückt, aber nicht weit genug, um zum Punkt darüber zu gehören: Er ist eine eigene Aufgabe.',
            hint: 'Ist er ein Schritt jener Aufgabe, rücke ihn bis zum Text des Punktes darüber ein.',
        },
        'unclear-sign': {
            message: 'Jede Aufgabe trägt ein ✅; es gilt als Schmuck, und alle sind offen.',
            hint: 'Gib den Aufgaben Kästchen (`- [x] Aufgabe`) oder nimm das Zeichen bei den unerledigten weg.',
        },
        'malformed-box': {
            message: 'Das sieht aus wie ein Kästchen, aber GitHub zeigt es nicht als eines.',
            hint: 'Schreibe `- [ ] Aufgabe`: ein Leerzeichen nach dem Strich, eines in den Klammern, eines danach.',
        },
        'empty-task': {
            message: 'Dieses Kästchen hat keinen Text und ergibt keine Aufgabe.',
            hint: 'Schreibe hin, was zu tun ist, oder entferne es.',
        },
        'too-large': {
            message: 'Diese Roadmap wird nicht gelesen: Die Datei ist zu groß.',
            hint: 'Vereinfache die Stelle oder teile die Datei.',
        },
        'too-deep': {
            message: 'Diese Roadmap wird nicht gelesen: Zitate und Listen sind hier zu tief verschachtelt.',
            hint: 'Vereinfache die Stelle oder teile die Datei.',
        },
        'too-tangled': {
            message: 'Diese Roadmap wird nicht gelesen: Hier stehen zu viele Markdown-Zeichen beieinander.',
            hint: 'Vereinfache die Stelle oder teile die Datei.',
        },
        drawing: {
            message: 'Das ist eine Excalidraw-Zeichnung, als Markdown gespeichert; Aufgaben enthält sie nicht.',
            hint: 'Nimm die Datei aus `roadmap` heraus oder schreibe die Aufgaben in eine Liste.',
        },
        'unclosed-comment': {
            message: 'Hier beginnt ein `%%`-Kommentar, der nirgends endet; darunter wird nichts gelesen.',
            hint: 'Schließe ihn mit `%%`.',
        },
        'broken-frontmatter': {
            message: 'Der Vorspann ist nicht lesbar: {error}',
            hint: 'Berichtige ihn; bis dahin sind Titel, Schlagwörter und Termin unbekannt.',
        },
    },
    moreRemarks: ' (und {more} weitere dieser Art)',
};

;// CONCATENATED MODULE: ./build/src/i18n/detect.js
/** No more of a text is looked at: its language does not change after so many UTF-16 units. */
const sampleSize = 20_000;
/** A script other than Latin decides when so large a part of all letters belongs to it. */
const scriptShare = 1 / 3;
/** Fewer of a language's own words among all words are a coincidence. */
const wordShare = 0.04;
/** What decides nothing: a language without a locale reads English. */
const fallback = 'en';
/**
 * Returns the language `text` is written in, of those that `locales` can recognise; English when none is likely.
 * First the script decides: another one than Latin wins with a third of the letters, since technical roadmaps are
 * full of Latin names (a Chinese, Japanese or Korean letter counts twice: it says more); one kana in ten makes it
 * Japanese. Within a script the language with most of its own words and letters wins. Deterministic: the same text
 * always gives the same locale.
 */
function detectLocale(text, locales) {
    const sample = text.slice(0, sampleSize).toLowerCase();
    const script = scriptOf(sample);
    const candidates = locales.filter(({ recognition }) => recognition.script === script);
    const words = sample.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
    let best = script === 'Latin' ? fallback : (candidates[0]?.locale ?? fallback);
    let bestScore = script === 'Latin' ? Math.max(1, words.length * wordShare) : 0;
    for (const { locale, recognition } of candidates) {
        const score = scoreOf(recognition, words);
        if (score > bestScore) {
            best = locale;
            bestScore = score;
        }
    }
    return best;
}
function scriptOf(sample) {
    const letters = detect_count(sample, /\p{L}/gu);
    const han = detect_count(sample, /\p{Script=Han}/gu);
    const kana = detect_count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
    const hangul = detect_count(sample, /\p{Script=Hangul}/gu);
    const cyrillic = detect_count(sample, /\p{Script=Cyrillic}/gu);
    const latin = detect_count(sample, /\p{Script=Latin}/gu);
    const others = letters - han - kana - hangul - cyrillic - latin;
    const weighed = letters + han + kana + hangul;
    const shares = [
        [kana > (han + kana) / 10 ? 'Kana' : 'Han', 2 * (han + kana)],
        ['Hangul', 2 * hangul],
        [isStrangeCyrillic(sample, cyrillic) ? null : 'Cyrillic', cyrillic],
        [null, others],
    ];
    let script = 'Latin';
    let largest = Math.max(1, weighed * scriptShare);
    for (const [candidate, share] of shares) {
        if (share >= largest) {
            script = candidate;
            largest = share;
        }
    }
    return script;
}
/** Cyrillic letters that neither Russian nor Ukrainian has: a third language, such as Kazakh or Serbian. */
function isStrangeCyrillic(sample, cyrillic) {
    return detect_count(sample, /(?![а-яёіїєґ])\p{Script=Cyrillic}/gu) > cyrillic / 50;
}
function scoreOf({ words, letters }, sample) {
    const own = new Set(words.split(' '));
    const letter = new Set(letters);
    let score = 0;
    for (const word of sample) {
        if (own.has(word))
            score += 1;
        else if (letter.size > 0 && [...word].some((each) => letter.has(each)))
            score += 1;
    }
    return score;
}
function detect_count(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}

;// CONCATENATED MODULE: ./build/src/i18n/en.js

const en_format = formatter('en-GB');
const { number: en_number, percent: en_percent, plural: en_plural } = en_format;
/** English. */
const en = {
    locale: 'en',
    direction: 'ltr',
    recognition: {
        script: 'Latin',
        words: 'the and of to with for your from how what is in by using an',
        letters: '',
    },
    format: formats(en_format, {
        tasks: { one: '# task', other: '# tasks' },
        issues: { one: '# issue', other: '# issues' },
        milestones: { one: '# milestone', other: '# milestones' },
    }),
    badge: {
        label: 'progress',
        noTasks: 'no tasks',
    },
    table: {
        section: 'Section',
        progress: 'Progress',
        done: 'Done',
        skipped: 'Skipped',
        next: 'Next task',
        total: 'Total',
        allRoadmaps: 'All roadmaps',
        allDone: 'all done',
        noTasks: 'The roadmap has no tasks yet.',
        untitled: 'Untitled',
        allSections: (count) => `All ${en_number(count)} sections`,
    },
    chart: {
        title: 'Progress over time',
        scope: 'Scope',
        done: 'Done',
        forecast: 'Forecast',
        perWeek: 'Finished per week',
        summary: (done, total) => `${en_number(done)} of ${en_number(total)} done`,
        asOf: (date) => `as of ${date}`,
        pace: (date) => `At this pace: ${date}`,
    },
    issue: {
        section: 'Section',
        study: 'What to study',
        steps: 'Steps',
        fullTask: 'Full task',
        source: (file, line) => `${file}, line ${line}`,
        keep: 'Everything above comes from the roadmap and follows it. Whatever you write below this line stays yours.',
    },
    comment: {
        duplicate: (older) => `This issue and ${older} stand for the same task, so this one is closed. Go on in ${older}; nothing that was written here is lost.`,
        removed: (file) => `This task is no longer in ${file}, so its issue is closed as not planned. If the task returns, the issue is reopened.`,
        returned: (file) => `This task is in ${file} again, so its issue is reopened.`,
    },
    commit: {
        progress: (done, total, value) => `Update roadmap progress: ${done} of ${total} (${en_percent(value)})`,
    },
    publish: {
        pullTitle: 'Update roadmap progress',
        pullBody: (done, total, value) => `${en_number(done)} of ${en_number(total)} tasks are done (${en_percent(value)}).`,
        pullNote: 'Merging this brings badge, table and boxes up to date. It is kept current while it is open, and it goes away when there is nothing left to bring. Commits of others on its branch are never overwritten.',
        readmeTitle: 'Show roadmap progress in the README',
        readmeBody: (branch) => `The README’s zones get links to the branch ${branch}, where badge and table are kept. This is needed once; later runs leave the README alone.`,
        pageNote: (branch) => `Badge, table and ledger, kept up to date by roadmap-sync for the roadmap on ${branch}.`,
        pageLink: 'Progress by section',
        waiting: (pull) => `Badge and table wait to be merged in ${pull}.`,
        declined: (pull) => `Somebody closed ${pull}. It stays closed until there is something new to show.`,
    },
    plan: {
        title: 'Roadmap plan',
        nothing: 'Nothing to do: GitHub already matches the roadmap.',
        milestones: 'Milestones',
        issues: 'Issues',
        toCreate: (count) => `${en_number(count)} to create`,
        toUpdate: (count) => `${en_number(count)} to update`,
        toClose: (count) => `${en_number(count)} to close`,
        toReopen: (count) => `${en_number(count)} to reopen`,
        create: 'create',
        update: 'update',
        rename: 'rename',
        move: 'move',
        close: 'close',
        reopen: 'reopen',
        drift: 'Changed on GitHub',
        driftHint: 'People changed these on GitHub. Their version stays.',
        conflicts: 'Changed on both sides',
        conflictsHint: 'The roadmap and a person changed these differently. The person’s version stays.',
        lost: 'No longer here',
        lostHint: 'Somebody deleted or moved these issues. They count as skipped and are not made again; to have one made anew, change the task’s text.',
        forged: 'Not ours',
        forgedHint: 'These issues bear our marker, but somebody else wrote them. They are neither read nor changed.',
        fields: {
            title: 'title',
            body: 'text',
            milestone: 'milestone',
            state: 'state',
            labels: 'labels',
            description: 'description',
            due: 'due date',
        },
        refused: (changed, existing, value) => `Refused as unsafe: ${en_number(changed)} of ${en_number(existing)} issues (${en_percent(value)}) would be closed or rewritten.`,
        force: 'If that is what you want, run again with `force: true`.',
        more: (count) => `… and ${en_number(count)} more`,
        preview: 'After merging',
    },
    outcome: {
        skip: 'skip',
        from: (section) => `from ${section}`,
        safe: 'This looks like an edit, not like an accident.',
        changes: 'What changed',
        besides: 'Besides',
        boxes: (count) => en_plural(count, {
            one: '# box of the roadmap follows its issue.',
            other: '# boxes of the roadmap follow their issues.',
        }),
        waited: (minutes) => en_plural(minutes, {
            one: 'Waited # minute for GitHub’s limits.',
            other: 'Waited # minutes for GitHub’s limits.',
        }),
        readmeWaiting: (pull) => `Its links in the README wait to be merged in ${pull}.`,
        rest: 'The rest is in the job summary.',
    },
    run: {
        title: 'Roadmap progress',
        inStep: 'GitHub already matches the roadmap; nothing was changed.',
        dryRun: 'Dry run: nothing was written.',
        failed: 'Failed',
        incomplete: (pending) => en_plural(pending, {
            one: 'Not finished: # change is left.',
            other: 'Not finished: # changes are left.',
        }),
        estimate: (objects, minutes) => `${en_number(objects)} objects are to be created. GitHub lets that happen in about ${en_number(minutes)} minutes; runs that end before go on where they stopped.`,
        limitedUntil: (time) => `GitHub’s limit lasts until ${time}\u00a0UTC.`,
        goesOn: 'The next run goes on from here; nothing is done twice.',
        stoppedBy: {
            rateLimit: 'GitHub’s rate limit was reached.',
            abort: 'The run was cancelled.',
        },
        committed: (sha) => `Badge and table are up to date in ${sha}.`,
        notCommitted: 'Badge and table had nothing new to show; no commit was made.',
        diagnostics: 'Worth a look in the roadmap',
        requests: (count) => en_plural(count, { one: '# request to GitHub', other: '# requests to GitHub' }),
        cut: 'This summary was cut at GitHub’s size limit.',
    },
    board: {
        title: 'Project board',
        start: 'Start',
        target: 'Target',
        views: { board: 'Board', sections: 'By section', timeline: 'Timeline' },
        description: (repository) => `The roadmap of ${repository}, kept in step by roadmap-sync.`,
        readme: (roadmaps) => `This board follows ${roadmaps}. Its cards are the issues of the roadmap, and roadmap-sync keeps their order, status and section in step. Whatever you move, add or rename here stays.`,
        added: (count) => en_plural(count, { one: '# card added', other: '# cards added' }),
        changed: (count) => en_plural(count, { one: '# card changed', other: '# cards changed' }),
        archived: (count) => en_plural(count, { one: '# card archived', other: '# cards archived' }),
        inStep: 'in step with the roadmap',
        noToken: {
            why: 'The project board needs a token of its own; the workflow’s cannot reach boards. Everything else works without it.',
            weak: '`project-token` may not write to project boards here. Everything else works without it.',
            user: 'Create a classic token with the scope `project` (and `repo` for a private repository)',
            organization: 'Create a fine-grained token of the organisation with the organisation permission “Projects: read and write” and the repository permissions “Issues” and “Pull requests: read” (or use the token of a GitHub App with these)',
            secret: (name) => `Save it as the secret ${name}`,
            use: (code) => `Add ${code} to the step in the workflow`,
        },
        status: (done, total, value) => `${en_number(done)} of ${en_number(total)} tasks are done (${en_percent(value)}).`,
        forecast: (date) => `At this pace all will be done by ${date}.`,
    },
    remarks: null,
    moreRemarks: ' (and {more} more of this kind)',
};

;// CONCATENATED MODULE: ./build/src/i18n/es.js

const es_format = formatter('es');
const { number: es_number, percent: es_percent, plural: es_plural } = es_format;
/** Spanish. */
const es = {
    locale: 'es',
    direction: 'ltr',
    recognition: {
        script: 'Latin',
        words: 'el los las del y con una un por cómo qué al su tus la en de',
        letters: 'ñ',
    },
    format: formats(es_format, {
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
        allSections: (count) => `Las ${es_number(count)} secciones`,
    },
    chart: {
        title: 'Progreso en el tiempo',
        scope: 'Alcance',
        done: 'Hecho',
        forecast: 'Previsión',
        perWeek: 'Terminadas por semana',
        summary: (done, total) => `${es_number(done)} de ${es_number(total)} hechas`,
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
        duplicate: (older) => `Este issue y ${older} son la misma tarea, así que este se cierra. Sigue en ${older}; nada de lo escrito aquí se pierde.`,
        removed: (file) => `Esta tarea ya no está en ${file}, así que su issue se cierra como no planificado. Si la tarea vuelve, el issue se reabre.`,
        returned: (file) => `Esta tarea vuelve a estar en ${file}, así que su issue se reabre.`,
    },
    commit: {
        progress: (done, total, value) => `Actualizar el progreso de la hoja de ruta: ${done} de ${total} (${es_percent(value)})`,
    },
    publish: {
        pullTitle: 'Actualizar el progreso de la hoja de ruta',
        pullBody: (done, total, value) => `${es_number(done)} de ${es_number(total)} tareas hechas (${es_percent(value)}).`,
        pullNote: 'Al fusionarlo, la insignia, la tabla y las casillas quedan al día. Mientras esté abierto se mantiene actualizado, y desaparece cuando no queda nada que aportar. Los commits de otras personas en su rama nunca se sobrescriben.',
        readmeTitle: 'Mostrar el progreso de la hoja de ruta en el README',
        readmeBody: (branch) => `Las zonas del README reciben enlaces a la rama ${branch}, donde están la insignia y la tabla. Hace falta una sola vez; las siguientes ejecuciones no tocan el README.`,
        pageNote: (branch) => `Insignia, tabla y registro que roadmap-sync mantiene al día para la hoja de ruta de ${branch}.`,
        pageLink: 'Progreso por sección',
        waiting: (pull) => `La insignia y la tabla esperan la fusión en ${pull}.`,
        declined: (pull) => `Alguien cerró ${pull}. Seguirá cerrado hasta que haya algo nuevo que mostrar.`,
    },
    plan: {
        title: 'Plan de la hoja de ruta',
        nothing: 'Nada que hacer: GitHub ya coincide con la hoja de ruta.',
        milestones: 'Hitos',
        issues: 'Issues',
        toCreate: (count) => `${es_number(count)} por crear`,
        toUpdate: (count) => `${es_number(count)} por actualizar`,
        toClose: (count) => `${es_number(count)} por cerrar`,
        toReopen: (count) => `${es_number(count)} por reabrir`,
        create: 'crear',
        update: 'actualizar',
        rename: 'renombrar',
        move: 'mover',
        close: 'cerrar',
        reopen: 'reabrir',
        drift: 'Cambiado en GitHub',
        driftHint: 'Alguien cambió esto en GitHub. Su versión se queda.',
        conflicts: 'Cambiado en ambos lados',
        conflictsHint: 'La hoja de ruta y una persona lo cambiaron de forma distinta. La versión de la persona se queda.',
        lost: 'Ya no están aquí',
        lostHint: 'Alguien borró o movió estas issues. Cuentan como omitidas y no se crean otra vez; para crear una de nuevo, cambia el texto de la tarea.',
        forged: 'No son nuestras',
        forgedHint: 'Estas issues llevan nuestra marca, pero las escribió otra persona. Ni se cuentan ni se cambian.',
        fields: {
            title: 'título',
            body: 'texto',
            milestone: 'hito',
            state: 'estado',
            labels: 'etiquetas',
            description: 'descripción',
            due: 'fecha límite',
        },
        refused: (changed, existing, value) => `Rechazado por no ser seguro: se cerrarían o reescribirían ${es_number(changed)} de ${es_number(existing)} issues (${es_percent(value)}).`,
        force: 'Si es lo que quieres, ejecútalo otra vez con `force: true`.',
        more: (count) => `… y ${es_number(count)} más`,
        preview: 'Tras la fusión',
    },
    outcome: {
        skip: 'omitir',
        from: (section) => `desde ${section}`,
        safe: 'Parece una edición, no un accidente.',
        changes: 'Qué cambió',
        besides: 'Además',
        boxes: (count) => es_plural(count, {
            one: '# casilla de la hoja de ruta sigue a su issue.',
            many: '# de casillas de la hoja de ruta siguen a sus issues.',
            other: '# casillas de la hoja de ruta siguen a sus issues.',
        }),
        waited: (minutes) => es_plural(minutes, {
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
        incomplete: (pending) => es_plural(pending, {
            one: 'Sin terminar: queda # cambio.',
            many: 'Sin terminar: quedan # de cambios.',
            other: 'Sin terminar: quedan # cambios.',
        }),
        estimate: (objects, minutes) => `Hay que crear ${es_number(objects)} objetos. GitHub lo permite en unos ${es_number(minutes)} minutos; una ejecución que acabe antes continúa en la siguiente.`,
        limitedUntil: (time) => `El límite de GitHub dura hasta las ${time}\u00a0UTC.`,
        goesOn: 'La próxima ejecución continúa desde aquí; nada se hace dos veces.',
        stoppedBy: {
            rateLimit: 'Se alcanzó el límite de peticiones de GitHub.',
            abort: 'La ejecución fue cancelada.',
        },
        committed: (sha) => `La insignia y la tabla están al día en ${sha}.`,
        notCommitted: 'La insignia y la tabla no tenían nada nuevo; no se hizo ningún commit.',
        diagnostics: 'Por revisar en la hoja de ruta',
        requests: (count) => es_plural(count, {
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
        readme: (roadmaps) => `Este tablero sigue a ${roadmaps}. Sus tarjetas son las issues de la hoja de ruta; roadmap-sync mantiene su orden, estado y sección. Todo lo que muevas, añadas o renombres aquí se queda.`,
        added: (count) => es_plural(count, {
            one: '# tarjeta añadida',
            many: '# de tarjetas añadidas',
            other: '# tarjetas añadidas',
        }),
        changed: (count) => es_plural(count, {
            one: '# tarjeta cambiada',
            many: '# de tarjetas cambiadas',
            other: '# tarjetas cambiadas',
        }),
        archived: (count) => es_plural(count, {
            one: '# tarjeta archivada',
            many: '# de tarjetas archivadas',
            other: '# tarjetas archivadas',
        }),
        inStep: 'coincide con la hoja de ruta',
        noToken: {
            why: 'El tablero del proyecto necesita un token propio: el del workflow no llega a los tableros. Todo lo demás funciona sin él.',
            weak: '`project-token` no puede escribir aquí en tableros de proyecto. Todo lo demás funciona sin él.',
            user: 'Crea un token clásico con el scope `project` (y `repo` si el repositorio es privado)',
            organization: 'Crea un token fine-grained de la organización con el permiso de organización «Projects: read and write» y los permisos de repositorio «Issues» y «Pull requests: read» (o usa el token de una GitHub App que los tenga)',
            secret: (name) => `Guárdalo como secreto ${name}`,
            use: (code) => `Añade ${code} al paso del workflow`,
        },
        status: (done, total, value) => `Hechas ${es_number(done)} de ${es_number(total)} tareas (${es_percent(value)}).`,
        forecast: (date) => `A este ritmo todo estará hecho el ${date}.`,
    },
    remarks: {
        'accidental-heading': {
            message: 'Un párrafo con `---` justo debajo es un título para Markdown; aquí se leyó como párrafo y línea.',
            hint: 'Pon una línea vacía antes de `---`.',
        },
        'heading-without-blank': {
            message: 'GitHub muestra esta línea como texto porque no hay espacio tras `#`; aquí se leyó como título.',
            hint: 'Pon un espacio después de `#`.',
        },
        'tasks-from-list': {
            message: 'No hay títulos de práctica ni casillas: cada elemento de lista de una sección se tomó como tarea ({count}).',
            hint: 'Para ir sobre seguro, pon las tareas bajo títulos como «Práctica» o dales casillas.',
        },
        'tasks-from-tables': {
            message: 'No hay títulos de práctica ni casillas: cada fila de una tabla se tomó como tarea ({count}).',
            hint: 'Para ir sobre seguro, pon las tareas bajo títulos como «Práctica» o dales casillas.',
        },
        'tasks-from-headings': {
            message: 'No hay listas ni casillas: los títulos se tomaron como tareas ({count}).',
            hint: 'Para ir sobre seguro, pon las tareas bajo títulos como «Práctica» o dales casillas.',
        },
        'no-practice': {
            message: 'La lista bajo «{title}» no crea tareas: en esta hoja de ruta las tareas van bajo títulos de práctica.',
            hint: 'Si son tareas, dales casillas o ponlas bajo un título como «Práctica».',
        },
        'not-in-series': {
            message: 'La lista bajo «{title}» no crea tareas: no pertenece a la serie de secciones de esta hoja de ruta.',
            hint: 'Si son tareas, dales casillas o ponlas bajo un título como «Práctica».',
        },
        'outside-roadmap': {
            message: 'La lista bajo «{title}» no crea tareas: no está bajo el título que nombra la hoja de ruta.',
            hint: 'Si son tareas, dales casillas o ponlas bajo un título como «Práctica».',
        },
        'ignored-boxes': {
            message: 'Bajo «{title}» hay casillas ({boxes}) que no crean tareas: el título anuncia otra cosa.',
            hint: 'Si son tareas, cambia el título o decláralo título de tareas en la configuración.',
        },
        'duplicate-id': {
            message: 'El identificador «{id}» ya pertenece a la tarea de la línea {line}.',
            hint: 'Da a cada tarea su propio identificador, o ninguno.',
        },
        'no-tasks': {
            message: 'No se encontraron tareas en esta hoja de ruta.',
            hint: 'Pon las tareas bajo un título como «Práctica» o dales casillas: `- [ ] tarea`.',
        },
        'not-nested': {
            message: 'Este elemento está sangrado, pero no lo bastante para pertenecer al de arriba: es una tarea aparte.',
            hint: 'Si es un paso de esa tarea, sángralo hasta el texto del elemento de arriba.',
        },
        'unclear-sign': {
            message: 'Todas las tareas llevan un ✅; se tomó por adorno y todas están abiertas.',
            hint: 'Pon casillas a las tareas (`- [x] tarea`) o quita el signo de las que no están hechas.',
        },
        'malformed-box': {
            message: 'Parece una casilla, pero GitHub no la muestra como tal.',
            hint: 'Escribe `- [ ] tarea`: un espacio tras el guion, uno dentro de los corchetes y uno después.',
        },
        'empty-task': {
            message: 'Esta casilla no tiene texto y no crea ninguna tarea.',
            hint: 'Escribe qué hay que hacer, o quítala.',
        },
        'too-large': {
            message: 'Esta hoja de ruta no se lee: el archivo es demasiado grande.',
            hint: 'Simplifica este lugar o divide el archivo.',
        },
        'too-deep': {
            message: 'Esta hoja de ruta no se lee: aquí las citas y listas están anidadas a demasiada profundidad.',
            hint: 'Simplifica este lugar o divide el archivo.',
        },
        'too-tangled': {
            message: 'Esta hoja de ruta no se lee: hay aquí demasiadas marcas de Markdown juntas.',
            hint: 'Simplifica este lugar o divide el archivo.',
        },
        drawing: {
            message: 'Es un dibujo de Excalidraw guardado como Markdown; no contiene tareas.',
            hint: 'Exclúyelo de `roadmap` o escribe las tareas en una lista.',
        },
        'unclosed-comment': {
            message: 'Aquí empieza un comentario `%%` que nunca se cierra; no se lee nada de lo que sigue.',
            hint: 'Ciérralo con `%%`.',
        },
        'broken-frontmatter': {
            message: 'El bloque inicial no se puede leer: {error}',
            hint: 'Corrígelo; hasta entonces no se conocen su título, etiquetas ni fecha.',
        },
    },
    moreRemarks: ' (y {more} más de este tipo)',
};

;// CONCATENATED MODULE: ./build/src/i18n/fr.js

const fr_format = formatter('fr');
const { number: fr_number, percent: fr_percent, plural: fr_plural } = fr_format;
/** French. */
const fr = {
    locale: 'fr',
    direction: 'ltr',
    recognition: {
        script: 'Latin',
        words: 'le les des du et avec une un pour aux au dans sur la en de à',
        letters: 'œèêû',
    },
    format: formats(fr_format, {
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
        allSections: (count) => `Les ${fr_number(count)} sections`,
    },
    chart: {
        title: 'Progression dans le temps',
        scope: 'Périmètre',
        done: 'Fait',
        forecast: 'Prévision',
        perWeek: 'Terminées par semaine',
        summary: (done, total) => `${fr_number(done)} sur ${fr_number(total)} terminées`,
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
        duplicate: (older) => `Cette issue et ${older} correspondent à la même tâche : celle-ci est fermée. Continuez dans ${older} ; rien de ce qui est écrit ici n’est perdu.`,
        removed: (file) => `Cette tâche n’est plus dans ${file} : son issue est fermée comme non planifiée. Si la tâche revient, l’issue sera rouverte.`,
        returned: (file) => `Cette tâche est de nouveau dans ${file} : son issue est rouverte.`,
    },
    commit: {
        progress: (done, total, value) => `Mettre à jour la progression de la feuille de route : ${done} sur ${total} (${fr_percent(value)})`,
    },
    publish: {
        pullTitle: 'Mettre à jour la progression de la feuille de route',
        pullBody: (done, total, value) => `${fr_number(done)} tâches sur ${fr_number(total)} sont faites (${fr_percent(value)}).`,
        pullNote: 'La fusion met à jour le badge, le tableau et les cases. Tant que cette demande est ouverte, elle reste à jour ; elle disparaît quand il n’y a plus rien à apporter. Les commits d’autres personnes sur sa branche ne sont jamais écrasés.',
        readmeTitle: 'Montrer la progression de la feuille de route dans le README',
        readmeBody: (branch) => `Les zones du README reçoivent des liens vers la branche ${branch}, où se trouvent le badge et le tableau. C’est nécessaire une seule fois ; les exécutions suivantes ne touchent pas au README.`,
        pageNote: (branch) => `Badge, tableau et registre, tenus à jour par roadmap-sync pour la feuille de route de ${branch}.`,
        pageLink: 'Progression par section',
        waiting: (pull) => `Le badge et le tableau attendent la fusion dans ${pull}.`,
        declined: (pull) => `Quelqu’un a fermé ${pull}. Elle reste fermée jusqu’à ce qu’il y ait du nouveau à montrer.`,
    },
    plan: {
        title: 'Plan de la feuille de route',
        nothing: 'Rien à faire : GitHub correspond déjà à la feuille de route.',
        milestones: 'Jalons',
        issues: 'Issues',
        toCreate: (count) => `${fr_number(count)} à créer`,
        toUpdate: (count) => `${fr_number(count)} à mettre à jour`,
        toClose: (count) => `${fr_number(count)} à fermer`,
        toReopen: (count) => `${fr_number(count)} à rouvrir`,
        create: 'créer',
        update: 'mettre à jour',
        rename: 'renommer',
        move: 'déplacer',
        close: 'fermer',
        reopen: 'rouvrir',
        drift: 'Modifié sur GitHub',
        driftHint: 'Quelqu’un a modifié ceci sur GitHub. Sa version reste.',
        conflicts: 'Modifié des deux côtés',
        conflictsHint: 'La feuille de route et une personne ont modifié ceci différemment. La version de la personne reste.',
        lost: 'Plus ici',
        lostHint: 'Quelqu’un a supprimé ou déplacé ces issues. Elles comptent comme ignorées et ne sont pas recréées ; pour en recréer une, changez le texte de la tâche.',
        forged: 'Pas les nôtres',
        forgedHint: 'Ces issues portent notre marque, mais quelqu’un d’autre les a écrites. Elles ne sont ni comptées ni modifiées.',
        fields: {
            title: 'titre',
            body: 'texte',
            milestone: 'jalon',
            state: 'état',
            labels: 'étiquettes',
            description: 'description',
            due: 'échéance',
        },
        refused: (changed, existing, value) => `Refusé par sécurité : ${fr_number(changed)} issues sur ${fr_number(existing)} (${fr_percent(value)}) seraient fermées ou réécrites.`,
        force: 'Si c’est bien ce que vous voulez, relancez avec `force: true`.',
        more: (count) => `… et ${fr_number(count)} de plus`,
        preview: 'Après la fusion',
    },
    outcome: {
        skip: 'ignorer',
        from: (section) => `depuis ${section}`,
        safe: 'Cela ressemble à une modification, pas à un accident.',
        changes: 'Ce qui a changé',
        besides: 'Par ailleurs',
        boxes: (count) => fr_plural(count, {
            one: '# case de la feuille de route suit son issue.',
            many: '# de cases de la feuille de route suivent leurs issues.',
            other: '# cases de la feuille de route suivent leurs issues.',
        }),
        waited: (minutes) => fr_plural(minutes, {
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
        incomplete: (pending) => fr_plural(pending, {
            one: 'Inachevé : il reste # modification.',
            many: 'Inachevé : il reste # de modifications.',
            other: 'Inachevé : il reste # modifications.',
        }),
        estimate: (objects, minutes) => `${fr_number(objects)} objets sont à créer. GitHub le permet en ${fr_number(minutes)} minutes environ ; une exécution qui s’arrête avant continue à la suivante.`,
        limitedUntil: (time) => `La limite de GitHub dure jusqu’à ${time}\u00a0UTC.`,
        goesOn: 'La prochaine exécution reprend ici ; rien n’est fait deux fois.',
        stoppedBy: {
            rateLimit: 'La limite de requêtes de GitHub est atteinte.',
            abort: 'L’exécution a été annulée.',
        },
        committed: (sha) => `Le badge et le tableau sont à jour dans ${sha}.`,
        notCommitted: 'Le badge et le tableau n’avaient rien de nouveau ; aucun commit n’a été fait.',
        diagnostics: 'À regarder dans la feuille de route',
        requests: (count) => fr_plural(count, {
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
        readme: (roadmaps) => `Ce tableau suit ${roadmaps}. Ses cartes sont les issues de la feuille de route ; roadmap-sync en tient à jour l’ordre, l’état et la section. Tout ce que vous déplacez, ajoutez ou renommez ici reste.`,
        added: (count) => fr_plural(count, { one: '# carte ajoutée', many: '# de cartes ajoutées', other: '# cartes ajoutées' }),
        changed: (count) => fr_plural(count, { one: '# carte modifiée', many: '# de cartes modifiées', other: '# cartes modifiées' }),
        archived: (count) => fr_plural(count, { one: '# carte archivée', many: '# de cartes archivées', other: '# cartes archivées' }),
        inStep: 'conforme à la feuille de route',
        noToken: {
            why: 'Le tableau de projet a besoin d’un jeton à lui : celui du workflow n’atteint pas les tableaux. Tout le reste fonctionne sans.',
            weak: '`project-token` ne peut pas écrire ici sur les tableaux de projet. Tout le reste fonctionne sans.',
            user: 'Créez un jeton classique avec le scope `project` (et `repo` pour un dépôt privé)',
            organization: 'Créez un jeton fine-grained de l’organisation avec la permission d’organisation « Projects: read and write » et les permissions de dépôt « Issues » et « Pull requests: read » (ou prenez le jeton d’une GitHub App qui les a)',
            secret: (name) => `Enregistrez-le comme secret ${name}`,
            use: (code) => `Ajoutez ${code} à l’étape du workflow`,
        },
        status: (done, total, value) => `${fr_number(done)} tâches sur ${fr_number(total)} sont faites (${fr_percent(value)}).`,
        forecast: (date) => `À ce rythme, tout sera fait le ${date}.`,
    },
    remarks: {
        'accidental-heading': {
            message: 'Un paragraphe suivi aussitôt de `---` est un titre pour Markdown ; il a été lu ici comme un paragraphe et un trait.',
            hint: 'Mettez une ligne vide avant `---`.',
        },
        'heading-without-blank': {
            message: 'GitHub affiche cette ligne comme du texte, faute d’espace après `#` ; elle a été lue ici comme un titre.',
            hint: 'Mettez une espace après `#`.',
        },
        'tasks-from-list': {
            message: 'Il n’y a ni titres de pratique ni cases à cocher : chaque élément de liste d’une section a été pris pour une tâche ({count}).',
            hint: 'Pour plus de sûreté, placez les tâches sous des titres comme « Pratique » ou donnez-leur des cases à cocher.',
        },
        'tasks-from-tables': {
            message: 'Il n’y a ni titres de pratique ni cases à cocher : chaque ligne d’un tableau a été prise pour une tâche ({count}).',
            hint: 'Pour plus de sûreté, placez les tâches sous des titres comme « Pratique » ou donnez-leur des cases à cocher.',
        },
        'tasks-from-headings': {
            message: 'Il n’y a ni listes ni cases à cocher : les titres ont été pris pour des tâches ({count}).',
            hint: 'Pour plus de sûreté, placez les tâches sous des titres comme « Pratique » ou donnez-leur des cases à cocher.',
        },
        'no-practice': {
            message: 'La liste sous « {title} » ne crée pas de tâches : dans cette feuille de route, les tâches se trouvent sous des titres de pratique.',
            hint: 'Si ce sont des tâches, donnez-leur des cases à cocher ou placez-les sous un titre comme « Pratique ».',
        },
        'not-in-series': {
            message: 'La liste sous « {title} » ne crée pas de tâches : elle ne fait pas partie de la série de sections de cette feuille de route.',
            hint: 'Si ce sont des tâches, donnez-leur des cases à cocher ou placez-les sous un titre comme « Pratique ».',
        },
        'outside-roadmap': {
            message: 'La liste sous « {title} » ne crée pas de tâches : elle n’est pas sous le titre qui nomme la feuille de route.',
            hint: 'Si ce sont des tâches, donnez-leur des cases à cocher ou placez-les sous un titre comme « Pratique ».',
        },
        'ignored-boxes': {
            message: 'Sous « {title} », des cases ({boxes}) ne créent pas de tâches : le titre annonce autre chose.',
            hint: 'Si ce sont des tâches, renommez le titre ou déclarez-le titre de tâches dans la configuration.',
        },
        'duplicate-id': {
            message: 'L’identifiant « {id} » appartient déjà à la tâche de la ligne {line}.',
            hint: 'Donnez à chaque tâche son propre identifiant, ou aucun.',
        },
        'no-tasks': {
            message: 'Aucune tâche n’a été trouvée dans cette feuille de route.',
            hint: 'Placez les tâches sous un titre comme « Pratique » ou donnez-leur des cases à cocher : `- [ ] tâche`.',
        },
        'not-nested': {
            message: 'Cet élément est en retrait, mais pas assez pour dépendre de celui du dessus : c’est une tâche à part.',
            hint: 'Si c’est une étape de cette tâche, alignez-le sur le texte de l’élément du dessus.',
        },
        'unclear-sign': {
            message: 'Chaque tâche porte un ✅ ; il a été lu comme un ornement et toutes sont ouvertes.',
            hint: 'Donnez des cases aux tâches (`- [x] tâche`) ou retirez le signe de celles qui ne sont pas faites.',
        },
        'malformed-box': {
            message: 'Cela ressemble à une case à cocher, mais GitHub ne l’affiche pas ainsi.',
            hint: 'Écrivez `- [ ] tâche` : une espace après le tiret, une entre les crochets et une après.',
        },
        'empty-task': {
            message: 'Cette case n’a pas de texte et ne crée pas de tâche.',
            hint: 'Écrivez ce qu’il faut faire, ou supprimez-la.',
        },
        'too-large': {
            message: 'Cette feuille de route n’est pas lue : le fichier est trop grand.',
            hint: 'Simplifiez cet endroit ou divisez le fichier.',
        },
        'too-deep': {
            message: 'Cette feuille de route n’est pas lue : citations et listes sont ici imbriquées trop profondément.',
            hint: 'Simplifiez cet endroit ou divisez le fichier.',
        },
        'too-tangled': {
            message: 'Cette feuille de route n’est pas lue : trop de marques Markdown se suivent ici.',
            hint: 'Simplifiez cet endroit ou divisez le fichier.',
        },
        drawing: {
            message: 'C’est un dessin Excalidraw enregistré en Markdown ; il ne contient pas de tâches.',
            hint: 'Excluez-le de `roadmap` ou écrivez les tâches dans une liste.',
        },
        'unclosed-comment': {
            message: 'Un commentaire `%%` commence ici et n’est jamais fermé ; rien de ce qui suit n’est lu.',
            hint: 'Fermez-le avec `%%`.',
        },
        'broken-frontmatter': {
            message: 'Le bloc d’en-tête est illisible : {error}',
            hint: 'Corrigez-le ; d’ici là, son titre, ses étiquettes et son échéance sont inconnus.',
        },
    },
    moreRemarks: ' (et {more} autres de ce genre)',
};

;// CONCATENATED MODULE: ./build/src/i18n/ja.js

const ja_format = formatter('ja');
const { number: ja_number, percent: ja_percent, plural: ja_plural } = ja_format;
/** Japanese. */
const ja = {
    locale: 'ja',
    direction: 'ltr',
    recognition: { script: 'Kana', words: '', letters: '' },
    format: formats(ja_format, {
        tasks: { other: '# 件のタスク' },
        issues: { other: '# 件の Issue' },
        milestones: { other: '# 件のマイルストーン' },
    }),
    badge: {
        label: '進捗',
        noTasks: 'タスクなし',
    },
    table: {
        section: 'セクション',
        progress: '進捗',
        done: '完了',
        skipped: 'スキップ',
        next: '次のタスク',
        total: '合計',
        allRoadmaps: 'すべてのロードマップ',
        allDone: 'すべて完了',
        noTasks: 'ロードマップにはまだタスクがありません。',
        untitled: '無題',
        allSections: (count) => `全 ${ja_number(count)} セクション`,
    },
    chart: {
        title: '進捗の推移',
        scope: '全体',
        done: '完了',
        forecast: '予測',
        perWeek: '週ごとの完了数',
        summary: (done, total) => `${ja_number(total)} 件中 ${ja_number(done)} 件完了`,
        asOf: (date) => `${date}時点`,
        pace: (date) => `このペースなら ${date}`,
    },
    issue: {
        section: 'セクション',
        study: '学習内容',
        steps: '手順',
        fullTask: 'タスクの全文',
        source: (file, line) => `${file} の ${line} 行目`,
        keep: 'ここまではロードマップの内容で、ロードマップとともに更新されます。この行より下に書いた内容はそのまま残ります。',
    },
    comment: {
        duplicate: (older) => `この Issue と ${older} は同じタスクのため、こちらをクローズしました。続きは ${older} でお願いします。ここに書かれた内容は失われません。`,
        removed: (file) => `このタスクは ${file} からなくなったため、Issue を「計画なし」としてクローズしました。タスクが戻れば再オープンします。`,
        returned: (file) => `このタスクは再び ${file} にあるため、Issue を再オープンしました。`,
    },
    commit: {
        progress: (done, total, value) => `ロードマップの進捗を更新: ${done}/${total} (${ja_percent(value)})`,
    },
    publish: {
        pullTitle: 'ロードマップの進捗を更新',
        pullBody: (done, total, value) => `${ja_number(total)} 件中 ${ja_number(done)} 件のタスクが完了しています (${ja_percent(value)})。`,
        pullNote: 'マージすると、バッジ、表、チェックボックスが最新になります。開いている間は最新の状態に保たれ、反映するものがなくなると閉じられます。このブランチにある他の人のコミットが上書きされることはありません。',
        readmeTitle: 'README にロードマップの進捗を表示',
        readmeBody: (branch) => `README のゾーンに、バッジと表を置くブランチ ${branch} へのリンクを入れます。必要なのは一度だけで、以後の実行は README に触れません。`,
        pageNote: (branch) => `${branch} のロードマップについて、roadmap-sync が最新に保つバッジ、表、台帳です。`,
        pageLink: 'セクション別の進捗',
        waiting: (pull) => `バッジと表は ${pull} でマージを待っています。`,
        declined: (pull) => `${pull} は閉じられました。新しい内容が出るまで閉じたままにします。`,
    },
    plan: {
        title: 'ロードマップの計画',
        nothing: '変更はありません。GitHub はすでにロードマップと一致しています。',
        milestones: 'マイルストーン',
        issues: 'Issue',
        toCreate: (count) => `作成 ${ja_number(count)} 件`,
        toUpdate: (count) => `更新 ${ja_number(count)} 件`,
        toClose: (count) => `クローズ ${ja_number(count)} 件`,
        toReopen: (count) => `再オープン ${ja_number(count)} 件`,
        create: '作成',
        update: '更新',
        rename: '名前変更',
        move: '移動',
        close: 'クローズ',
        reopen: '再オープン',
        drift: 'GitHub 上で変更',
        driftHint: 'GitHub 上で人が変更したものです。その内容を残します。',
        conflicts: '双方で変更',
        conflictsHint: 'ロードマップと人の変更が食い違っています。人の変更を残します。',
        lost: 'ここにはもうありません',
        lostHint: 'これらの issue は削除または移動されました。スキップとして数え、作り直しません。作り直すには、タスクの文を変えてください。',
        forged: '私たちのものではありません',
        forgedHint: 'これらの issue には私たちの印がありますが、別の人が書いたものです。数えず、変更もしません。',
        fields: {
            title: 'タイトル',
            body: '本文',
            milestone: 'マイルストーン',
            state: '状態',
            labels: 'ラベル',
            description: '説明',
            due: '期限',
        },
        refused: (changed, existing, value) => `安全でないため中止しました。${ja_number(changed)}/${ja_number(existing)} 件の Issue (${ja_percent(value)}) がクローズまたは書き換えられるところでした。`,
        force: '意図どおりであれば `force: true` を付けてもう一度実行してください。',
        more: (count) => `… 他 ${ja_number(count)} 件`,
        preview: 'マージ後',
    },
    outcome: {
        skip: 'スキップ',
        from: (section) => `${section} から`,
        safe: '事故ではなく編集のようです。',
        changes: '変更点',
        besides: 'その他',
        boxes: (count) => ja_plural(count, { other: 'ロードマップのチェックボックス # 件を Issue に合わせました。' }),
        waited: (minutes) => ja_plural(minutes, { other: 'GitHub の制限のため # 分待ちました。' }),
        readmeWaiting: (pull) => `README のリンクは ${pull} でマージを待っています。`,
        rest: '残りはジョブの概要にあります。',
    },
    run: {
        title: 'ロードマップの進捗',
        inStep: 'GitHub はすでにロードマップと一致しています。変更はありません。',
        dryRun: 'ドライラン: 何も書き込んでいません。',
        failed: '失敗',
        incomplete: (pending) => ja_plural(pending, { other: '未完了: 残り # 件の変更があります。' }),
        estimate: (objects, minutes) => `作成するものは ${ja_number(objects)} 件です。GitHub の制限では約 ${ja_number(minutes)} 分かかります。途中で終わった実行は次の実行が引き継ぎます。`,
        limitedUntil: (time) => `GitHub の制限は ${time}\u00a0UTC までです。`,
        goesOn: '次回の実行はここから続きます。二重に実行されることはありません。',
        stoppedBy: {
            rateLimit: 'GitHub のレート制限に達しました。',
            abort: '実行はキャンセルされました。',
        },
        committed: (sha) => `バッジと表を ${sha} で更新しました。`,
        notCommitted: 'バッジと表に変更がないため、コミットはありません。',
        diagnostics: 'ロードマップの確認事項',
        requests: (count) => ja_plural(count, { other: 'GitHub へのリクエスト # 回' }),
        cut: 'この概要は GitHub のサイズ制限で途中までになっています。',
    },
    board: {
        title: 'プロジェクトボード',
        start: '開始日',
        target: '目標日',
        views: { board: 'ボード', sections: 'セクション別', timeline: 'タイムライン' },
        description: (repository) => `${repository} のロードマップ。roadmap-sync が同期しています。`,
        readme: (roadmaps) => `このボードは ${roadmaps} に従います。カードはロードマップの issue で、順序・ステータス・セクションは roadmap-sync が保ちます。ここで移動・追加・改名したものはそのまま残ります。`,
        added: (count) => ja_plural(count, { other: 'カード # 枚を追加' }),
        changed: (count) => ja_plural(count, { other: 'カード # 枚を変更' }),
        archived: (count) => ja_plural(count, { other: 'カード # 枚をアーカイブ' }),
        inStep: 'ロードマップと一致しています',
        noToken: {
            why: 'プロジェクトボードには専用のトークンが必要です。ワークフローのトークンではボードに届きません。ほかの機能はなくても動きます。',
            weak: '`project-token` にはここのプロジェクトボードへの書き込み権限がありません。ほかの機能はなくても動きます。',
            user: 'スコープ `project`（非公開リポジトリでは `repo` も）を持つ classic トークンを作成する',
            organization: 'Organization の権限「Projects: read and write」とリポジトリの権限「Issues」「Pull requests: read」を持つ fine-grained トークンを作成する（またはこれらを持つ GitHub App のトークンを使う）',
            secret: (name) => `シークレット ${name} として保存する`,
            use: (code) => `ワークフローのステップに ${code} を加える`,
        },
        status: (done, total, value) => `${ja_number(total)} 件中 ${ja_number(done)} 件のタスクが完了しました（${ja_percent(value)}）。`,
        forecast: (date) => `このペースでは ${date} にすべて完了します。`,
    },
    remarks: {
        'accidental-heading': {
            message: '段落の直下の `---` は Markdown では見出しになります。ここでは段落と区切り線として読みました。',
            hint: '`---` の前に空行を入れてください。',
        },
        'heading-without-blank': {
            message: '`#` の後に空白がないため、GitHub ではこの行は本文として表示されます。ここでは見出しとして読みました。',
            hint: '`#` の後に空白を入れてください。',
        },
        'tasks-from-list': {
            message: '実践の見出しもチェックボックスもないため、セクション内のすべてのリスト項目をタスクとみなしました（{count}）。',
            hint: '確実にするには、タスクを「実践」のような見出しの下に置くか、チェックボックスを付けてください。',
        },
        'tasks-from-tables': {
            message: '実践の見出しもチェックボックスもないため、表のすべての行をタスクとみなしました（{count}）。',
            hint: '確実にするには、タスクを「実践」のような見出しの下に置くか、チェックボックスを付けてください。',
        },
        'tasks-from-headings': {
            message: 'リストもチェックボックスもないため、見出しをタスクとみなしました（{count}）。',
            hint: '確実にするには、タスクを「実践」のような見出しの下に置くか、チェックボックスを付けてください。',
        },
        'no-practice': {
            message: '「{title}」の下のリストはタスクになりません。このロードマップではタスクは実践の見出しの下にあります。',
            hint: 'タスクであれば、チェックボックスを付けるか、「実践」のような見出しの下に置いてください。',
        },
        'not-in-series': {
            message: '「{title}」の下のリストはタスクになりません。このロードマップの一連のセクションに含まれていません。',
            hint: 'タスクであれば、チェックボックスを付けるか、「実践」のような見出しの下に置いてください。',
        },
        'outside-roadmap': {
            message: '「{title}」の下のリストはタスクになりません。ロードマップを示す見出しの下にありません。',
            hint: 'タスクであれば、チェックボックスを付けるか、「実践」のような見出しの下に置いてください。',
        },
        'ignored-boxes': {
            message: '「{title}」の下にタスクにならないチェックボックスが {boxes} 個あります。見出しは別の内容を示しています。',
            hint: 'タスクであれば、見出しの名前を変えるか、設定でタスクの見出しとして指定してください。',
        },
        'duplicate-id': {
            message: 'ID「{id}」はすでに {line} 行目のタスクのものです。',
            hint: 'タスクごとに別の ID を付けるか、どれにも付けないでください。',
        },
        'no-tasks': {
            message: 'このロードマップにタスクは見つかりませんでした。',
            hint: 'タスクを「実践」のような見出しの下に置くか、チェックボックスを付けてください: `- [ ] タスク`。',
        },
        'not-nested': {
            message: 'この項目は字下げされていますが、上の項目に属するには足りません。独立したタスクとして扱われます。',
            hint: 'そのタスクの手順であれば、上の項目の本文の位置まで字下げしてください。',
        },
        'unclear-sign': {
            message: 'すべてのタスクに ✅ が付いているため、飾りとみなされ、すべて未完了として扱われます。',
            hint: 'タスクをチェックボックス（`- [x] タスク`）にするか、未完了のタスクから記号を外してください。',
        },
        'malformed-box': {
            message: 'チェックボックスのように見えますが、GitHub ではそう表示されません。',
            hint: '`- [ ] タスク` のように、ハイフンの後、角括弧の中、角括弧の後に空白を 1 つずつ入れてください。',
        },
        'empty-task': {
            message: 'このチェックボックスには文がないため、タスクになりません。',
            hint: 'すべきことを書くか、削除してください。',
        },
        'too-large': {
            message: 'このロードマップは読み込まれません。ファイルが大きすぎます。',
            hint: 'この箇所を簡単にするか、ファイルを分割してください。',
        },
        'too-deep': {
            message: 'このロードマップは読み込まれません。ここで引用やリストの入れ子が深すぎます。',
            hint: 'この箇所を簡単にするか、ファイルを分割してください。',
        },
        'too-tangled': {
            message: 'このロードマップは読み込まれません。ここに Markdown の記号が多すぎます。',
            hint: 'この箇所を簡単にするか、ファイルを分割してください。',
        },
        drawing: {
            message: 'これは Markdown として保存された Excalidraw の図で、タスクはありません。',
            hint: '`roadmap` から除外するか、タスクをリストとして書いてください。',
        },
        'unclosed-comment': {
            message: 'ここで始まる `%%` コメントは閉じられておらず、以降は読み込まれません。',
            hint: '`%%` で閉じてください。',
        },
        'broken-frontmatter': {
            message: 'フロントマターを読み込めません: {error}',
            hint: '修正してください。それまでタイトル、タグ、期限は分かりません。',
        },
    },
    moreRemarks: '（ほかに同様の箇所が {more} 件）',
};

;// CONCATENATED MODULE: ./build/src/i18n/ko.js

const ko_format = formatter('ko');
const { number: ko_number, percent: ko_percent, plural: ko_plural } = ko_format;
/** Korean. */
const ko = {
    locale: 'ko',
    direction: 'ltr',
    recognition: { script: 'Hangul', words: '', letters: '' },
    format: formats(ko_format, {
        tasks: { other: '과제 #개' },
        issues: { other: '이슈 #개' },
        milestones: { other: '마일스톤 #개' },
    }),
    badge: {
        label: '진행률',
        noTasks: '과제 없음',
    },
    table: {
        section: '섹션',
        progress: '진행률',
        done: '완료',
        skipped: '건너뜀',
        next: '다음 과제',
        total: '합계',
        allRoadmaps: '모든 로드맵',
        allDone: '모두 완료',
        noTasks: '로드맵에 아직 과제가 없습니다.',
        untitled: '제목 없음',
        allSections: (count) => `전체 섹션 ${ko_number(count)}개`,
    },
    chart: {
        title: '진행 추이',
        scope: '전체',
        done: '완료',
        forecast: '예측',
        perWeek: '주간 완료',
        summary: (done, total) => `${ko_number(total)}개 중 ${ko_number(done)}개 완료`,
        asOf: (date) => `${date} 기준`,
        pace: (date) => `이 속도라면 ${date}`,
    },
    issue: {
        section: '섹션',
        study: '학습 내용',
        steps: '단계',
        fullTask: '전체 과제',
        source: (file, line) => `${file}, ${line}번째 줄`,
        keep: '위 내용은 로드맵에서 왔으며 로드맵과 함께 갱신됩니다. 이 줄 아래에 쓴 내용은 그대로 유지됩니다.',
    },
    comment: {
        duplicate: (older) => `이 이슈와 ${older}는 같은 과제이므로 이 이슈를 닫았습니다. ${older}에서 이어 가세요. 여기에 쓴 내용은 사라지지 않습니다.`,
        removed: (file) => `이 과제가 ${file}에서 빠져 이슈를 ‘계획되지 않음’으로 닫았습니다. 과제가 돌아오면 이슈도 다시 열립니다.`,
        returned: (file) => `이 과제가 다시 ${file}에 있어 이슈를 다시 열었습니다.`,
    },
    commit: {
        progress: (done, total, value) => `로드맵 진행률 갱신: ${done}/${total} (${ko_percent(value)})`,
    },
    publish: {
        pullTitle: '로드맵 진행률 갱신',
        pullBody: (done, total, value) => `과제 ${ko_number(total)}개 중 ${ko_number(done)}개를 마쳤습니다 (${ko_percent(value)}).`,
        pullNote: '병합하면 배지와 표, 체크박스가 최신이 됩니다. 열려 있는 동안 최신 상태로 유지되고, 반영할 것이 없으면 사라집니다. 이 브랜치에 있는 다른 사람의 커밋은 절대 덮어쓰지 않습니다.',
        readmeTitle: 'README에 로드맵 진행률 표시',
        readmeBody: (branch) => `README의 영역에 배지와 표가 있는 브랜치 ${branch}의 링크를 넣습니다. 한 번만 필요하며, 이후 실행은 README를 건드리지 않습니다.`,
        pageNote: (branch) => `${branch}의 로드맵을 위해 roadmap-sync가 최신으로 유지하는 배지, 표, 원장입니다.`,
        pageLink: '섹션별 진행률',
        waiting: (pull) => `배지와 표가 ${pull}에서 병합을 기다리고 있습니다.`,
        declined: (pull) => `누군가 ${pull} 을(를) 닫았습니다. 새로운 내용이 생길 때까지 닫힌 채로 둡니다.`,
    },
    plan: {
        title: '로드맵 계획',
        nothing: '할 일이 없습니다. GitHub가 이미 로드맵과 일치합니다.',
        milestones: '마일스톤',
        issues: '이슈',
        toCreate: (count) => `생성 ${ko_number(count)}개`,
        toUpdate: (count) => `수정 ${ko_number(count)}개`,
        toClose: (count) => `닫기 ${ko_number(count)}개`,
        toReopen: (count) => `다시 열기 ${ko_number(count)}개`,
        create: '생성',
        update: '수정',
        rename: '이름 변경',
        move: '이동',
        close: '닫기',
        reopen: '다시 열기',
        drift: 'GitHub에서 변경됨',
        driftHint: 'GitHub에서 사람이 변경한 내용입니다. 그대로 유지됩니다.',
        conflicts: '양쪽에서 변경됨',
        conflictsHint: '로드맵과 사람이 서로 다르게 변경했습니다. 사람의 내용이 유지됩니다.',
        lost: '더 이상 여기에 없음',
        lostHint: '누군가 이 issue를 삭제하거나 옮겼습니다. 건너뛴 것으로 세며 다시 만들지 않습니다. 다시 만들려면 작업의 글을 바꾸세요.',
        forged: '우리 것이 아님',
        forgedHint: '이 issue에는 우리 표시가 있지만 다른 사람이 썼습니다. 세지도 바꾸지도 않습니다.',
        fields: {
            title: '제목',
            body: '본문',
            milestone: '마일스톤',
            state: '상태',
            labels: '레이블',
            description: '설명',
            due: '마감일',
        },
        refused: (changed, existing, value) => `안전하지 않아 거부했습니다. 이슈 ${ko_number(changed)}/${ko_number(existing)}개(${ko_percent(value)})가 닫히거나 다시 쓰이게 됩니다.`,
        force: '의도한 것이라면 `force: true`로 다시 실행하세요.',
        more: (count) => `… 외 ${ko_number(count)}개`,
        preview: '병합 후',
    },
    outcome: {
        skip: '건너뛰기',
        from: (section) => `${section}에서`,
        safe: '사고가 아니라 편집으로 보입니다.',
        changes: '변경 내용',
        besides: '그 밖에',
        boxes: (count) => ko_plural(count, { other: '로드맵 체크박스 #개를 이슈에 맞췄습니다.' }),
        waited: (minutes) => ko_plural(minutes, { other: 'GitHub 제한 때문에 #분 기다렸습니다.' }),
        readmeWaiting: (pull) => `README의 링크가 ${pull}에서 병합을 기다리고 있습니다.`,
        rest: '나머지는 작업 요약에 있습니다.',
    },
    run: {
        title: '로드맵 진행률',
        inStep: 'GitHub가 이미 로드맵과 일치합니다. 변경한 내용이 없습니다.',
        dryRun: '시험 실행: 아무것도 쓰지 않았습니다.',
        failed: '실패',
        incomplete: (pending) => ko_plural(pending, { other: '아직 끝나지 않았습니다. 변경 #개가 남았습니다.' }),
        estimate: (objects, minutes) => `${ko_number(objects)}개를 만들어야 합니다. GitHub 제한으로 약 ${ko_number(minutes)}분이 걸리며, 먼저 끝난 실행은 다음 실행이 이어갑니다.`,
        limitedUntil: (time) => `GitHub의 한도는 ${time}\u00a0UTC까지 적용됩니다.`,
        goesOn: '다음 실행이 여기서 이어집니다. 같은 작업을 두 번 하지 않습니다.',
        stoppedBy: {
            rateLimit: 'GitHub의 요청 한도에 도달했습니다.',
            abort: '실행이 취소되었습니다.',
        },
        committed: (sha) => `배지와 표를 ${sha}에서 갱신했습니다.`,
        notCommitted: '배지와 표에 새로운 내용이 없어 커밋하지 않았습니다.',
        diagnostics: '로드맵에서 살펴볼 곳',
        requests: (count) => ko_plural(count, { other: 'GitHub 요청 #회' }),
        cut: '이 요약은 GitHub의 크기 제한 때문에 잘렸습니다.',
    },
    board: {
        title: '프로젝트 보드',
        start: '시작일',
        target: '목표일',
        views: { board: '보드', sections: '섹션별', timeline: '타임라인' },
        description: (repository) => `${repository}의 로드맵이며 roadmap-sync가 동기화합니다.`,
        readme: (roadmaps) => `이 보드는 ${roadmaps}을(를) 따릅니다. 카드는 로드맵의 이슈이며 순서, 상태, 섹션은 roadmap-sync가 맞춥니다. 여기서 옮기거나 추가하거나 이름을 바꾼 것은 그대로 남습니다.`,
        added: (count) => ko_plural(count, { other: '카드 #장 추가' }),
        changed: (count) => ko_plural(count, { other: '카드 #장 변경' }),
        archived: (count) => ko_plural(count, { other: '카드 #장 보관' }),
        inStep: '로드맵과 일치합니다',
        noToken: {
            why: '프로젝트 보드에는 별도의 토큰이 필요합니다. 워크플로 토큰으로는 보드에 접근할 수 없습니다. 나머지는 토큰 없이도 모두 동작합니다.',
            weak: '`project-token`에는 이곳 프로젝트 보드에 쓸 권한이 없습니다. 나머지는 토큰 없이도 모두 동작합니다.',
            user: '`project` 범위(비공개 저장소는 `repo`도)를 가진 classic 토큰을 만듭니다',
            organization: '조직 권한 “Projects: read and write”와 저장소 권한 “Issues”, “Pull requests: read”를 가진 조직의 fine-grained 토큰을 만듭니다(또는 이 권한을 가진 GitHub App의 토큰을 사용합니다)',
            secret: (name) => `시크릿 ${name}으로 저장합니다`,
            use: (code) => `워크플로 단계에 ${code}을 추가합니다`,
        },
        status: (done, total, value) => `작업 ${ko_number(total)}개 중 ${ko_number(done)}개를 마쳤습니다(${ko_percent(value)}).`,
        forecast: (date) => `이 속도라면 ${date}까지 모두 끝납니다.`,
    },
    remarks: {
        'accidental-heading': {
            message: '단락 바로 아래의 `---`는 Markdown에서 제목이 됩니다. 여기서는 단락과 구분선으로 읽었습니다.',
            hint: '`---` 앞에 빈 줄을 넣으세요.',
        },
        'heading-without-blank': {
            message: '`#` 뒤에 공백이 없어 GitHub는 이 줄을 본문으로 표시합니다. 여기서는 제목으로 읽었습니다.',
            hint: '`#` 뒤에 공백을 넣으세요.',
        },
        'tasks-from-list': {
            message: '실습 제목도 체크박스도 없어 섹션의 모든 목록 항목을 작업으로 보았습니다({count}).',
            hint: '확실히 하려면 작업을 “실습” 같은 제목 아래에 두거나 체크박스를 붙이세요.',
        },
        'tasks-from-tables': {
            message: '실습 제목도 체크박스도 없어 표의 모든 행을 작업으로 보았습니다({count}).',
            hint: '확실히 하려면 작업을 “실습” 같은 제목 아래에 두거나 체크박스를 붙이세요.',
        },
        'tasks-from-headings': {
            message: '목록도 체크박스도 없어 제목을 작업으로 보았습니다({count}).',
            hint: '확실히 하려면 작업을 “실습” 같은 제목 아래에 두거나 체크박스를 붙이세요.',
        },
        'no-practice': {
            message: '“{title}” 아래의 목록은 작업이 되지 않습니다. 이 로드맵의 작업은 실습 제목 아래에 있습니다.',
            hint: '작업이라면 체크박스를 붙이거나 “실습” 같은 제목 아래에 두세요.',
        },
        'not-in-series': {
            message: '“{title}” 아래의 목록은 작업이 되지 않습니다. 이 로드맵의 섹션 흐름에 속하지 않습니다.',
            hint: '작업이라면 체크박스를 붙이거나 “실습” 같은 제목 아래에 두세요.',
        },
        'outside-roadmap': {
            message: '“{title}” 아래의 목록은 작업이 되지 않습니다. 로드맵을 나타내는 제목 아래에 있지 않습니다.',
            hint: '작업이라면 체크박스를 붙이거나 “실습” 같은 제목 아래에 두세요.',
        },
        'ignored-boxes': {
            message: '“{title}” 아래에 작업이 되지 않는 체크박스가 {boxes}개 있습니다. 제목이 다른 내용을 나타냅니다.',
            hint: '작업이라면 제목을 바꾸거나 설정에서 작업 제목으로 지정하세요.',
        },
        'duplicate-id': {
            message: 'ID “{id}”는 이미 {line}번째 줄의 작업에 있습니다.',
            hint: '작업마다 고유한 ID를 붙이거나 아예 붙이지 마세요.',
        },
        'no-tasks': {
            message: '이 로드맵에서 작업을 찾지 못했습니다.',
            hint: '작업을 “실습” 같은 제목 아래에 두거나 체크박스를 붙이세요: `- [ ] 작업`.',
        },
        'not-nested': {
            message: '이 항목은 들여썼지만 위 항목에 속할 만큼은 아니어서 별개의 작업으로 처리됩니다.',
            hint: '그 작업의 단계라면 위 항목의 글자 위치까지 들여쓰세요.',
        },
        'unclear-sign': {
            message: '모든 작업에 ✅가 있어 장식으로 보았고, 모두 미완료로 처리됩니다.',
            hint: '작업에 체크박스(`- [x] 작업`)를 쓰거나 끝나지 않은 작업의 기호를 빼세요.',
        },
        'malformed-box': {
            message: '체크박스처럼 보이지만 GitHub는 체크박스로 표시하지 않습니다.',
            hint: '`- [ ] 작업`처럼 하이픈 뒤, 대괄호 안, 대괄호 뒤에 공백을 하나씩 넣으세요.',
        },
        'empty-task': {
            message: '이 체크박스에는 글이 없어 작업이 되지 않습니다.',
            hint: '할 일을 적거나 지우세요.',
        },
        'too-large': {
            message: '이 로드맵을 읽지 않습니다. 파일이 너무 큽니다.',
            hint: '이 부분을 단순하게 하거나 파일을 나누세요.',
        },
        'too-deep': {
            message: '이 로드맵을 읽지 않습니다. 여기서 인용과 목록이 너무 깊이 중첩되어 있습니다.',
            hint: '이 부분을 단순하게 하거나 파일을 나누세요.',
        },
        'too-tangled': {
            message: '이 로드맵을 읽지 않습니다. 여기에 Markdown 기호가 너무 많습니다.',
            hint: '이 부분을 단순하게 하거나 파일을 나누세요.',
        },
        drawing: {
            message: 'Markdown으로 저장된 Excalidraw 그림이며 작업이 없습니다.',
            hint: '`roadmap`에서 제외하거나 작업을 목록으로 적으세요.',
        },
        'unclosed-comment': {
            message: '여기서 시작한 `%%` 주석이 닫히지 않아 그 아래는 읽지 않습니다.',
            hint: '`%%`로 닫으세요.',
        },
        'broken-frontmatter': {
            message: '머리말을 읽을 수 없습니다: {error}',
            hint: '고치세요. 그때까지 제목, 태그, 기한을 알 수 없습니다.',
        },
    },
    moreRemarks: ' (같은 종류 {more}개 더)',
};

;// CONCATENATED MODULE: ./build/src/i18n/pt.js

const pt_format = formatter('pt');
const { number: pt_number, percent: pt_percent, plural: pt_plural } = pt_format;
/** Portuguese, in words that Brazil and Portugal share. */
const pt = {
    locale: 'pt',
    direction: 'ltr',
    recognition: {
        script: 'Latin',
        words: 'o os as da do das dos e com uma um por não em no na de',
        letters: 'ãõ',
    },
    format: formats(pt_format, {
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
        allSections: (count) => `Todas as ${pt_number(count)} seções`,
    },
    chart: {
        title: 'Progresso ao longo do tempo',
        scope: 'Escopo',
        done: 'Feito',
        forecast: 'Previsão',
        perWeek: 'Concluídas por semana',
        summary: (done, total) => `${pt_number(done)} de ${pt_number(total)} feitas`,
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
        duplicate: (older) => `Esta issue e ${older} são a mesma tarefa, por isso esta foi fechada. Continue em ${older}; nada do que foi escrito aqui se perde.`,
        removed: (file) => `Esta tarefa não está mais em ${file}, por isso a issue foi fechada como não planejada. Se a tarefa voltar, a issue será reaberta.`,
        returned: (file) => `Esta tarefa está novamente em ${file}, por isso a issue foi reaberta.`,
    },
    commit: {
        progress: (done, total, value) => `Atualizar o progresso do roteiro: ${done} de ${total} (${pt_percent(value)})`,
    },
    publish: {
        pullTitle: 'Atualizar o progresso do roteiro',
        pullBody: (done, total, value) => `${pt_number(done)} de ${pt_number(total)} tarefas concluídas (${pt_percent(value)}).`,
        pullNote: 'O merge deixa o selo, a tabela e as caixas em dia. Enquanto estiver aberto, é mantido atual; desaparece quando não há mais nada a trazer. Commits de outras pessoas no seu branch nunca são sobrescritos.',
        readmeTitle: 'Mostrar o progresso do roteiro no README',
        readmeBody: (branch) => `As zonas do README recebem links para o branch ${branch}, onde ficam o selo e a tabela. Só é preciso uma vez; as próximas execuções não mexem no README.`,
        pageNote: (branch) => `Selo, tabela e registro, mantidos em dia pelo roadmap-sync para o roteiro em ${branch}.`,
        pageLink: 'Progresso por seção',
        waiting: (pull) => `O selo e a tabela aguardam o merge em ${pull}.`,
        declined: (pull) => `Alguém fechou ${pull}. Continua fechado até haver algo novo a mostrar.`,
    },
    plan: {
        title: 'Plano do roteiro',
        nothing: 'Nada a fazer: o GitHub já corresponde ao roteiro.',
        milestones: 'Marcos',
        issues: 'Issues',
        toCreate: (count) => `${pt_number(count)} a criar`,
        toUpdate: (count) => `${pt_number(count)} a atualizar`,
        toClose: (count) => `${pt_number(count)} a fechar`,
        toReopen: (count) => `${pt_number(count)} a reabrir`,
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
        lostHint: 'Alguém apagou ou moveu estas issues. Elas contam como puladas e não são criadas de novo; para criar uma outra vez, mude o texto da tarefa.',
        forged: 'Não são nossas',
        forgedHint: 'Estas issues têm a nossa marca, mas foram escritas por outra pessoa. Não são contadas nem alteradas.',
        fields: {
            title: 'título',
            body: 'texto',
            milestone: 'marco',
            state: 'estado',
            labels: 'etiquetas',
            description: 'descrição',
            due: 'prazo',
        },
        refused: (changed, existing, value) => `Recusado por não ser seguro: ${pt_number(changed)} de ${pt_number(existing)} issues (${pt_percent(value)}) seriam fechadas ou reescritas.`,
        force: 'Se é isso que você quer, execute novamente com `force: true`.',
        more: (count) => `… e mais ${pt_number(count)}`,
        preview: 'Depois do merge',
    },
    outcome: {
        skip: 'ignorar',
        from: (section) => `de ${section}`,
        safe: 'Parece uma edição, não um acidente.',
        changes: 'O que mudou',
        besides: 'Além disso',
        boxes: (count) => pt_plural(count, {
            one: '# caixa do roteiro segue a sua issue.',
            many: '# de caixas do roteiro seguem as suas issues.',
            other: '# caixas do roteiro seguem as suas issues.',
        }),
        waited: (minutes) => pt_plural(minutes, {
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
        incomplete: (pending) => pt_plural(pending, {
            one: 'Não terminado: falta # alteração.',
            many: 'Não terminado: faltam # de alterações.',
            other: 'Não terminado: faltam # alterações.',
        }),
        estimate: (objects, minutes) => `Há ${pt_number(objects)} objetos a criar. O GitHub permite isso em cerca de ${pt_number(minutes)} minutos; uma execução que termine antes continua na seguinte.`,
        limitedUntil: (time) => `O limite do GitHub vale até ${time}\u00a0UTC.`,
        goesOn: 'A próxima execução continua daqui; nada é feito duas vezes.',
        stoppedBy: {
            rateLimit: 'O limite de requisições do GitHub foi atingido.',
            abort: 'A execução foi cancelada.',
        },
        committed: (sha) => `O selo e a tabela estão atualizados em ${sha}.`,
        notCommitted: 'O selo e a tabela não tinham nada novo a mostrar; nenhum commit foi feito.',
        diagnostics: 'A rever no roteiro',
        requests: (count) => pt_plural(count, {
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
        readme: (roadmaps) => `Este quadro segue ${roadmaps}. Os seus cartões são as issues do roteiro; o roadmap-sync mantém a ordem, o estado e a seção. Tudo o que você mover, adicionar ou renomear aqui fica.`,
        added: (count) => pt_plural(count, {
            one: '# cartão adicionado',
            many: '# de cartões adicionados',
            other: '# cartões adicionados',
        }),
        changed: (count) => pt_plural(count, {
            one: '# cartão alterado',
            many: '# de cartões alterados',
            other: '# cartões alterados',
        }),
        archived: (count) => pt_plural(count, {
            one: '# cartão arquivado',
            many: '# de cartões arquivados',
            other: '# cartões arquivados',
        }),
        inStep: 'em dia com o roteiro',
        noToken: {
            why: 'O quadro do projeto precisa de um token próprio: o do workflow não alcança quadros. Todo o resto funciona sem ele.',
            weak: '`project-token` não pode escrever em quadros de projeto aqui. Todo o resto funciona sem ele.',
            user: 'Crie um token clássico com o scope `project` (e `repo` se o repositório for privado)',
            organization: 'Crie um token fine-grained da organização com a permissão de organização “Projects: read and write” e as permissões de repositório “Issues” e “Pull requests: read” (ou use o token de um GitHub App com elas)',
            secret: (name) => `Guarde-o como o secret ${name}`,
            use: (code) => `Adicione ${code} ao passo do workflow`,
        },
        status: (done, total, value) => `${pt_number(done)} de ${pt_number(total)} tarefas feitas (${pt_percent(value)}).`,
        forecast: (date) => `Neste ritmo tudo estará feito em ${date}.`,
    },
    remarks: {
        'accidental-heading': {
            message: 'Um parágrafo com `---` logo abaixo é um título para o Markdown; aqui foi lido como parágrafo e linha.',
            hint: 'Coloque uma linha vazia antes de `---`.',
        },
        'heading-without-blank': {
            message: 'O GitHub mostra esta linha como texto porque não há espaço depois de `#`; aqui foi lida como título.',
            hint: 'Coloque um espaço depois de `#`.',
        },
        'tasks-from-list': {
            message: 'Não há títulos de prática nem caixas de seleção: cada item de lista de uma seção foi tomado como tarefa ({count}).',
            hint: 'Para ter certeza, coloque as tarefas sob títulos como “Prática” ou dê a elas caixas de seleção.',
        },
        'tasks-from-tables': {
            message: 'Não há títulos de prática nem caixas de seleção: cada linha de tabela foi tomada como tarefa ({count}).',
            hint: 'Para ter certeza, coloque as tarefas sob títulos como “Prática” ou dê a elas caixas de seleção.',
        },
        'tasks-from-headings': {
            message: 'Não há listas nem caixas de seleção: os títulos foram tomados como tarefas ({count}).',
            hint: 'Para ter certeza, coloque as tarefas sob títulos como “Prática” ou dê a elas caixas de seleção.',
        },
        'no-practice': {
            message: 'A lista sob “{title}” não cria tarefas: neste roteiro as tarefas ficam sob títulos de prática.',
            hint: 'Se forem tarefas, dê a elas caixas de seleção ou coloque-as sob um título como “Prática”.',
        },
        'not-in-series': {
            message: 'A lista sob “{title}” não cria tarefas: ela não pertence à série de seções deste roteiro.',
            hint: 'Se forem tarefas, dê a elas caixas de seleção ou coloque-as sob um título como “Prática”.',
        },
        'outside-roadmap': {
            message: 'A lista sob “{title}” não cria tarefas: ela não está sob o título que nomeia o roteiro.',
            hint: 'Se forem tarefas, dê a elas caixas de seleção ou coloque-as sob um título como “Prática”.',
        },
        'ignored-boxes': {
            message: 'Sob “{title}” há caixas de seleção ({boxes}) que não criam tarefas: o título anuncia outra coisa.',
            hint: 'Se forem tarefas, renomeie o título ou declare-o título de tarefas na configuração.',
        },
        'duplicate-id': {
            message: 'O identificador “{id}” já pertence à tarefa da linha {line}.',
            hint: 'Dê a cada tarefa um identificador próprio, ou nenhum.',
        },
        'no-tasks': {
            message: 'Nenhuma tarefa foi encontrada neste roteiro.',
            hint: 'Coloque as tarefas sob um título como “Prática” ou dê a elas caixas de seleção: `- [ ] tarefa`.',
        },
        'not-nested': {
            message: 'Este item está recuado, mas não o bastante para pertencer ao de cima: é uma tarefa à parte.',
            hint: 'Se for um passo dessa tarefa, recue-o até o texto do item de cima.',
        },
        'unclear-sign': {
            message: 'Todas as tarefas têm um ✅; foi lido como enfeite, e todas estão abertas.',
            hint: 'Use caixas nas tarefas (`- [x] tarefa`) ou tire o sinal das que não estão feitas.',
        },
        'malformed-box': {
            message: 'Parece uma caixa de seleção, mas o GitHub não a mostra assim.',
            hint: 'Escreva `- [ ] tarefa`: um espaço após o hífen, um dentro dos colchetes e um depois deles.',
        },
        'empty-task': {
            message: 'Esta caixa de seleção não tem texto e não cria tarefa.',
            hint: 'Escreva o que deve ser feito, ou remova-a.',
        },
        'too-large': {
            message: 'Este roteiro não é lido: o arquivo é grande demais.',
            hint: 'Simplifique este trecho ou divida o arquivo.',
        },
        'too-deep': {
            message: 'Este roteiro não é lido: aqui as citações e listas estão aninhadas fundo demais.',
            hint: 'Simplifique este trecho ou divida o arquivo.',
        },
        'too-tangled': {
            message: 'Este roteiro não é lido: há aqui marcas de Markdown demais.',
            hint: 'Simplifique este trecho ou divida o arquivo.',
        },
        drawing: {
            message: 'Isto é um desenho do Excalidraw salvo como Markdown; não contém tarefas.',
            hint: 'Deixe-o fora de `roadmap` ou escreva as tarefas em uma lista.',
        },
        'unclosed-comment': {
            message: 'Aqui começa um comentário `%%` que nunca é fechado; nada abaixo é lido.',
            hint: 'Feche-o com `%%`.',
        },
        'broken-frontmatter': {
            message: 'O bloco inicial não pode ser lido: {error}',
            hint: 'Corrija-o; até lá, seu título, etiquetas e prazo são desconhecidos.',
        },
    },
    moreRemarks: ' (e mais {more} deste tipo)',
};

;// CONCATENATED MODULE: ./build/src/i18n/ru.js

const ru_format = formatter('ru');
const { number: ru_number, percent: ru_percent, plural: ru_plural } = ru_format;
/** Russian. */
const ru = {
    locale: 'ru',
    direction: 'ltr',
    recognition: {
        script: 'Cyrillic',
        words: 'и с не что как для или это из по от к со при под',
        letters: 'ыэъё',
    },
    format: formats(ru_format, {
        tasks: { one: '# задача', few: '# задачи', many: '# задач', other: '# задачи' },
        issues: {
            one: '# задача на GitHub',
            few: '# задачи на GitHub',
            many: '# задач на GitHub',
            other: '# задачи на GitHub',
        },
        milestones: { one: '# этап', few: '# этапа', many: '# этапов', other: '# этапа' },
    }),
    badge: {
        label: 'прогресс',
        noTasks: 'нет задач',
    },
    table: {
        section: 'Раздел',
        progress: 'Прогресс',
        done: 'Готово',
        skipped: 'Пропущено',
        next: 'Следующая задача',
        total: 'Всего',
        allRoadmaps: 'Все дорожные карты',
        allDone: 'всё готово',
        noTasks: 'В дорожной карте пока нет задач.',
        untitled: 'Без названия',
        allSections: (count) => `Все разделы: ${ru_number(count)}`,
    },
    chart: {
        title: 'Прогресс по времени',
        scope: 'Объём',
        done: 'Готово',
        forecast: 'Прогноз',
        perWeek: 'Завершено за неделю',
        summary: (done, total) => `готово ${ru_number(done)} из ${ru_number(total)}`,
        asOf: (date) => `на ${date}`,
        pace: (date) => `В таком темпе: ${date}`,
    },
    issue: {
        section: 'Раздел',
        study: 'Что изучить',
        steps: 'Шаги',
        fullTask: 'Задача полностью',
        source: (file, line) => `${file}, строка ${line}`,
        keep: 'Всё, что выше, взято из дорожной карты и обновляется вслед за ней. Всё, что вы напишете ниже этой черты, останется нетронутым.',
    },
    comment: {
        duplicate: (older) => `Эта задача и ${older} — одно и то же, поэтому эта закрыта. Продолжайте в ${older}; всё, что написано здесь, остаётся.`,
        removed: (file) => `Этой задачи больше нет в ${file}, поэтому она закрыта здесь как незапланированная. Если задача вернётся, она откроется снова.`,
        returned: (file) => `Эта задача снова есть в ${file}, поэтому она открыта снова.`,
    },
    commit: {
        progress: (done, total, value) => `Обновить прогресс дорожной карты: ${done} из ${total} (${ru_percent(value)})`,
    },
    publish: {
        pullTitle: 'Обновить прогресс дорожной карты',
        pullBody: (done, total, value) => `Готово ${ru_number(done)} из ${ru_number(total)} задач (${ru_percent(value)}).`,
        pullNote: 'После слияния значок, таблица и флажки будут актуальны. Пока запрос открыт, он поддерживается в актуальном виде и исчезает, когда показывать больше нечего. Чужие коммиты в его ветке никогда не перезаписываются.',
        readmeTitle: 'Показать прогресс дорожной карты в README',
        readmeBody: (branch) => `Зоны README получают ссылки на ветку ${branch}, где хранятся значок и таблица. Это нужно один раз: следующие запуски README не трогают.`,
        pageNote: (branch) => `Значок, таблица и журнал, которые roadmap-sync ведёт для дорожной карты в ${branch}.`,
        pageLink: 'Прогресс по разделам',
        waiting: (pull) => `Значок и таблица ждут слияния в ${pull}.`,
        declined: (pull) => `Кто-то закрыл ${pull}. Он останется закрытым, пока не появится что-то новое.`,
    },
    plan: {
        title: 'План дорожной карты',
        nothing: 'Делать нечего: GitHub уже соответствует дорожной карте.',
        milestones: 'Этапы',
        issues: 'Задачи',
        toCreate: (count) => `создать ${ru_number(count)}`,
        toUpdate: (count) => `обновить ${ru_number(count)}`,
        toClose: (count) => `закрыть ${ru_number(count)}`,
        toReopen: (count) => `открыть снова ${ru_number(count)}`,
        create: 'создать',
        update: 'обновить',
        rename: 'переименовать',
        move: 'перенести',
        close: 'закрыть',
        reopen: 'открыть снова',
        drift: 'Изменено на GitHub',
        driftHint: 'Это люди изменили на GitHub. Их вариант остаётся.',
        conflicts: 'Изменено с обеих сторон',
        conflictsHint: 'Дорожная карта и человек изменили это по-разному. Вариант человека остаётся.',
        lost: 'Больше не здесь',
        lostHint: 'Эти задачи на GitHub удалены или перенесены. Они считаются пропущенными и не создаются снова; чтобы создать задачу заново, измените её текст в дорожной карте.',
        forged: 'Не наши',
        forgedHint: 'На этих задачах стоит наша метка, но написал их кто-то другой. Они не учитываются и не меняются.',
        fields: {
            title: 'название',
            body: 'текст',
            milestone: 'этап',
            state: 'состояние',
            labels: 'метки',
            description: 'описание',
            due: 'срок',
        },
        refused: (changed, existing, value) => `Отклонено как небезопасное: было бы закрыто или переписано ${ru_number(changed)} из ${ru_number(existing)} задач (${ru_percent(value)}).`,
        force: 'Если так и задумано, запустите ещё раз с `force: true`.',
        more: (count) => `… и ещё ${ru_number(count)}`,
        preview: 'После слияния',
    },
    outcome: {
        skip: 'пропустить',
        from: (section) => `из раздела ${section}`,
        safe: 'Это похоже на правку, а не на случайность.',
        changes: 'Что изменилось',
        besides: 'Кроме того',
        boxes: (count) => ru_plural(count, {
            one: '# флажок дорожной карты следует за своей задачей.',
            few: '# флажка дорожной карты следуют за своими задачами.',
            many: '# флажков дорожной карты следуют за своими задачами.',
            other: '# флажка дорожной карты следуют за своими задачами.',
        }),
        waited: (minutes) => ru_plural(minutes, {
            one: 'Ожидание лимитов GitHub: # минута.',
            few: 'Ожидание лимитов GitHub: # минуты.',
            many: 'Ожидание лимитов GitHub: # минут.',
            other: 'Ожидание лимитов GitHub: # минуты.',
        }),
        readmeWaiting: (pull) => `Ссылки в README ждут слияния в ${pull}.`,
        rest: 'Остальное — в сводке задания.',
    },
    run: {
        title: 'Прогресс дорожной карты',
        inStep: 'GitHub уже соответствует дорожной карте; ничего не изменено.',
        dryRun: 'Пробный запуск: ничего не записано.',
        failed: 'Не удалось',
        incomplete: (pending) => ru_plural(pending, {
            one: 'Не закончено: осталось # изменение.',
            few: 'Не закончено: осталось # изменения.',
            many: 'Не закончено: осталось # изменений.',
            other: 'Не закончено: осталось # изменения.',
        }),
        estimate: (objects, minutes) => `Предстоит создать объектов: ${ru_number(objects)}. GitHub позволяет это примерно за ${ru_number(minutes)} мин; следующий запуск продолжит с того места, где остановился прошлый.`,
        limitedUntil: (time) => `Лимит GitHub действует до ${time}\u00a0UTC.`,
        goesOn: 'Следующий запуск продолжит отсюда; ничего не будет сделано дважды.',
        stoppedBy: {
            rateLimit: 'Достигнут лимит запросов GitHub.',
            abort: 'Запуск был отменён.',
        },
        committed: (sha) => `Значок и таблица обновлены в ${sha}.`,
        notCommitted: 'Значку и таблице нечего показать нового; коммита нет.',
        diagnostics: 'На что взглянуть в дорожной карте',
        requests: (count) => ru_plural(count, {
            one: '# запрос к GitHub',
            few: '# запроса к GitHub',
            many: '# запросов к GitHub',
            other: '# запроса к GitHub',
        }),
        cut: 'Отчёт обрезан по ограничению GitHub на размер.',
    },
    board: {
        title: 'Доска проекта',
        start: 'Начало',
        target: 'Срок',
        views: { board: 'Доска', sections: 'По разделам', timeline: 'Шкала времени' },
        description: (repository) => `Дорожная карта ${repository}; за её актуальностью следит roadmap-sync.`,
        readme: (roadmaps) => `Эта доска следует за ${roadmaps}. Её карточки — issues дорожной карты; порядок, статус и раздел поддерживает roadmap-sync. Всё, что вы здесь переместите, добавите или переименуете, останется.`,
        added: (count) => ru_plural(count, {
            one: 'добавлена # карточка',
            few: 'добавлены # карточки',
            many: 'добавлено # карточек',
            other: 'добавлено # карточки',
        }),
        changed: (count) => ru_plural(count, {
            one: 'изменена # карточка',
            few: 'изменены # карточки',
            many: 'изменено # карточек',
            other: 'изменено # карточки',
        }),
        archived: (count) => ru_plural(count, {
            one: 'в архив убрана # карточка',
            few: 'в архив убраны # карточки',
            many: 'в архив убрано # карточек',
            other: 'в архив убрано # карточки',
        }),
        inStep: 'соответствует дорожной карте',
        noToken: {
            why: 'Доске проекта нужен отдельный токен: токен workflow до досок не дотягивается. Всё остальное работает и без него.',
            weak: '`project-token` не может здесь писать в доски проектов. Всё остальное работает и без него.',
            user: 'Создайте classic-токен со scope `project` (и `repo` для закрытого репозитория)',
            organization: 'Создайте fine-grained токен организации с правом организации «Projects: read and write» и правами репозитория «Issues» и «Pull requests: read» (или возьмите токен GitHub App с этими правами)',
            secret: (name) => `Сохраните его как секрет ${name}`,
            use: (code) => `Добавьте ${code} в шаг workflow`,
        },
        status: (done, total, value) => `Готово задач: ${ru_number(done)} из ${ru_number(total)} (${ru_percent(value)}).`,
        forecast: (date) => `При таком темпе всё будет готово к ${date}.`,
    },
    remarks: {
        'accidental-heading': {
            message: 'Абзац, под которым сразу стоит `---`, для Markdown — заголовок; здесь он прочитан как абзац и черта.',
            hint: 'Поставьте пустую строку перед `---`.',
        },
        'heading-without-blank': {
            message: 'GitHub показывает эту строку как текст: после `#` нет пробела; здесь она прочитана как заголовок.',
            hint: 'Поставьте пробел после `#`.',
        },
        'tasks-from-list': {
            message: 'Нет ни заголовков практики, ни флажков: задачей считается каждый пункт списка в разделе ({count}).',
            hint: 'Чтобы было наверняка, поместите задачи под заголовки вроде «Практика» или дайте им флажки.',
        },
        'tasks-from-tables': {
            message: 'Нет ни заголовков практики, ни флажков: задачей считается каждая строка таблицы ({count}).',
            hint: 'Чтобы было наверняка, поместите задачи под заголовки вроде «Практика» или дайте им флажки.',
        },
        'tasks-from-headings': {
            message: 'Нет ни списков, ни флажков: задачами считаются заголовки ({count}).',
            hint: 'Чтобы было наверняка, поместите задачи под заголовки вроде «Практика» или дайте им флажки.',
        },
        'no-practice': {
            message: 'Список под «{title}» не создаёт задач: в этой дорожной карте задачи стоят под заголовками практики.',
            hint: 'Если это задачи, дайте им флажки или поместите под заголовок вроде «Практика».',
        },
        'not-in-series': {
            message: 'Список под «{title}» не создаёт задач: он не входит в ряд разделов этой дорожной карты.',
            hint: 'Если это задачи, дайте им флажки или поместите под заголовок вроде «Практика».',
        },
        'outside-roadmap': {
            message: 'Список под «{title}» не создаёт задач: он не стоит под заголовком, который называет дорожную карту.',
            hint: 'Если это задачи, дайте им флажки или поместите под заголовок вроде «Практика».',
        },
        'ignored-boxes': {
            message: 'Под «{title}» есть флажки ({boxes}), которые не создают задач: заголовок обещает другое.',
            hint: 'Если это задачи, переименуйте заголовок или объявите его заголовком задач в настройках.',
        },
        'duplicate-id': {
            message: 'Идентификатор «{id}» уже принадлежит задаче в строке {line}.',
            hint: 'Дайте каждой задаче свой идентификатор или не давайте никакого.',
        },
        'no-tasks': {
            message: 'В этой дорожной карте не найдено задач.',
            hint: 'Поместите задачи под заголовок вроде «Практика» или дайте им флажки: `- [ ] задача`.',
        },
        'not-nested': {
            message: 'Этот пункт с отступом, но недостаточным, чтобы относиться к пункту выше: это отдельная задача.',
            hint: 'Если это шаг той задачи, сдвиньте его до начала текста пункта выше.',
        },
        'unclear-sign': {
            message: 'У каждой задачи стоит ✅; знак сочтён украшением, и все задачи открыты.',
            hint: 'Поставьте задачам флажки (`- [x] задача`) или уберите знак у невыполненных.',
        },
        'malformed-box': {
            message: 'Похоже на флажок, но GitHub не показывает это как флажок.',
            hint: 'Пишите `- [ ] задача`: пробел после дефиса, пробел в скобках и пробел после них.',
        },
        'empty-task': {
            message: 'У этого флажка нет текста, и задача не создаётся.',
            hint: 'Напишите, что нужно сделать, или уберите флажок.',
        },
        'too-large': {
            message: 'Эта дорожная карта не читается: файл слишком велик.',
            hint: 'Упростите это место или разделите файл.',
        },
        'too-deep': {
            message: 'Эта дорожная карта не читается: цитаты и списки здесь вложены слишком глубоко.',
            hint: 'Упростите это место или разделите файл.',
        },
        'too-tangled': {
            message: 'Эта дорожная карта не читается: здесь слишком много знаков Markdown подряд.',
            hint: 'Упростите это место или разделите файл.',
        },
        drawing: {
            message: 'Это рисунок Excalidraw, сохранённый как Markdown; задач в нём нет.',
            hint: 'Исключите файл из `roadmap` или запишите задачи списком.',
        },
        'unclosed-comment': {
            message: 'Здесь начинается комментарий `%%`, который нигде не закрыт; всё, что ниже, не читается.',
            hint: 'Закройте его с помощью `%%`.',
        },
        'broken-frontmatter': {
            message: 'Вступительный блок не читается: {error}',
            hint: 'Исправьте его; до тех пор название, метки и срок из него неизвестны.',
        },
    },
    moreRemarks: ' (и ещё таких: {more})',
};

;// CONCATENATED MODULE: ./build/src/i18n/uk.js

const uk_format = formatter('uk');
const { number: uk_number, percent: uk_percent, plural: uk_plural } = uk_format;
/** Ukrainian. */
const uk = {
    locale: 'uk',
    direction: 'ltr',
    recognition: {
        script: 'Cyrillic',
        words: 'і та з що як або це від за із зі для є при під',
        letters: 'іїєґ',
    },
    format: formats(uk_format, {
        tasks: { one: '# завдання', few: '# завдання', many: '# завдань', other: '# завдання' },
        issues: {
            one: '# завдання на GitHub',
            few: '# завдання на GitHub',
            many: '# завдань на GitHub',
            other: '# завдання на GitHub',
        },
        milestones: { one: '# етап', few: '# етапи', many: '# етапів', other: '# етапу' },
    }),
    badge: {
        label: 'прогрес',
        noTasks: 'немає завдань',
    },
    table: {
        section: 'Розділ',
        progress: 'Прогрес',
        done: 'Готово',
        skipped: 'Пропущено',
        next: 'Наступне завдання',
        total: 'Усього',
        allRoadmaps: 'Усі дорожні карти',
        allDone: 'усе готово',
        noTasks: 'У дорожній карті ще немає завдань.',
        untitled: 'Без назви',
        allSections: (count) => `Усі розділи: ${uk_number(count)}`,
    },
    chart: {
        title: 'Прогрес у часі',
        scope: 'Обсяг',
        done: 'Готово',
        forecast: 'Прогноз',
        perWeek: 'Завершено за тиждень',
        summary: (done, total) => `готово ${uk_number(done)} з ${uk_number(total)}`,
        asOf: (date) => `на ${date}`,
        pace: (date) => `У такому темпі: ${date}`,
    },
    issue: {
        section: 'Розділ',
        study: 'Що вивчити',
        steps: 'Кроки',
        fullTask: 'Завдання повністю',
        source: (file, line) => `${file}, рядок ${line}`,
        keep: 'Усе, що вище, взято з дорожньої карти й оновлюється разом із нею. Усе, що ви напишете нижче цієї риски, залишиться недоторканим.',
    },
    comment: {
        duplicate: (older) => `Це завдання і ${older} — те саме, тому це закрито. Продовжуйте в ${older}; усе написане тут залишається.`,
        removed: (file) => `Цього завдання більше немає в ${file}, тому тут його закрито як незаплановане. Якщо завдання повернеться, його буде відкрито знову.`,
        returned: (file) => `Це завдання знову є в ${file}, тому його відкрито знову.`,
    },
    commit: {
        progress: (done, total, value) => `Оновити прогрес дорожньої карти: ${done} з ${total} (${uk_percent(value)})`,
    },
    publish: {
        pullTitle: 'Оновити прогрес дорожньої карти',
        pullBody: (done, total, value) => `Виконано ${uk_number(done)} з ${uk_number(total)} завдань (${uk_percent(value)}).`,
        pullNote: 'Після злиття значок, таблиця й прапорці будуть актуальні. Поки запит відкритий, він підтримується в актуальному стані й зникає, коли показувати більше нічого. Чужі коміти в його гілці ніколи не перезаписуються.',
        readmeTitle: 'Показати прогрес дорожньої карти в README',
        readmeBody: (branch) => `Зони README отримують посилання на гілку ${branch}, де зберігаються значок і таблиця. Це потрібно один раз: наступні запуски README не чіпають.`,
        pageNote: (branch) => `Значок, таблиця й журнал, які roadmap-sync веде для дорожньої карти в ${branch}.`,
        pageLink: 'Прогрес за розділами',
        waiting: (pull) => `Значок і таблиця чекають злиття в ${pull}.`,
        declined: (pull) => `Хтось закрив ${pull}. Він лишиться закритим, доки не з’явиться щось нове.`,
    },
    plan: {
        title: 'План дорожньої карти',
        nothing: 'Робити нічого: GitHub уже відповідає дорожній карті.',
        milestones: 'Етапи',
        issues: 'Завдання',
        toCreate: (count) => `створити ${uk_number(count)}`,
        toUpdate: (count) => `оновити ${uk_number(count)}`,
        toClose: (count) => `закрити ${uk_number(count)}`,
        toReopen: (count) => `відкрити знову ${uk_number(count)}`,
        create: 'створити',
        update: 'оновити',
        rename: 'перейменувати',
        move: 'перенести',
        close: 'закрити',
        reopen: 'відкрити знову',
        drift: 'Змінено на GitHub',
        driftHint: 'Це люди змінили на GitHub. Їхній варіант залишається.',
        conflicts: 'Змінено з обох боків',
        conflictsHint: 'Дорожня карта й людина змінили це по-різному. Варіант людини залишається.',
        lost: 'Більше не тут',
        lostHint: 'Ці завдання на GitHub видалено або перенесено. Вони вважаються пропущеними й не створюються знову; щоб створити завдання наново, змініть його текст у дорожній карті.',
        forged: 'Не наші',
        forgedHint: 'На цих завданнях стоїть наша позначка, але написав їх хтось інший. Вони не враховуються й не змінюються.',
        fields: {
            title: 'назва',
            body: 'текст',
            milestone: 'етап',
            state: 'стан',
            labels: 'мітки',
            description: 'опис',
            due: 'строк',
        },
        refused: (changed, existing, value) => `Відхилено як небезпечне: було б закрито або переписано ${uk_number(changed)} із ${uk_number(existing)} завдань (${uk_percent(value)}).`,
        force: 'Якщо так і задумано, запустіть ще раз із `force: true`.',
        more: (count) => `… і ще ${uk_number(count)}`,
        preview: 'Після злиття',
    },
    outcome: {
        skip: 'пропустити',
        from: (section) => `з розділу ${section}`,
        safe: 'Це схоже на правку, а не на випадковість.',
        changes: 'Що змінилося',
        besides: 'Крім того',
        boxes: (count) => uk_plural(count, {
            one: '# прапорець дорожньої карти йде за своїм завданням.',
            few: '# прапорці дорожньої карти йдуть за своїми завданнями.',
            many: '# прапорців дорожньої карти йдуть за своїми завданнями.',
            other: '# прапорця дорожньої карти йдуть за своїми завданнями.',
        }),
        waited: (minutes) => uk_plural(minutes, {
            one: 'Очікування лімітів GitHub: # хвилина.',
            few: 'Очікування лімітів GitHub: # хвилини.',
            many: 'Очікування лімітів GitHub: # хвилин.',
            other: 'Очікування лімітів GitHub: # хвилини.',
        }),
        readmeWaiting: (pull) => `Посилання в README чекають злиття в ${pull}.`,
        rest: 'Решта — у підсумку завдання.',
    },
    run: {
        title: 'Прогрес дорожньої карти',
        inStep: 'GitHub уже відповідає дорожній карті; нічого не змінено.',
        dryRun: 'Пробний запуск: нічого не записано.',
        failed: 'Не вдалося',
        incomplete: (pending) => uk_plural(pending, {
            one: 'Не закінчено: залишилася # зміна.',
            few: 'Не закінчено: залишилися # зміни.',
            many: 'Не закінчено: залишилося # змін.',
            other: 'Не закінчено: залишилося # зміни.',
        }),
        estimate: (objects, minutes) => `Треба створити об’єктів: ${uk_number(objects)}. GitHub дозволяє це приблизно за ${uk_number(minutes)} хв; наступний запуск продовжить з того місця, де зупинився попередній.`,
        limitedUntil: (time) => `Ліміт GitHub діє до ${time}\u00a0UTC.`,
        goesOn: 'Наступний запуск продовжить звідси; нічого не буде зроблено двічі.',
        stoppedBy: {
            rateLimit: 'Досягнуто ліміту запитів GitHub.',
            abort: 'Запуск було скасовано.',
        },
        committed: (sha) => `Значок і таблицю оновлено в ${sha}.`,
        notCommitted: 'Значку й таблиці нема чого показати нового; коміту немає.',
        diagnostics: 'На що варто глянути в дорожній карті',
        requests: (count) => uk_plural(count, {
            one: '# запит до GitHub',
            few: '# запити до GitHub',
            many: '# запитів до GitHub',
            other: '# запиту до GitHub',
        }),
        cut: 'Звіт обрізано через обмеження GitHub на розмір.',
    },
    board: {
        title: 'Дошка проєкту',
        start: 'Початок',
        target: 'Термін',
        views: { board: 'Дошка', sections: 'За розділами', timeline: 'Шкала часу' },
        description: (repository) => `Дорожня карта ${repository}; за її актуальністю стежить roadmap-sync.`,
        readme: (roadmaps) => `Ця дошка йде за ${roadmaps}. Її картки — issues дорожньої карти; порядок, статус і розділ підтримує roadmap-sync. Усе, що ви тут перемістите, додасте чи перейменуєте, залишиться.`,
        added: (count) => uk_plural(count, {
            one: 'додано # картку',
            few: 'додано # картки',
            many: 'додано # карток',
            other: 'додано # картки',
        }),
        changed: (count) => uk_plural(count, {
            one: 'змінено # картку',
            few: 'змінено # картки',
            many: 'змінено # карток',
            other: 'змінено # картки',
        }),
        archived: (count) => uk_plural(count, {
            one: 'до архіву прибрано # картку',
            few: 'до архіву прибрано # картки',
            many: 'до архіву прибрано # карток',
            other: 'до архіву прибрано # картки',
        }),
        inStep: 'відповідає дорожній карті',
        noToken: {
            why: 'Дошці проєкту потрібен окремий токен: токен workflow не має доступу до дощок. Усе інше працює і без нього.',
            weak: '`project-token` не може тут писати в дошки проєктів. Усе інше працює і без нього.',
            user: 'Створіть classic-токен зі scope `project` (і `repo` для закритого репозиторію)',
            organization: 'Створіть fine-grained токен організації з правом організації «Projects: read and write» і правами репозиторію «Issues» та «Pull requests: read» (або візьміть токен GitHub App з цими правами)',
            secret: (name) => `Збережіть його як секрет ${name}`,
            use: (code) => `Додайте ${code} до кроку workflow`,
        },
        status: (done, total, value) => `Готово завдань: ${uk_number(done)} із ${uk_number(total)} (${uk_percent(value)}).`,
        forecast: (date) => `За такого темпу все буде готово до ${date}.`,
    },
    remarks: {
        'accidental-heading': {
            message: 'Абзац, під яким одразу стоїть `---`, для Markdown — заголовок; тут його прочитано як абзац і риску.',
            hint: 'Поставте порожній рядок перед `---`.',
        },
        'heading-without-blank': {
            message: 'GitHub показує цей рядок як текст: після `#` немає пробілу; тут його прочитано як заголовок.',
            hint: 'Поставте пробіл після `#`.',
        },
        'tasks-from-list': {
            message: 'Немає ні заголовків практики, ні прапорців: завданням вважається кожен пункт списку в розділі ({count}).',
            hint: 'Щоб було напевно, розмістіть завдання під заголовками на кшталт «Практика» або дайте їм прапорці.',
        },
        'tasks-from-tables': {
            message: 'Немає ні заголовків практики, ні прапорців: завданням вважається кожен рядок таблиці ({count}).',
            hint: 'Щоб було напевно, розмістіть завдання під заголовками на кшталт «Практика» або дайте їм прапорці.',
        },
        'tasks-from-headings': {
            message: 'Немає ні списків, ні прапорців: завданнями вважаються заголовки ({count}).',
            hint: 'Щоб було напевно, розмістіть завдання під заголовками на кшталт «Практика» або дайте їм прапорці.',
        },
        'no-practice': {
            message: 'Список під «{title}» не створює завдань: у цій дорожній карті завдання стоять під заголовками практики.',
            hint: 'Якщо це завдання, дайте їм прапорці або розмістіть під заголовком на кшталт «Практика».',
        },
        'not-in-series': {
            message: 'Список під «{title}» не створює завдань: він не входить до ряду розділів цієї дорожньої карти.',
            hint: 'Якщо це завдання, дайте їм прапорці або розмістіть під заголовком на кшталт «Практика».',
        },
        'outside-roadmap': {
            message: 'Список під «{title}» не створює завдань: він не стоїть під заголовком, який називає дорожню карту.',
            hint: 'Якщо це завдання, дайте їм прапорці або розмістіть під заголовком на кшталт «Практика».',
        },
        'ignored-boxes': {
            message: 'Під «{title}» є прапорці ({boxes}), які не створюють завдань: заголовок обіцяє інше.',
            hint: 'Якщо це завдання, перейменуйте заголовок або оголосіть його заголовком завдань у налаштуваннях.',
        },
        'duplicate-id': {
            message: 'Ідентифікатор «{id}» уже належить завданню в рядку {line}.',
            hint: 'Дайте кожному завданню власний ідентифікатор або не давайте жодного.',
        },
        'no-tasks': {
            message: 'У цій дорожній карті не знайдено завдань.',
            hint: 'Розмістіть завдання під заголовком на кшталт «Практика» або дайте їм прапорці: `- [ ] завдання`.',
        },
        'not-nested': {
            message: 'Цей пункт має відступ, але замалий, щоб належати до пункту вище: це окреме завдання.',
            hint: 'Якщо це крок того завдання, зсуньте його до початку тексту пункту вище.',
        },
        'unclear-sign': {
            message: 'Кожне завдання має ✅; знак сприйнято як прикрасу, і всі завдання відкриті.',
            hint: 'Поставте завданням прапорці (`- [x] завдання`) або приберіть знак у невиконаних.',
        },
        'malformed-box': {
            message: 'Схоже на прапорець, але GitHub не показує це як прапорець.',
            hint: 'Пишіть `- [ ] завдання`: пробіл після дефіса, пробіл у дужках і пробіл після них.',
        },
        'empty-task': {
            message: 'Цей прапорець не має тексту, і завдання не створюється.',
            hint: 'Напишіть, що треба зробити, або приберіть прапорець.',
        },
        'too-large': {
            message: 'Цю дорожню карту не прочитано: файл завеликий.',
            hint: 'Спростіть це місце або розділіть файл.',
        },
        'too-deep': {
            message: 'Цю дорожню карту не прочитано: цитати й списки тут вкладено надто глибоко.',
            hint: 'Спростіть це місце або розділіть файл.',
        },
        'too-tangled': {
            message: 'Цю дорожню карту не прочитано: тут забагато знаків Markdown поспіль.',
            hint: 'Спростіть це місце або розділіть файл.',
        },
        drawing: {
            message: 'Це малюнок Excalidraw, збережений як Markdown; завдань у ньому немає.',
            hint: 'Вилучіть файл із `roadmap` або запишіть завдання списком.',
        },
        'unclosed-comment': {
            message: 'Тут починається коментар `%%`, який ніде не закрито; усе нижче не читається.',
            hint: 'Закрийте його за допомогою `%%`.',
        },
        'broken-frontmatter': {
            message: 'Вступний блок не читається: {error}',
            hint: 'Виправте його; доти назва, мітки й термін із нього невідомі.',
        },
    },
    moreRemarks: ' (і ще таких: {more})',
};

;// CONCATENATED MODULE: ./build/src/i18n/zh.js

const zh_format = formatter('zh');
const { number: zh_number, percent: zh_percent, plural: zh_plural } = zh_format;
/** Chinese, simplified. */
const zh = {
    locale: 'zh',
    direction: 'ltr',
    recognition: { script: 'Han', words: '', letters: '' },
    format: formats(zh_format, {
        tasks: { other: '# 个任务' },
        issues: { other: '# 个 issue' },
        milestones: { other: '# 个里程碑' },
    }),
    badge: {
        label: '进度',
        noTasks: '暂无任务',
    },
    table: {
        section: '章节',
        progress: '进度',
        done: '已完成',
        skipped: '已跳过',
        next: '下一个任务',
        total: '合计',
        allRoadmaps: '全部路线图',
        allDone: '全部完成',
        noTasks: '路线图中还没有任务。',
        untitled: '无标题',
        allSections: (count) => `全部 ${zh_number(count)} 个章节`,
    },
    chart: {
        title: '进度变化',
        scope: '总量',
        done: '完成',
        forecast: '预测',
        perWeek: '每周完成',
        summary: (done, total) => `已完成 ${zh_number(done)}/${zh_number(total)}`,
        asOf: (date) => `截至 ${date}`,
        pace: (date) => `按当前速度：${date}`,
    },
    issue: {
        section: '章节',
        study: '学习内容',
        steps: '步骤',
        fullTask: '完整任务',
        source: (file, line) => `${file}，第 ${line} 行`,
        keep: '以上内容来自路线图并随之更新。您写在此行以下的内容始终保留。',
    },
    comment: {
        duplicate: (older) => `此 issue 与 ${older} 是同一个任务，因此将其关闭。请在 ${older} 中继续；这里写下的内容不会丢失。`,
        removed: (file) => `此任务已不在 ${file} 中，因此对应的 issue 以“未计划”关闭。任务恢复后，issue 会重新打开。`,
        returned: (file) => `此任务重新出现在 ${file} 中，因此对应的 issue 已重新打开。`,
    },
    commit: {
        progress: (done, total, value) => `更新路线图进度：${done}/${total}（${zh_percent(value)}）`,
    },
    publish: {
        pullTitle: '更新路线图进度',
        pullBody: (done, total, value) => `已完成 ${zh_number(done)}/${zh_number(total)} 个任务（${zh_percent(value)}）。`,
        pullNote: '合并后，徽章、表格和复选框即为最新。此拉取请求打开期间会保持最新；没有新内容时会自动消失。其分支上他人的提交绝不会被覆盖。',
        readmeTitle: '在 README 中显示路线图进度',
        readmeBody: (branch) => `README 的区域将链接到分支 ${branch}，徽章和表格保存在那里。只需一次；之后的运行不再改动 README。`,
        pageNote: (branch) => `徽章、表格和账本，由 roadmap-sync 为 ${branch} 上的路线图保持最新。`,
        pageLink: '按章节查看进度',
        waiting: (pull) => `徽章和表格正在 ${pull} 中等待合并。`,
        declined: (pull) => `有人关闭了 ${pull}。在有新内容之前它将保持关闭。`,
    },
    plan: {
        title: '路线图计划',
        nothing: '无需操作：GitHub 已与路线图一致。',
        milestones: '里程碑',
        issues: 'Issue',
        toCreate: (count) => `新建 ${zh_number(count)}`,
        toUpdate: (count) => `更新 ${zh_number(count)}`,
        toClose: (count) => `关闭 ${zh_number(count)}`,
        toReopen: (count) => `重新打开 ${zh_number(count)}`,
        create: '新建',
        update: '更新',
        rename: '重命名',
        move: '移动',
        close: '关闭',
        reopen: '重新打开',
        drift: '在 GitHub 上被修改',
        driftHint: '这些内容由他人在 GitHub 上修改，保留其版本。',
        conflicts: '两边都有修改',
        conflictsHint: '路线图与他人的修改不一致，保留他人的版本。',
        lost: '已不在此处',
        lostHint: '这些 issue 已被删除或转移。它们计为已跳过，不会重新创建；如需重新创建，请修改任务的文字。',
        forged: '不是我们的',
        forgedHint: '这些 issue 带有我们的标记，但由其他人撰写。它们既不计入，也不会被修改。',
        fields: {
            title: '标题',
            body: '正文',
            milestone: '里程碑',
            state: '状态',
            labels: '标签',
            description: '描述',
            due: '截止日期',
        },
        refused: (changed, existing, value) => `因不安全而拒绝：${zh_number(changed)}/${zh_number(existing)} 个 issue（${zh_percent(value)}）将被关闭或改写。`,
        force: '如果这正是您想要的，请使用 `force: true` 再次运行。',
        more: (count) => `…… 另有 ${zh_number(count)} 项`,
        preview: '合并之后',
    },
    outcome: {
        skip: '跳过',
        from: (section) => `来自${section}`,
        safe: '这看起来是一次编辑，而不是意外。',
        changes: '更改内容',
        besides: '此外',
        boxes: (count) => zh_plural(count, { other: '路线图中有 # 个复选框随其 issue 更新。' }),
        waited: (minutes) => zh_plural(minutes, { other: '因 GitHub 的限制等待了 # 分钟。' }),
        readmeWaiting: (pull) => `README 中的链接正在 ${pull} 中等待合并。`,
        rest: '其余内容见作业摘要。',
    },
    run: {
        title: '路线图进度',
        inStep: 'GitHub 已与路线图一致；未作任何更改。',
        dryRun: '试运行：未写入任何内容。',
        failed: '失败',
        incomplete: (pending) => zh_plural(pending, { other: '尚未完成：还剩 # 项更改。' }),
        estimate: (objects, minutes) => `需要创建 ${zh_number(objects)} 个对象。按 GitHub 的限制大约需要 ${zh_number(minutes)} 分钟；提前结束的运行会由下一次继续。`,
        limitedUntil: (time) => `GitHub 的限制持续到 ${time}\u00a0UTC。`,
        goesOn: '下次运行会从这里继续；不会重复执行。',
        stoppedBy: {
            rateLimit: '已达到 GitHub 的请求限制。',
            abort: '运行已取消。',
        },
        committed: (sha) => `徽章和表格已在 ${sha} 中更新。`,
        notCommitted: '徽章和表格没有新内容；未产生提交。',
        diagnostics: '路线图中值得留意的地方',
        requests: (count) => zh_plural(count, { other: '向 GitHub 发出 # 次请求' }),
        cut: '本摘要因 GitHub 的大小限制而被截断。',
    },
    board: {
        title: '项目看板',
        start: '开始日期',
        target: '目标日期',
        views: { board: '看板', sections: '按章节', timeline: '时间线' },
        description: (repository) => `${repository} 的路线图，由 roadmap-sync 保持同步。`,
        readme: (roadmaps) => `本看板跟随 ${roadmaps}。卡片就是路线图的 issue；roadmap-sync 维护它们的顺序、状态和章节。您在这里移动、添加或重命名的内容都会保留。`,
        added: (count) => zh_plural(count, { other: '添加了 # 张卡片' }),
        changed: (count) => zh_plural(count, { other: '更改了 # 张卡片' }),
        archived: (count) => zh_plural(count, { other: '归档了 # 张卡片' }),
        inStep: '与路线图一致',
        noToken: {
            why: '项目看板需要单独的令牌：工作流的令牌无法访问看板。没有它，其他功能照常工作。',
            weak: '`project-token` 在这里没有写入项目看板的权限。没有它，其他功能照常工作。',
            user: '创建带有 `project` 权限范围的 classic 令牌（私有仓库还需要 `repo`）',
            organization: '创建该组织的 fine-grained 令牌，授予组织权限“Projects: read and write”以及仓库权限“Issues”和“Pull requests: read”（或使用拥有这些权限的 GitHub App 的令牌）',
            secret: (name) => `将其保存为机密 ${name}`,
            use: (code) => `在工作流的步骤中添加 ${code}`,
        },
        status: (done, total, value) => `已完成 ${zh_number(total)} 项任务中的 ${zh_number(done)} 项（${zh_percent(value)}）。`,
        forecast: (date) => `按此速度，全部任务将于 ${date} 完成。`,
    },
    remarks: {
        'accidental-heading': {
            message: '段落正下方的 `---` 会被 Markdown 视为标题；这里按段落和分隔线读取。',
            hint: '请在 `---` 前加一个空行。',
        },
        'heading-without-blank': {
            message: '`#` 后没有空格，GitHub 会将此行显示为文本；这里按标题读取。',
            hint: '请在 `#` 后加一个空格。',
        },
        'tasks-from-list': {
            message: '没有实践标题，也没有复选框：章节中的每个列表项都被视为任务（{count}）。',
            hint: '为确保无误，请将任务放在“实践”之类的标题下，或为其加上复选框。',
        },
        'tasks-from-tables': {
            message: '没有实践标题，也没有复选框：表格中的每一行都被视为任务（{count}）。',
            hint: '为确保无误，请将任务放在“实践”之类的标题下，或为其加上复选框。',
        },
        'tasks-from-headings': {
            message: '没有列表，也没有复选框：标题被视为任务（{count}）。',
            hint: '为确保无误，请将任务放在“实践”之类的标题下，或为其加上复选框。',
        },
        'no-practice': {
            message: '“{title}”下的列表不会生成任务：此路线图的任务位于实践标题之下。',
            hint: '如果它们是任务，请加上复选框，或放在“实践”之类的标题下。',
        },
        'not-in-series': {
            message: '“{title}”下的列表不会生成任务：它不属于此路线图的章节序列。',
            hint: '如果它们是任务，请加上复选框，或放在“实践”之类的标题下。',
        },
        'outside-roadmap': {
            message: '“{title}”下的列表不会生成任务：它不在路线图的标题之下。',
            hint: '如果它们是任务，请加上复选框，或放在“实践”之类的标题下。',
        },
        'ignored-boxes': {
            message: '“{title}”下有 {boxes} 个复选框不会生成任务：该标题表示的是其他内容。',
            hint: '如果它们是任务，请重命名该标题，或在配置中将其声明为任务标题。',
        },
        'duplicate-id': {
            message: '标识符“{id}”已属于第 {line} 行的任务。',
            hint: '请为每个任务指定各自的标识符，或都不指定。',
        },
        'no-tasks': {
            message: '在此路线图中没有找到任务。',
            hint: '请将任务放在“实践”之类的标题下，或加上复选框：`- [ ] 任务`。',
        },
        'not-nested': {
            message: '此项有缩进，但不足以从属于上一项：它被视为独立的任务。',
            hint: '如果它是那项任务的步骤，请缩进到上一项文字的起始处。',
        },
        'unclear-sign': {
            message: '每个任务都带有 ✅；它被视为装饰，所有任务都是未完成。',
            hint: '请给任务加上复选框（`- [x] 任务`），或去掉未完成任务的符号。',
        },
        'malformed-box': {
            message: '这看起来像复选框，但 GitHub 不会将其显示为复选框。',
            hint: '请写成 `- [ ] 任务`：连字符后、方括号内和方括号后各一个空格。',
        },
        'empty-task': { message: '此复选框没有文字，不会生成任务。', hint: '请写明要做什么，或将其删除。' },
        'too-large': { message: '未读取此路线图：文件过大。', hint: '请简化此处，或拆分文件。' },
        'too-deep': { message: '未读取此路线图：此处的引用和列表嵌套过深。', hint: '请简化此处，或拆分文件。' },
        'too-tangled': {
            message: '未读取此路线图：此处的 Markdown 标记过多。',
            hint: '请简化此处，或拆分文件。',
        },
        drawing: {
            message: '这是以 Markdown 保存的 Excalidraw 绘图，其中没有任务。',
            hint: '请将其排除在 `roadmap` 之外，或把任务写成列表。',
        },
        'unclosed-comment': {
            message: '此处开始的 `%%` 注释没有结束，其后的内容均未读取。',
            hint: '请用 `%%` 将其结束。',
        },
        'broken-frontmatter': {
            message: '无法读取前置信息：{error}',
            hint: '请更正；在此之前，其中的标题、标签和截止日期不可用。',
        },
    },
    moreRemarks: '（另有 {more} 处同类情况）',
};

;// CONCATENATED MODULE: ./build/src/i18n/locale.js












const locale_all = { en: en, ru: ru, uk: uk, es: es, pt: pt, fr: fr, de: de, zh: zh, ja: ja, ko: ko };
/** Returns the names of all locales, in a fixed order, for validation and help. */
function localeNames() {
    return Object.keys(locale_all);
}
/**
 * Returns the locale that `setting` names: a language tag of any spelling (`ru`, `ru-RU`, `pt_BR`), or the language
 * of `sampleText` (visible text of the roadmap) for `auto` and an empty setting. Throws a `RoadmapSyncError` for a
 * language there is no locale for.
 */
function resolveLocale(setting, sampleText) {
    const language = setting.trim().toLowerCase().split(/[-_]/)[0] ?? '';
    if (language === 'auto' || language === '')
        return detectLocale(sampleText, Object.values(locale_all));
    if (isLocale(language))
        return language;
    throw new errors/* RoadmapSyncError */.C('invalid', `There is no locale "${setting.trim()}".`, {
        hint: `Set \`locale\` to one of: auto, ${localeNames().join(', ')}.`,
    });
}
/** Returns every word a reader sees in `locale`. */
function messagesFor(locale) {
    return locale_all[locale];
}
function isLocale(language) {
    return Object.hasOwn(locale_all, language);
}

;// CONCATENATED MODULE: ./build/src/i18n/words/ar.js
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

;// CONCATENATED MODULE: ./build/src/i18n/words/de.js
const de_de = {
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

;// CONCATENATED MODULE: ./build/src/i18n/words/en.js
const en_en = {
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

;// CONCATENATED MODULE: ./build/src/i18n/words/es.js
const es_es = {
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

;// CONCATENATED MODULE: ./build/src/i18n/words/fr.js
const fr_fr = {
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

;// CONCATENATED MODULE: ./build/src/i18n/words/hi.js
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

;// CONCATENATED MODULE: ./build/src/i18n/words/it.js
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

;// CONCATENATED MODULE: ./build/src/i18n/words/ja.js
const ja_ja = {
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

;// CONCATENATED MODULE: ./build/src/i18n/words/ko.js
const ko_ko = {
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

;// CONCATENATED MODULE: ./build/src/i18n/words/pl.js
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

;// CONCATENATED MODULE: ./build/src/i18n/words/pt.js
const pt_pt = {
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

;// CONCATENATED MODULE: ./build/src/i18n/words/ru.js
const ru_ru = {
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

;// CONCATENATED MODULE: ./build/src/i18n/words/tr.js
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

;// CONCATENATED MODULE: ./build/src/i18n/words/uk.js
const uk_uk = {
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

;// CONCATENATED MODULE: ./build/src/i18n/words/zh.js
const zh_zh = {
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

;// CONCATENATED MODULE: ./build/src/i18n/words/languages.js















/** Every language whose headings are understood; a roadmap may mix them. To add one, write its file and name it here. */
const languages = {
    en: en_en,
    ru: ru_ru,
    uk: uk_uk,
    es: es_es,
    pt: pt_pt,
    fr: fr_fr,
    de: de_de,
    it: it,
    pl: pl,
    tr: tr,
    zh: zh_zh,
    ja: ja_ja,
    ko: ko_ko,
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
const upTo = String.raw `(?:\s*(?:[-–—~〜～]|и|to|a|à|bis|до|al|do)\s*(\d{1,3}))?`;
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

;// CONCATENATED MODULE: ./build/src/plan/board-desired.js



/**
 * Returns what the roadmaps ask of a board: a card for every issue in roadmap order, with the days of its schedule.
 * Tasks whose issue is not there (yet, or any more) have none.
 */
function desiredBoard({ sections, removedTasks }, { closedDuplicates, config, messages, }) {
    const configOf = roadmapConfigs(config);
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
            const { state, reopened = false } = issue;
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
        removed: removedTasks.flatMap(({ id: task, issue }) => issue?.state === 'closed' ? [{ task, issue: issue.nodeId }] : []),
        closedDuplicates: closedDuplicates.map(({ id: task, issue }) => ({ task, issue: issue.nodeId })),
        names: { section: messages.table.section, start: messages.board.start, target: messages.board.target },
    };
}
/** Returns the names of our fields in every language: a board may have been made in another one. */
function boardFieldNames() {
    const all = localeNames().map((name) => messagesFor(resolveLocale(name, '')));
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

// EXTERNAL MODULE: ./build/src/shared/escape.js
var shared_escape = __webpack_require__(8328);
;// CONCATENATED MODULE: ./build/src/github/board-views.js



/** Returns the readme and the views of a board. */
async function readLooks({ reader }, board) {
    const { nodes } = await askBoard(reader, () => reader.client.octokit.graphql(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ProjectV2 { readme views(first: 50) { nodes {
        id name layout filter groupByFields(first: 1) { totalCount } sortByFields(first: 1) { totalCount } } } } } }`, { ids: [board.id] }));
    const views = nodes[0]?.views.nodes.flatMap((view) => view ?? []) ?? [];
    return {
        readme: nodes[0]?.readme ?? '',
        views,
        first: views.find(board_views_isUntouched)?.id ?? null,
    };
}
function board_views_isUntouched({ name, layout, filter, groupByFields, sortByFields }) {
    const plain = (filter ?? '') === '' && groupByFields?.totalCount === 0 && sortByFields?.totalCount === 0;
    return name === 'View 1' && layout === 'TABLE_LAYOUT' && plain;
}
/**
 * Makes the views that the board lacks, by name. Returns false where this GitHub, or this token, cannot make views at
 * all; the board has the one it came with then.
 * Source: https://docs.github.com/en/rest/projects/views
 */
async function makeViews(writer, { board, place, looks, wishes, }) {
    const made = new Set();
    let there = looks.views;
    for (const view of wishes) {
        for (let attempt = 1; !there.some(({ name }) => name === view.name); attempt += 1) {
            const outcome = await makeView(writer, { board, place, view });
            if (outcome.kind === 'never')
                return false;
            if (outcome.kind === 'made')
                made.add(outcome.id);
            if (outcome.kind === 'made' || attempt === 3)
                break;
            // A lost answer may hide a view.
            there = (await readLooks(writer, board)).views;
        }
    }
    if (made.size > 0)
        await dropDoubles(writer, board, made);
    return true;
}
/** Another run may have made the same views at the same moment; each run takes its own away where they are second. */
async function dropDoubles(writer, board, made) {
    const { views } = await readLooks(writer, board);
    const second = views.filter(({ id, name }, index) => made.has(id) && views.slice(0, index).some((each) => each.name === name));
    for (const { id } of second)
        await dropView(writer, id);
}
/** Takes the view away that a new board comes with; where this GitHub cannot, it stays. */
async function dropView(writer, viewId) {
    const remove = { name: 'deleteProjectV2View', input: { viewId }, selection: 'clientMutationId' };
    await attempt(() => writeSurely(writer, remove));
}
async function makeView({ reader, pacer, signal, budget }, { board, place, view, }) {
    const { client } = reader;
    const { octokit, clock } = client;
    await clock.sleep(pacer.delay(0), signal);
    if (signal.aborted)
        throw new BoardPause();
    pacer.record(0);
    const { name, layout, groupBy, visible } = view;
    const group = groupBy === null ? {} : layout === 'board' ? { vertical_group_by: [groupBy] } : { group_by: [groupBy] };
    const shown = visible.length === 0 ? {} : { visible_fields: [...visible] };
    const body = { project_number: board.number, name, layout, ...group, ...shown };
    try {
        const { data } = place.owner === 'Organization'
            ? await octokit.request('POST /orgs/{org}/projectsV2/{project_number}/views', {
                org: client.owner,
                ...body,
            })
            : await octokit.request('POST /users/{user_id}/projectsV2/{project_number}/views', {
                user_id: String(place.ownerDatabaseId),
                ...body,
            });
        if (typeof data?.node_id !== 'string')
            throw new Error('GitHub answered with something that is no view');
        return { kind: 'made', id: data.node_id };
    }
    catch (error) {
        const problem = (0,github_problem/* classify */.L8)(error, { need: 'projects', clock });
        // No such endpoint, or not for this token; nothing else depends on it.
        if (problem.kind === 'refused' || problem.kind === 'fatal')
            return { kind: 'never' };
        if (problem.kind === 'limited' && !(await budget.waitUntil(problem.retryAt)))
            throw new BoardPause();
        return { kind: 'unknown' };
    }
}

;// CONCATENATED MODULE: ./build/src/app/board-furnish.js




/**
 * Gives a new board its views, and at last its title, description and readme with our marker. Whatever of it an
 * earlier run did is not done again.
 */
async function furnishBoard(writer, board, furnishing) {
    const { title, copied, messages, roadmaps } = furnishing;
    const { client, missing } = writer.reader;
    const place = furnishing.place ?? (await listBoards(writer.reader));
    if (place === null)
        throw (0,github_client/* unanswered */.bj)();
    const looks = await readLooks(writer, board);
    if (copied) {
        await linkBoard(writer, { board, repositoryId: place.repositoryId });
    }
    else {
        const made = await makeViews(writer, { board, place, looks, wishes: viewsOf(board, furnishing) });
        if (!made)
            missing.add('views');
        else if (looks.first !== null)
            await dropView(writer, looks.first);
    }
    await finishBoard(writer, {
        board,
        repositoryId: place.repositoryId,
        title,
        description: messages.board.description(`${client.owner}/${client.repo}`),
        readme: looks.readme.trim() === '' ? messages.board.readme(roadmaps) : looks.readme,
    });
}
function viewsOf(board, { kept, messages }) {
    const { board: byStatus, sections, timeline } = messages.board.views;
    const dated = kept.start !== undefined || kept.target !== undefined;
    const own = ['TITLE', 'ASSIGNEES', 'LINKED_PULL_REQUESTS'];
    const fields = [...board.fields.filter(({ type }) => own.includes(type)), kept.status, kept.section];
    const visible = fields.flatMap((field) => field?.databaseId ?? []);
    return [
        { name: byStatus, layout: 'board', groupBy: kept.status?.databaseId ?? null, visible },
        { name: sections, layout: 'table', groupBy: kept.section?.databaseId ?? null, visible },
        ...(dated ? [{ name: timeline, layout: 'roadmap', groupBy: null, visible: [] }] : []),
    ];
}

;// CONCATENATED MODULE: ./build/src/app/board-notices.js


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
const lacks = {
    archivedStates: {
        message: 'This GitHub does not list archived cards, so they are not brought back with their tasks.',
        hint: 'Restore such a card by hand, from the archive of the board.',
    },
    closedByPullRequestsReferences: {
        message: 'Which pull requests belong to an issue cannot be seen, so only assigned issues are in progress.',
        hint: 'Let `project-token` read pull requests of the repository, where this GitHub can tell.',
    },
    ProjectV2SingleSelectFieldOptionInput: {
        message: 'This GitHub cannot add an option to a field without taking the others from every card, so none was added.',
        hint: 'Add the missing sections to the options of the section field by hand; cards follow by themselves.',
    },
    statusUpdates: {
        message: 'This GitHub knows no status updates of boards, so none was posted.',
        hint: 'Take `board.status-updates` out of the configuration.',
    },
    views: {
        message: 'This GitHub, or this token, cannot make views, so the board has the one it came with.',
        hint: 'Add views by hand, or name a project to copy them from with `board.template` in the configuration.',
    },
};
/** Returns what is to be told of what this GitHub cannot do, once each. */
function lackNotices({ missing }) {
    return [...missing].flatMap((feature) => {
        const told = lacks[feature];
        return told === undefined ? [] : [{ rule: 'board-limits', severity: 'info', ...told }];
    });
}
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
        tell(`No option of the field ${kept.status.name} means ${list}; such cards stay where they are.`, 'Name an option so, in any language.');
    }
    for (const [kind, name] of [
        ['section', desired.names.section],
        ['start', desired.names.start],
        ['target', desired.names.target],
    ]) {
        const taken = board.fields.find((field) => field.name.toLowerCase() === name.toLowerCase());
        if (kept[kind] !== undefined || taken === undefined || base?.fields[kind] !== undefined)
            continue;
        tell(`The board has a field ${name} of another kind, so cards do not show it.`, 'Rename that field, and one is made.');
    }
    const { section } = kept;
    const options = section?.type === 'SINGLE_SELECT' ? sectionOptions(section, desired, base) : null;
    const without = options === null ? 0 : desired.sections.filter(({ id }) => !options.has(id)).length;
    if (without > 0 && section !== undefined && section.options.length >= 50) {
        tell(`The field ${section.name} is full: ${without} sections have no option.`, 'GitHub allows fifty. Delete the field and make one of the kind “Text” with the same name.');
    }
    return told;
}

;// CONCATENATED MODULE: ./build/src/app/board-place.js




/** Milliseconds before a board that was not found is looked for again: lists lag behind creates. */
const secondLook = 10_000;
/**
 * Returns the board that the setting means: the one of the ledger, the one of that number, or for `auto` the one that
 * earlier runs made, else a new one. A board that is closed or gone is told, and none is made in its place.
 */
async function placeBoard(writer, wish) {
    const { setting, known } = wish;
    const { reader } = writer;
    const owner = reader.client.owner;
    if (known !== null && means(setting, known.url, owner)) {
        return usable(await readBoard(reader, known.id), known.url);
    }
    if (setting.kind === 'auto')
        return ownBoard(writer, wish);
    const at = { owner: setting.owner ?? owner, number: setting.number };
    const board = await readBoardByNumber(reader, at);
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
        return { board, url, place: null, diagnostics: [] };
    const told = board === null
        ? {
            rule: 'board-gone',
            severity: 'warning',
            message: `The project board ${url} is gone, or \`project-token\` may not see it any more. No other one was made.`,
            hint: 'Name another board with `project`, or take the line `board` out of ledger.json to have a new one made.',
        }
        : {
            rule: 'board-closed',
            severity: 'warning',
            message: `The project board ${url} is closed, so it was left as it is.`,
            hint: 'Reopen it, name another board with `project`, or leave `project` out.',
        };
    return { board: null, url: board === null ? null : url, place: null, diagnostics: [told] };
}
async function ownBoard(writer, wish) {
    const { reader, signal } = writer;
    const look = async () => {
        const place = await listBoards(reader);
        if (place === null || place.repositoryId !== wish.repositoryId)
            throw hiddenRepository(reader.client);
        const { authors, title } = wish;
        return {
            place,
            found: findBoard(place, { authors, title, provisional: provisionalTitle(reader.client) }),
        };
    };
    let { place, found } = await look();
    if (found.ours === null && found.foreign === null && !wish.first) {
        // An earlier run may have died right after it made one.
        await reader.client.clock.sleep(secondLook, signal);
        ({ place, found } = await look());
    }
    if (found.foreign !== null)
        return { board: null, url: null, place, diagnostics: [foreign(found.foreign)] };
    const diagnostics = found.doubles.map(board_place_double);
    if (found.ours === null) {
        const board = await makeBoard(writer, { place, template: wish.template });
        return { board, url: board.url, place, diagnostics };
    }
    const placed = usable(await readBoard(reader, found.ours.id), found.ours.url);
    return { ...placed, place, diagnostics: [...placed.diagnostics, ...diagnostics] };
}
function foreign({ url, creator }) {
    return {
        rule: 'board-of-somebody-else',
        severity: 'warning',
        message: `The project board ${url} says that it is this repository’s, but ${creator?.login ?? 'somebody else'} made it. It was left alone, and no other one was made.`,
        hint: 'If it is yours, give its address to `project`, or its maker to `authors` in the configuration; else delete it.',
    };
}
function board_place_double({ url }) {
    return {
        rule: 'board-twice',
        severity: 'info',
        message: `The project board ${url} was made by a second run at the same time; it is not kept.`,
        hint: 'Delete it.',
    };
}
function unlinked({ url }) {
    return {
        rule: 'board-not-linked',
        severity: 'info',
        message: `The project board ${url} could not be linked to the repository; it works all the same.`,
        hint: 'Link it on the repository’s page “Projects” to have it shown there.',
    };
}
function noSuchBoard({ owner, number, }) {
    return new errors/* RoadmapSyncError */.C('invalid', `There is no project ${number} of ${owner}, or \`project-token\` may not see it.`, { hint: 'Correct `project`, or give the token access; .github/docs/board.md of roadmap-sync shows how.' });
}
function hiddenRepository({ owner, repo }) {
    return new errors/* RoadmapSyncError */.C('failed', `\`project-token\` may not see ${owner}/${repo}.`, {
        hint: 'For a private repository a classic token needs the scope `repo` beside `project`; others need access to it.',
    });
}

;// CONCATENATED MODULE: ./build/src/github/board-status.js




/**
 * Posts the status update, unless the newest ones have it already: an earlier run may have died right after. Returns
 * what came of it.
 */
async function tellStatus(writer, board, update) {
    const { client, missing } = writer.reader;
    const { nodes } = await askBoard(writer.reader, () => client.octokit
        .graphql('query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ProjectV2 { statusUpdates(first: 5) { nodes { body } } } } }', { ids: [board.id] })
        .catch((error) => {
        if (!isAbout((0,github_problem/* graphqlErrors */.dM)(error) ?? [], 'statusUpdates'))
            throw error;
        missing.add('statusUpdates');
        return { nodes: [] };
    }));
    if (missing.has('statusUpdates'))
        return 'impossible';
    const marker = (0,state_marker/* commentMarker */.Ql)(update.purpose);
    const stands = nodes[0]?.statusUpdates.nodes.some((each) => (0,state_marker/* findCommentMarker */.pG)(each?.body ?? '') === marker);
    if (stands === true)
        return 'stands';
    const { body, status } = update;
    const mutation = {
        name: 'createProjectV2StatusUpdate',
        input: {
            projectId: board.id,
            body: `${body}\n\n${marker}`,
            ...(status === null ? {} : { status }),
        },
        selection: 'clientMutationId',
    };
    const answer = await attempt(() => writeOnce(writer, mutation, 1));
    return answer.kind === 'ok' ? 'stands' : 'failed';
}

// EXTERNAL MODULE: ./build/src/report/history.js
var report_history = __webpack_require__(5508);
;// CONCATENATED MODULE: ./build/src/app/board-status.js




const millisecondsOfDay = 86_400_000;
/**
 * Posts a status update when progress moved since the last one, at most one a day. Returns what is to be remembered
 * then; one that cannot be posted is told, and tried again by the next run.
 */
async function updateStatus(writer, { memory, board, stoppedBy }, { now, time }) {
    const same = { memory, diagnostics: [] };
    if (stoppedBy !== 'done' || memory.board === null)
        return same;
    const { done, total } = now.progress;
    const { told } = memory.board;
    const day = isoDay(Math.floor(time / millisecondsOfDay));
    const moved = told === undefined ? done > 0 : told.done !== done || told.total !== total;
    if (!moved || told?.day === day)
        return same;
    const outcome = await post(writer, board, updateOf(now));
    if (outcome === 'impossible')
        return same;
    if (outcome === 'stands') {
        return { memory: { ...memory, board: { ...memory.board, told: { done, total, day } } }, diagnostics: [] };
    }
    const diagnostic = {
        rule: 'board-status',
        severity: 'info',
        message: 'The status update of the board could not be posted.',
        hint: 'The next run tries again; `board.status-updates: false` in the configuration does without.',
    };
    return { memory, diagnostics: [diagnostic] };
}
/** The rest of the board is in step by now, and has to be remembered whatever happens here. */
async function post(writer, board, update) {
    try {
        return await tellStatus(writer, board, update);
    }
    catch (error) {
        if (error instanceof BoardPause || error instanceof errors/* RoadmapSyncError */.C)
            return 'failed';
        throw error;
    }
}
function updateOf({ progress, history, messages, roadmaps }) {
    const { done, total, percent } = progress;
    const purpose = `status ${done}/${total}`;
    const words = messages.board.status(done, total, percent);
    const outlook = (0,report_history/* forecast */.g3)(history);
    if (percent === 100)
        return { body: words, status: 'COMPLETE', purpose };
    if (outlook === null)
        return { body: words, status: null, purpose };
    const end = isoDay(outlook.day);
    const last = roadmaps
        .flatMap(({ sections }) => sections.flatMap(({ due }) => due ?? []))
        .sort()
        .at(-1);
    const status = last === undefined ? null : end > last ? 'AT_RISK' : 'ON_TRACK';
    return { body: `${words} ${messages.board.forecast(end)}`, status, purpose };
}
function isoDay(day) {
    return new Date(day * millisecondsOfDay).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./build/src/app/board.js
















/** What a run writes to boards with: a client and a pace of its own, unless one token does both. */
function boardPorts({ boards, octokit, owner, repo, clock, signal }, run) {
    const reader = (client) => ({ client, missing: new Set() });
    if (boards === null)
        return { reader: null, pacer: run.pacer };
    if (boards === octokit)
        return { reader: reader(run.client), pacer: run.pacer };
    const client = (0,github_client/* createClient */.UU)(boards, { owner, repo, clock, signal, budget: run.budget });
    return { reader: reader(client), pacer: beside(run.pacer, createPacer(clock, run.pace)) };
}
/** What another account creates has limits of its own; the interval between two writes is the run's. */
function beside(run, own) {
    return {
        delay: (objects) => Math.max(run.delay(0), own.delay(objects)),
        isLimit: (objects) => own.isLimit(objects),
        record: (objects) => {
            run.record(0);
            own.record(objects);
        },
    };
}
/** Returns the interpretation with the board in its ledger. */
function withBoard(now, board) {
    return board === undefined ? now : { ...now, ledger: { ...now.ledger, board } };
}
const titleLimit = 120;
/**
 * Finds, or makes, and reads the project board, where one is asked for. Nothing that goes wrong with it is thrown: the
 * rest of the run goes on.
 */
async function openBoard(input) {
    const { host, reader, config, read, before, memory, first } = input;
    const { project: setting } = host.settings;
    if (setting === null)
        return { kind: 'none', run: { report: null, memory, diagnostics: [] } };
    if (host.signal.aborted)
        return { kind: 'none', run: leftFor(input) };
    if (reader === null) {
        const diagnostics = [tokenNotice(read, before.messages, 'none')];
        return { kind: 'none', run: { report: nothingOf(input), memory, diagnostics } };
    }
    const writer = { reader, pacer: input.pacer, signal: host.signal, budget: input.budget };
    const run = await guarded(input, [], async () => {
        const readAt = host.clock.now();
        const { board, url, place, diagnostics } = await placeBoard(writer, {
            setting,
            known: memory?.board ?? null,
            repositoryId: read.id,
            authors: config.authors,
            title: boardTitle(input),
            template: config.board.template,
            first,
        });
        if (board !== null)
            return { kind: 'open', board, place, writer, readAt, told: diagnostics };
        return { kind: 'none', run: { report: { ...nothingOf(input), url }, memory, diagnostics } };
    });
    return 'kind' in run ? run : { kind: 'none', run };
}
/**
 * Brings the open board in step with what `now` says; `arrived` are cards that came with their issues, by node id of
 * the issue. Nothing that goes wrong with it is thrown: the rest of the run is done by then, and has to be published.
 */
async function keepBoard(input, opened, { now, arrived }) {
    if (opened.kind === 'none')
        return opened.run;
    return guarded(input, opened.told, () => inStep(input, opened, { now: now(), arrived }));
}
/** Runs `work`; what it throws becomes what there is to tell. */
async function guarded(input, told, work) {
    try {
        return await work();
    }
    catch (error) {
        const { host, reader, read, before, memory } = input;
        const diagnostics = [...told, ...(reader === null ? [] : lackNotices(reader))];
        if (error instanceof BoardPause || host.signal.aborted)
            return { ...leftFor(input), diagnostics };
        if (!(error instanceof errors/* RoadmapSyncError */.C))
            throw error;
        const notices = isWeak(error) ? [tokenNotice(read, before.messages, 'weak')] : [];
        return { report: { ...nothingOf(input), error }, memory, diagnostics: [...diagnostics, ...notices] };
    }
}
function isWeak(error) {
    return error instanceof github_problem/* MissingPermission */.cb && error.need === 'projects';
}
/** A report of a board that nothing was done to. */
function nothingOf({ memory }) {
    const url = memory?.board?.url ?? null;
    return { url, title: '', added: 0, changed: 0, archived: 0, pending: 0, error: null };
}
/** A run that leaves the board to the next one. */
function leftFor(input) {
    return { report: { ...nothingOf(input), pending: 1 }, memory: input.memory, diagnostics: [] };
}
async function inStep(input, { board, place, writer, readAt, told }, { now, arrived }) {
    const { host, config, memory } = input;
    const { reader, signal, budget, pacer } = writer;
    const { clock } = host;
    const { messages } = now;
    const title = boardTitle(input);
    const names = boardFieldNames();
    const desired = desiredBoard(now.identified, {
        closedDuplicates: now.known.closedDuplicates,
        config,
        messages,
    });
    const unfinished = board.title === provisionalTitle(reader.client);
    const result = await applyBoard({
        desired,
        board,
        memory: memory?.board?.id === board.id ? memory : { board: null, cards: new Map() },
        names,
    }, {
        executor: createBoardExecutor({ reader, pacer, signal }),
        pacer,
        clock,
        signal,
        budget,
        readAt,
        arrived,
        furnish: async (made) => {
            if (!unfinished)
                return;
            const kept = keptFields(made, null, names);
            const copied = config.board.template !== null;
            const roadmaps = roadmapLinks(input);
            await furnishBoard(writer, made, { kept, place, title, copied, messages, roadmaps });
        },
    });
    const status = config.board['status-updates']
        ? await updateStatus(writer, result, { now, time: clock.now() })
        : { memory: result.memory, diagnostics: [] };
    const report = reportOf(result, unfinished ? title : board.title);
    return {
        report,
        memory: status.memory,
        diagnostics: [
            ...told,
            ...status.diagnostics,
            ...fieldNotices(desired, result.board, { names, base: result.memory.board }),
            ...lackNotices(reader),
            ...(isWeak(report.error) ? [tokenNotice(input.read, messages, 'weak')] : []),
        ],
    };
}
/** A board is called after its roadmap; one of several after the repository. */
function boardTitle({ host, before }) {
    const [roadmap, ...others] = before.roadmaps;
    const title = roadmap === undefined || others.length > 0 ? '' : (0,shared_text/* oneLine */.TN)(roadmap.title);
    const taken = title === '' || title === provisionalTitle(host);
    return (0,shared_text/* truncate */.xv)(taken ? host.repo : title, titleLimit);
}
function roadmapLinks({ read, before }) {
    const links = before.roadmaps.map(({ path }) => {
        const file = path.split('/').map(encodeURIComponent).join('/');
        return (0,shared_escape/* link */.nf)((0,shared_escape/* escapeCell */.kq)(path), `${read.url}/blob/HEAD/${file}`);
    });
    return links.slice(0, 20).join(', ');
}
function reportOf(result, title) {
    const { applied, failed, pending, board, error } = result;
    const tasksOf = (kinds) => new Set(applied.flatMap((each) => ('task' in each && kinds.includes(each.kind) ? each.task : [])));
    const added = tasksOf(['add']);
    const changed = [...tasksOf(['set', 'place', 'restore'])].filter((task) => !added.has(task));
    return {
        url: board.url,
        title,
        added: added.size,
        changed: changed.length,
        archived: tasksOf(['archive']).size,
        pending: pending.length,
        error: error ?? failed[0]?.error ?? null,
    };
}

;// CONCATENATED MODULE: ./build/src/plan/ticks.js
const item = /^(\s*[-*+] )\[([ xX])\] (.*)$/;
/**
 * Returns `after` with those boxes ticked that were ticked in `before` for the same text: a person who ticked what
 * they studied keeps the ticks when the block is written anew.
 */
function keepTicks(before, after) {
    const ticked = new Map();
    for (const line of before.split('\n')) {
        const match = item.exec(line);
        if (match === null || match[2] === ' ')
            continue;
        const text = match[3]?.trim() ?? '';
        ticked.set(text, (ticked.get(text) ?? 0) + 1);
    }
    if (ticked.size === 0)
        return after;
    return after
        .split('\n')
        .map((line) => {
        const match = item.exec(line);
        const text = match?.[3]?.trim() ?? '';
        const count = ticked.get(text) ?? 0;
        if (match === null || count === 0)
            return line;
        ticked.set(text, count - 1);
        return `${match[1]}[x] ${match[3]}`;
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./build/src/plan/diff-issue.js





/** Returns where the issue stands: closed as not planned or as a duplicate is skipped. */
function actualState(issue) {
    if (issue.state === 'open')
        return 'open';
    return issue.closedAs === 'completed' || issue.closedAs === null ? 'done' : 'skipped';
}
/** Returns what has to change on the issue of a task that is in the roadmap, field by field against the base. */
function diffIssue(known, issue, { desired, milestone, exists, messages }) {
    const { base, body } = known;
    if (base === null || body === null) {
        const drift = difference(issue, 'marker', desired.title, issue.title);
        return { operation: null, drift: [drift], conflicts: [], follow: null };
    }
    const drift = [];
    const conflicts = [];
    const changes = [];
    const judge = (field, verdict, roadmap, github) => {
        if (verdict === 'drift')
            drift.push(difference(issue, field, roadmap, github));
        if (verdict === 'conflict')
            conflicts.push(difference(issue, field, roadmap, github));
        return verdict === 'apply';
    };
    const actualTitle = (0,shared_text/* oneLine */.TN)(issue.title);
    const titleVerdict = threeWay(base.title, desired.title, actualTitle);
    const title = judge('title', titleVerdict, desired.title, actualTitle);
    if (title)
        changes.push(change('title', issue.title, desired.title));
    const contentVerdict = compareContent(body, desired);
    const content = judge('content', contentVerdict, desired.content, body.content);
    if (content)
        changes.push(change('content', body.content, desired.content));
    const milestoneVerdict = compareMilestone(base.milestone, milestone, { issue, exists });
    const move = judge('milestone', milestoneVerdict, diff_issue_label(milestone), diff_issue_label(issue.milestone));
    if (move)
        changes.push(change('milestone', diff_issue_label(issue.milestone), diff_issue_label(milestone)));
    const missing = desired.labels.filter((name) => !hasLabel(issue.labels, name));
    const add = missing.filter((name) => !hasLabel(base.labels, name));
    const dropped = missing.filter((name) => hasLabel(base.labels, name));
    if (dropped.length > 0)
        drift.push(difference(issue, 'labels', dropped.join(', '), issue.labels.join(', ')));
    const unlabel = base.labels.filter((name) => !hasLabel(desired.labels, name));
    const remove = unlabel.filter((name) => hasLabel(issue.labels, name));
    if (add.length > 0 || remove.length > 0) {
        const kept = issue.labels.filter((name) => !hasLabel(remove, name));
        changes.push(change('labels', issue.labels.join(', '), [...kept, ...add].join(', ')));
    }
    const state = compareState(known.lastState, desired.state, actualState(issue));
    if (state.verdict === 'conflict') {
        conflicts.push(difference(issue, 'state', desired.state ?? 'open', actualState(issue)));
    }
    if (state.become !== null)
        changes.push(change('state', actualState(issue), state.become));
    // What the next match goes by has to be true, too.
    const moved = base.explicitId !== desired.explicitId ||
        base.path !== desired.path ||
        base.text !== desired.title ||
        (milestoneVerdict === 'same' && base.milestone !== milestone && milestone !== null);
    if (changes.length === 0 && !state.refreshBase && !moved) {
        return { operation: null, drift, conflicts, follow: state.follow };
    }
    const nextContent = content ? keepTicks(body.content, desired.content) : body.content;
    const nextBase = {
        id: base.id,
        revision: known.revision + 1,
        explicitId: desired.explicitId,
        sectionId: desired.sectionId,
        path: desired.path,
        text: desired.title,
        title: settled(titleVerdict) ? desired.title : base.title,
        content: content || contentVerdict === 'same' ? desired.contentHash : base.content,
        written: content ? (0,state_marker/* writtenHash */.cD)(nextContent) : base.written,
        milestone: settled(milestoneVerdict) && milestone !== null ? milestone : base.milestone,
        labels: [...base.labels.filter((name) => !hasLabel(unlabel, name)), ...add],
        state: state.become ?? (state.refreshBase ? actualState(issue) : known.lastState),
    };
    const operation = {
        kind: writeKind(state.become),
        key: base.id,
        number: issue.number,
        nodeId: issue.nodeId,
        title: actualTitle,
        changes,
        after: {
            title: title ? desired.title : issue.title,
            section: move ? desired.sectionId : null,
            labels: add,
            unlabel: remove,
            closeAs: state.become === 'done' ? 'completed' : state.become === 'skipped' ? 'not_planned' : null,
            // A tick shows in the issue's own timeline; a comment would only notify people.
            comment: state.reason === 'returned' ? comment('returned', desired.path, messages) : null,
            base: nextBase,
            content: nextContent,
            textBefore: body.before,
            textAfter: body.after,
        },
        reason: state.reason,
    };
    return { operation, drift, conflicts, follow: state.follow };
}
/** Returns the operation that closes the issue of a task that left the roadmap, or null when there is nothing to close. */
function closeRemoved(known, messages) {
    const { issue, base, body } = known;
    // Reopened after we closed it: somebody wants it open. Without a marker nobody can say that it is the same task.
    if (issue === null || base === null || body === null)
        return null;
    if (issue.state === 'closed' || known.lastState === 'removed')
        return null;
    return {
        kind: 'close-issue',
        key: base.id,
        number: issue.number,
        nodeId: issue.nodeId,
        title: (0,shared_text/* oneLine */.TN)(issue.title),
        changes: [change('state', 'open', 'skipped')],
        after: {
            title: issue.title,
            section: null,
            labels: [],
            unlabel: [],
            closeAs: 'not_planned',
            comment: comment('removed', base.path, messages),
            base: { ...base, state: 'removed', revision: known.revision + 1 },
            content: body.content,
            textBefore: body.before,
            textAfter: body.after,
        },
        reason: 'removed',
    };
}
function compareContent(body, desired) {
    const asked = desired.contentHash !== body.base.content;
    const edited = (0,state_marker/* writtenHash */.cD)(body.content) !== body.base.written;
    if (asked)
        return edited ? 'conflict' : 'apply';
    return edited ? 'drift' : 'same';
}
function compareMilestone(base, desired, { issue, exists }) {
    // A deleted milestone took its issues' milestone along: nobody moved them.
    const last = base !== null && !exists(base) ? null : base;
    // A milestone that is still to be created differs from every number.
    return threeWay(last, desired ?? -1, issue.milestone);
}
function compareState(last, desired, actual) {
    const still = {
        verdict: 'same',
        become: null,
        follow: null,
        reason: 'changed',
        refreshBase: false,
    };
    if (last === 'removed') {
        // Back in the roadmap: reopened unless its box says otherwise, or somebody opened it already.
        if (actual === 'skipped' && (desired === null || desired === 'open')) {
            return { ...still, verdict: 'apply', become: 'open', reason: 'returned' };
        }
        return { ...still, refreshBase: true };
    }
    if (desired === null)
        return still;
    const verdict = threeWay(last, desired, actual);
    if (verdict === 'drift')
        return { ...still, follow: actual };
    if (verdict !== 'apply')
        return { ...still, verdict };
    const reason = desired === 'done' ? 'ticked' : desired === 'skipped' ? 'cancelled' : 'unticked';
    return { ...still, verdict, become: desired, reason };
}
function writeKind(become) {
    if (become === null)
        return 'update-issue';
    return become === 'open' ? 'reopen-issue' : 'close-issue';
}
function comment(purpose, path, messages) {
    return { purpose, text: messages.comment[purpose]((0,shared_escape/* escapeCell */.kq)(path)) };
}
function difference(issue, field, roadmap, github) {
    const { number, url, title } = issue;
    return { of: 'issue', number, url, title: (0,shared_text/* oneLine */.TN)(title), field, roadmap, github };
}
function change(field, before, after) {
    return { field, before, after };
}
function hasLabel(labels, name) {
    return labels.some((label) => label.toLowerCase() === name.toLowerCase());
}
function diff_issue_label(milestone) {
    return milestone === null ? '' : `#${milestone}`;
}

// EXTERNAL MODULE: ./node_modules/remark/index.js + 64 modules
var remark = __webpack_require__(9448);
// EXTERNAL MODULE: ./node_modules/remark-frontmatter/lib/index.js + 4 modules
var lib = __webpack_require__(7204);
// EXTERNAL MODULE: ./node_modules/remark-gfm/lib/index.js + 17 modules
var remark_gfm_lib = __webpack_require__(2482);
// EXTERNAL MODULE: ./node_modules/micromark-util-edit-map/index.js
var micromark_util_edit_map = __webpack_require__(1617);
;// CONCATENATED MODULE: ./build/src/shared/edit-map.js

/**
 * Makes the parser change its list of events from the first change on. It takes the whole list apart for each nested
 * list, quotation and underlined heading, so that 10,000 nested items take minutes; the result is the same. Source:
 * https://github.com/micromark/micromark/tree/main/packages/micromark-util-edit-map
 */
function editFromFirstChange() {
    micromark_util_edit_map/* EditMap */.n.prototype.consume = function consume(events) {
        this.map.sort(([one], [other]) => one - other);
        const tails = [];
        for (const [at, remove, add] of this.map.reverse()) {
            tails.push(events.slice(at + remove), add);
            events.length = at;
        }
        for (const tail of tails.reverse())
            for (const event of tail)
                events.push(event);
        this.map.length = 0;
        this.index.clear();
    };
}

;// CONCATENATED MODULE: ./build/src/shared/pieces.js
/** Characters of a piece, at least. Notes of larger ones outlive the young generation of the heap, and pile up. */
const pieceSize = 4_096;
/** A heading at the start of a line, after a blank one: it ends every list, quotation and paragraph before it. */
const pieces_headings = /\n[ \t]*\r?\n(?=#{1,6}[ \t])/g;
/**
 * Returns what `parse` makes of `markdown`, parsed in pieces of `size` characters or more, each up to a heading. A
 * parser's notes of a large text take many times the memory of its tree; this way those of one piece are held at a time.
 * The tree is the same, positions and all. Where a definition may stand, which counts in all of the text, it is parsed
 * as a whole; so is one with a byte order mark, which has no place. Source: https://spec.commonmark.org/0.31.2/#phase-1-block-structure
 */
function parsePieces(markdown, parse, size = pieceSize) {
    if (markdown.length <= size || /\]:|^\ufeff/.test(markdown))
        return parse(markdown);
    const start = { line: 1, column: 1, offset: 0 };
    const children = [];
    let end = start;
    while (end.offset < markdown.length) {
        const { tree, length } = nextPiece(markdown.slice(end.offset), parse, size);
        shift(tree, { lines: end.line - 1, characters: end.offset });
        for (const node of tree.children)
            children.push(node);
        end = { ...start, ...tree.position?.end, offset: end.offset + length };
    }
    return { type: 'root', children, position: { start, end } };
}
/** Parses up to the first heading after `size` characters that nothing reaches over; to the end where there is none. */
function nextPiece(text, parse, size) {
    for (let least = size;; least = 2 * least + 1) {
        pieces_headings.lastIndex = least;
        const length = pieces_headings.test(text) ? pieces_headings.lastIndex : text.length;
        const piece = text.slice(0, length);
        const tree = parse(piece);
        if (length === text.length || !(goesOn(lastLeaf(tree), piece) || isCutFrontmatter(tree, piece)))
            return { tree, length };
    }
}
function lastLeaf(node) {
    const last = 'children' in node ? node.children.at(-1) : undefined;
    return last === undefined ? node : lastLeaf(last);
}
/** Whether a blank line may be inside of that node, and a heading, too, where it is in no list. */
function goesOn(node, text) {
    if (node.type === 'code') {
        const lines = text.slice(node.position?.start.offset, node.position?.end.offset).split(/\r?\n|\r/);
        const fence = /^(?:`{3,}|~{3,})/.exec(lines[0] ?? '')?.[0];
        const last = (lines.length > 1 ? lines.at(-1) : '')?.trim() ?? '';
        const isEnd = last.startsWith(fence ?? '') && /^(?:`+|~+)$/.test(last);
        return fence !== undefined && !isEnd;
    }
    if (node.type !== 'html')
        return false;
    if (node.value.startsWith('<!--'))
        return !node.value.includes('-->');
    return /^<(?:[?!]|(?:script|pre|style|textarea)\b)/i.test(node.value);
}
/** Frontmatter is none without its end. */
function isCutFrontmatter({ children }, text) {
    return /^(?:---|\+\+\+)/.test(text) && !['yaml', 'toml'].includes(children[0]?.type ?? '');
}
/** Moves a tree on by lines and characters. */
function shift(node, by) {
    for (const point of node.position === undefined ? [] : [node.position.start, node.position.end]) {
        point.line += by.lines;
        point.offset = (point.offset ?? 0) + by.characters;
    }
    if ('children' in node)
        for (const child of node.children)
            shift(child, by);
}

;// CONCATENATED MODULE: ./build/src/shared/markdown.js





editFromFirstChange();
const pipeline = (0,remark/* remark */.V)().use(remark_gfm_lib/* default */.A).use(lib/* default */.A, ['yaml', 'toml']).freeze();
/**
 * Returns the syntax tree of `markdown` with GFM and frontmatter (YAML, TOML); positions are offsets into the very
 * string given. This file decides which Markdown this project speaks.
 */
function parseMarkdown(markdown) {
    return parsePieces(markdown, (text) => placed(text, pipeline.parse(text)));
}
const issues = (0,remark/* remark */.V)()
    .use(remark_gfm_lib/* default */.A)
    .use(function onlyWhatStandsThere() {
    const data = this.data();
    data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
        .flat()
        .map(({ transforms: _, ...extension }) => extension);
})
    .freeze();
/**
 * Returns the syntax tree of `markdown` as an issue holds it: without frontmatter, and every node with its place.
 * Addresses that are spelled with character references are text.
 */
function parseIssueMarkdown(markdown) {
    return placed(markdown, issues.parse(markdown));
}
/** The parser skips a byte order mark, and counts from behind it. */
function placed(markdown, tree) {
    if (markdown.startsWith('\ufeff'))
        shift(tree, { lines: 0, characters: 1 });
    return tree;
}

// EXTERNAL MODULE: ./node_modules/unist-util-visit/lib/index.js
var unist_util_visit_lib = __webpack_require__(3617);
// EXTERNAL MODULE: ./node_modules/unist-util-visit-parents/lib/index.js + 1 modules
var unist_util_visit_parents_lib = __webpack_require__(4146);
;// CONCATENATED MODULE: ./build/src/shared/decoded.js
/** Named references to ASCII that means something to GitHub: https://html.spec.whatwg.org/multipage/named-characters.html */
const decoded_named = {
    colon: ':',
    commat: '@',
    fjlig: 'fj',
    lowbar: '_',
    num: '#',
    period: '.',
    sol: '/',
    UnderBar: '_',
};
/**
 * Returns the source of a Markdown text node with its escapes and character references decoded, and where each unit
 * came from. Names of characters that mean nothing to GitHub stay as they are.
 * Source: https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
 */
function decodeInline(source) {
    let text = '';
    const offsets = [];
    const coded = /\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi;
    let at = 0;
    const take = (units, from, step) => {
        for (let index = 0; index < units.length; index += 1)
            offsets.push(from + index * step);
        text += units;
    };
    for (const match of source.matchAll(coded)) {
        const [whole, escaped, decimal, hexadecimal, name] = match;
        const shown = escaped ??
            (name === undefined
                ? characterOf(decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal))
                : decoded_named[name]);
        if (shown === undefined)
            continue;
        take(source.slice(at, match.index), at, 1);
        take(shown, match.index, 0);
        at = match.index + whole.length;
    }
    take(source.slice(at), at, 1);
    offsets.push(source.length);
    return { text, offsets };
}
function characterOf(code) {
    const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return valid ? String.fromCodePoint(code) : '\ufffd';
}

// EXTERNAL MODULE: ./build/src/shared/references.js
var references = __webpack_require__(4221);
;// CONCATENATED MODULE: ./build/src/shared/neutralise.js





/** A zero-width space: shows nothing, and GitHub sees no mention or reference around it. */
const gap = '&#8203;';
/**
 * Returns `markdown` such that, written into an issue, it notifies nobody, refers to nothing and holds no HTML:
 * mentions (unless they are allowed) and references get a zero-width space, HTML is shown as text, comments are
 * dropped, links to issues and commits go through redirect.github.com, and no text turns the direction of another.
 * Code is left as it is. Reads the same.
 * Source: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
function neutralise(markdown, options = {}) {
    let text = (0,shared_text/* withoutControls */.DJ)(markdown);
    // What follows HTML can be code before and text after: `<?x?>` and an indented line. Each round leaves less to do.
    for (let edits = editsOf(text, options); edits.length > 0; edits = editsOf(text, options)) {
        text = applyEdits(text, edits);
    }
    return text;
}
function editsOf(markdown, options) {
    const edits = [];
    if (!/[@#<&\\\d\u202a-\u202e\u2066-\u2069]|github/i.test(markdown))
        return edits;
    (0,unist_util_visit_lib/* visit */.YR)(parseIssueMarkdown(markdown), (node, _index, parent) => {
        const start = node.position?.start.offset;
        const end = node.position?.end.offset;
        if (start === undefined || end === undefined)
            return undefined;
        const source = markdown.slice(start, end);
        const add = (list) => {
            for (const edit of list)
                edits.push({ ...edit, start: start + edit.start, end: start + edit.end });
        };
        if (node.type === 'text')
            add(textEdits(source, options));
        else if (node.type === 'html') {
            const text = shownHtml(source, options);
            // What a dropped comment stood between must not join: `@<!-- -->name`.
            edits.push({ start, end, text: text.trim() === gap && isFlow(parent) ? '' : text });
        }
        else if (node.type === 'link' && !source.startsWith('[')) {
            add(bareEdits(node, source));
            // Anything put into a bare address would lead elsewhere, and in links GitHub looks for no mentions.
            return unist_util_visit_parents_lib/* SKIP */._Z;
        }
        else if (node.type === 'link') {
            const inside = (node.children.at(-1)?.position?.end.offset ?? start + 1) - start;
            add(destinationEdits(node, source, source.indexOf('](', inside) + 1));
        }
        else if (node.type === 'definition') {
            add(destinationEdits(node, source, /^\[(?:\\[\s\S]|[^\\\]])*\]:/.exec(source)?.[0].length ?? 0));
        }
        return undefined;
    });
    return edits;
}
/** What breaks the references in the source of a text. */
function textEdits(source, options) {
    const { text, offsets } = decodeInline(source);
    const at = (index) => offsets[index] ?? source.length;
    return plainEdits(text, options).map(({ start, end, text: put }) => ({
        start: at(start),
        end: at(end),
        text: put,
    }));
}
function plainEdits(text, options) {
    return [
        ...(0,references/* referenceGaps */.rQ)(text, options).map((at) => ({ start: at, end: at, text: gap })),
        ...(0,references/* redirectingEdits */.In)(text),
        ...[...text.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)].map(({ index }) => ({
            start: index,
            end: index + 1,
            text: '',
        })),
    ];
}
/** Returns HTML as Markdown that shows it: nothing in it is markup, and nothing in it refers to anything. */
function shownHtml(source, options) {
    const text = source.replace(/<!--[\s\S]*?(?:-->|$)/g, '\u200b');
    const escapes = { '&': '&amp;', '<': '&lt;', '\u200b': gap };
    const edits = [...text.matchAll(/[&<\u200b\\`*_[\]~|#]/g)].map(({ index, 0: mark }) => ({
        start: index,
        end: index + 1,
        text: escapes[mark] ?? `\\${mark}`,
    }));
    const begins = [...text.matchAll(/^[ \t>]*(?:\d{1,9}(?=[.)])|(?=[-+=]))/gm)].map(({ index, 0: lead }) => ({
        start: index + lead.length,
        end: index + lead.length,
        text: '\\',
    }));
    return applyEdits(text, [...begins, ...edits, ...plainEdits(text, options)]);
}
/** A bare address whose host is spelled in another way is made anew. */
function bareEdits({ url }, source) {
    const edits = (0,references/* redirectingEdits */.In)(source);
    const anew = edits.length === 0 ? (0,references/* redirected */.cP)(url) : null;
    if (anew === null)
        return edits;
    const text = source.startsWith('<') ? `<${destination(anew)}>` : destination(anew);
    return [{ start: 0, end: source.length, text }];
}
/** Destination and title of a link or definition, which begin at `from` in its source, made anew. */
function destinationEdits(node, source, from) {
    const url = (0,references/* redirected */.cP)(node.url);
    if (url === null)
        return [];
    const title = node.title == null ? '' : ` "${node.title.replace(/[\\"&<]/g, '\\$&').replace(/\s+/g, ' ')}"`;
    const text = node.type === 'link' ? `(${destination(url)}${title})` : ` ${destination(url)}${title}`;
    return [{ start: from, end: source.length, text }];
}
/** Brackets, blanks and marks would end or change the destination that the address becomes. */
function destination(url) {
    return url.replace(/[\s()<>\\&|`]/g, (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
function isFlow(parent) {
    return parent?.type === 'root' || parent?.type === 'blockquote' || parent?.type === 'listItem';
}
function applyEdits(text, edits) {
    const ordered = [...edits].sort((a, b) => a.start - b.start);
    let result = '';
    let at = 0;
    for (const edit of ordered) {
        if (edit.start < at)
            continue;
        result += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return result + text.slice(at);
}

;// CONCATENATED MODULE: ./build/src/state/desired.js





/** GitHub refuses longer titles: https://docs.github.com/en/rest/issues/issues#create-an-issue */
const issueTitleLimit = 256;
/** The same for milestones. */
const milestoneTitleLimit = 255;
/** GitHub refuses bodies over 65,536 characters; the rest is room for the marker and for people. */
const contentLimit = 48_000;
/** UTF-16 units of a topic or a step, and of what is remembered of a title. */
const lineLimit = 1_000;
/** Returns the issue title of a task: its visible text on one line, at most 256 characters, cut at a word. */
function issueTitle(text) {
    return visible(text, issueTitleLimit);
}
/** Returns the milestone title of a section: its visible title on one line, at most 255 characters. */
function desired_milestoneTitle(text) {
    return visible(text, milestoneTitleLimit);
}
/** Returns the title of a section as its milestone's marker remembers it: whole, unless the marker would not fit. */
function rememberedTitle(section) {
    return (0,shared_text/* truncate */.xv)(section.title, lineLimit);
}
/** GitHub refuses a title that is empty. */
function visible(text, limit) {
    return (0,shared_text/* truncate */.xv)((0,shared_text/* oneLine */.TN)((0,shared_text/* withoutInvisible */.OT)(text)), limit) || '…';
}
/** Returns the title that a section's milestone should have where no other milestone has it. */
function wantedTitle(section) {
    return desired_milestoneTitle(section.milestoneTitle ?? section.title);
}
/** Returns what a milestone says of its section: the topics to study as a list, neutralised. */
function milestoneDescription(section, messages) {
    if (section.topics.length === 0)
        return '';
    return fit([`**${messages.issue.study}**`, '', ...topicLines(section.topics, '- ')].join('\n'));
}
/**
 * Returns the managed content of a task's issue, and the hash of what it is made from: neither the commit of the
 * link nor the wording of the template is part of that, so that neither rewrites issues.
 */
function issueContent(task, options) {
    const { section, roadmap, lineUrl, messages, mentions = false } = options;
    const file = `\`${(0,shared_text/* withoutInvisible */.OT)((0,shared_text/* oneLine */.TN)(roadmap.path)).replaceAll('`', '')}\``;
    const content = fit((0,state_marker/* withoutMarkers */.Y)([
        ...details(task, messages, { mentions }),
        `**${messages.issue.section}:** ${(0,shared_escape/* escapeCell */.kq)(section.title, milestoneTitleLimit)}  \n[${messages.issue.source(file, task.line)}](${lineUrl(roadmap.path, task.line)})`,
        ...(section.topics.length === 0
            ? []
            : [
                `### ${messages.issue.study}\n\n${topicLines(section.topics, '- [ ] ', { mentions }).join('\n')}`,
            ]),
        `<sub>${messages.issue.keep}</sub>`,
    ].join('\n\n')));
    const made = [
        messages.locale,
        roadmap.path,
        section.title,
        task.text,
        task.markdown.trim(),
        task.subtasks.map(({ text, box }) => [text, box?.mark ?? null]),
        topicTexts(section.topics),
        ...(mentions ? ['mentions'] : []),
    ];
    return { content, contentHash: (0,shared_text/* hash */.tW)(JSON.stringify(made)) };
}
function topicTexts(topics) {
    return topics.map((topic) => [topic.text, topicTexts(topic.children)]);
}
/** The task's full text where the title does not say all of it, and its subtasks. */
function details(task, messages, options) {
    const markdown = task.markdown.trim();
    const text = (0,shared_text/* oneLine */.TN)((0,shared_text/* withoutInvisible */.OT)(task.text));
    const cut = issueTitle(task.text) !== text;
    const says = cut || (markdown !== '' && markdown !== text);
    return [
        ...(cut ? [`### ${messages.issue.fullTask}`] : []),
        // What does not fit anyway is not parsed: the marks put in make a text several times as long.
        ...(says ? [closeFence(neutralise(markdown.slice(0, 2 * contentLimit), options))] : []),
        ...(task.subtasks.length === 0
            ? []
            : [
                `### ${messages.issue.steps}\n\n${task.subtasks.map((each) => subtaskLine(each, options)).join('\n')}`,
            ]),
    ];
}
function subtaskLine(subtask, options) {
    return `- [${subtask.box?.mark === 'done' ? 'x' : ' '}] ${(0,shared_escape/* escapeLine */.EH)(subtask.text, lineLimit, options)}`;
}
function topicLines(topics, bullet, options = {}) {
    return topics.flatMap((topic) => [
        `${bullet}${(0,shared_escape/* escapeLine */.EH)(topic.text, lineLimit, options)}`,
        ...topicLines(topic.children, `  ${bullet}`, options),
    ]);
}
/** Cuts at a line, so that no Markdown is left half open. */
function fit(markdown) {
    if (markdown.length <= contentLimit)
        return markdown;
    const line = markdown.lastIndexOf('\n', contentLimit);
    return `${markdown.slice(0, line > 0 ? line : contentLimit)}\n\n…`;
}
/** A fence that a task leaves open would swallow what comes after it. */
function closeFence(markdown) {
    const last = parseMarkdown(`${markdown}\n\n.`).children.at(-1);
    if (last?.type !== 'code')
        return markdown;
    const fence = /^(`{3,}|~{3,})/m.exec(markdown.slice(last.position?.start.offset))?.[1] ?? '```';
    return `${markdown}\n${fence}`;
}

;// CONCATENATED MODULE: ./build/src/plan/assign.js
/** Groups of candidates with more members than this on a side are settled best first: exact would be cubic. */
const exactLimit = 24;
/**
 * Returns the pairs that together score best, each left and right used once at the most. Exact within each group of
 * candidates that compete with each other, up to 24 a side; larger groups are settled best first. Deterministic.
 */
function assign_assign(candidates) {
    return components(candidates).flatMap((group) => {
        const lefts = [...new Set(group.map(({ left }) => left))].sort((a, b) => a - b);
        const rights = [...new Set(group.map(({ right }) => right))].sort((a, b) => a - b);
        const small = lefts.length <= exactLimit && rights.length <= exactLimit;
        return small ? bestTotal(group, lefts, rights) : bestFirst(group);
    });
}
function bestFirst(group) {
    const lefts = new Set();
    const rights = new Set();
    return [...group].sort(compare).filter(({ left, right }) => {
        if (lefts.has(left) || rights.has(right))
            return false;
        lefts.add(left);
        rights.add(right);
        return true;
    });
}
function compare(a, b) {
    return (b.score - a.score ||
        Math.abs(a.left - a.right) - Math.abs(b.left - b.right) ||
        a.left - b.left ||
        a.right - b.right);
}
/** Candidates that share a left or a right, however far along, compete. */
function components(candidates) {
    const parent = new Map();
    const find = (key) => {
        let root = key;
        for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root))
            root = up;
        for (let at = key; at !== root;) {
            const up = parent.get(at) ?? root;
            parent.set(at, root);
            at = up;
        }
        return root;
    };
    for (const { left, right } of candidates) {
        const [a, b] = [`l${left}`, `r${right}`];
        for (const key of [a, b])
            if (!parent.has(key))
                parent.set(key, key);
        parent.set(find(a), find(b));
    }
    const groups = new Map();
    for (const candidate of candidates) {
        const root = find(`l${candidate.left}`);
        const group = groups.get(root);
        if (group === undefined)
            groups.set(root, [candidate]);
        else
            group.push(candidate);
    }
    return [...groups.values()];
}
/**
 * The Hungarian method with potentials on a square of costs; what is no candidate costs nothing and scores nothing.
 * Source: https://en.wikipedia.org/wiki/Hungarian_algorithm
 */
function bestTotal(group, lefts, rights) {
    const size = Math.max(lefts.length, rights.length);
    const at = new Map(group.map((candidate) => [`${candidate.left} ${candidate.right}`, candidate]));
    const candidate = (row, column) => at.get(`${lefts[row - 1]} ${rights[column - 1]}`);
    // Among equal totals the nearer pair wins, by less than any difference between scores.
    const cost = (row, column) => {
        const pair = candidate(row, column);
        return pair === undefined ? 0 : Math.abs(pair.left - pair.right) * 1e-9 - pair.score;
    };
    const u = new Float64Array(size + 1);
    const v = new Float64Array(size + 1);
    const rowOf = new Int32Array(size + 1);
    const way = new Int32Array(size + 1);
    const read = (array, index) => array[index] ?? 0;
    for (let row = 1; row <= size; row += 1) {
        rowOf[0] = row;
        let column = 0;
        const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
        const used = new Uint8Array(size + 1);
        do {
            used[column] = 1;
            const current = read(rowOf, column);
            let delta = Number.POSITIVE_INFINITY;
            let next = 0;
            for (let j = 1; j <= size; j += 1) {
                if (used[j] === 1)
                    continue;
                const reduced = cost(current, j) - read(u, current) - read(v, j);
                if (reduced < read(least, j)) {
                    least[j] = reduced;
                    way[j] = column;
                }
                if (read(least, j) < delta) {
                    delta = read(least, j);
                    next = j;
                }
            }
            for (let j = 0; j <= size; j += 1) {
                if (used[j] === 1) {
                    const owner = read(rowOf, j);
                    u[owner] = read(u, owner) + delta;
                    v[j] = read(v, j) - delta;
                }
                else
                    least[j] = read(least, j) - delta;
            }
            column = next;
        } while (read(rowOf, column) !== 0);
        while (column !== 0) {
            const previous = read(way, column);
            rowOf[column] = read(rowOf, previous);
            column = previous;
        }
    }
    return rights.flatMap((_, index) => candidate(read(rowOf, index + 1), index + 1) ?? []);
}

;// CONCATENATED MODULE: ./build/src/plan/similarity.js
/** Returns the bigrams of a normalised text (see `textKey`); blanks count, so that words matter. */
function shapeOf(key) {
    const grams = new Map();
    const padded = ` ${key} `;
    for (let at = 0; at + 1 < padded.length; at += 1) {
        const gram = padded.slice(at, at + 2);
        grams.set(gram, (grams.get(gram) ?? 0) + 1);
    }
    return { grams, size: padded.length - 1 };
}
/**
 * Returns the Sørensen–Dice coefficient of two shapes: 0 nothing in common, 1 the same bigrams.
 * Source: https://en.wikipedia.org/wiki/S%C3%B8rensen%E2%80%93Dice_coefficient
 */
function similarity(a, b) {
    const [small, large] = a.grams.size <= b.grams.size ? [a, b] : [b, a];
    let shared = 0;
    for (const [gram, count] of small.grams)
        shared += Math.min(count, large.grams.get(gram) ?? 0);
    return (2 * shared) / (a.size + b.size);
}

;// CONCATENATED MODULE: ./build/src/plan/match.js



/** Two texts in the same group are the same item from this similarity on; a typo or a reworded half passes. */
const withinGroup = 0.5;
/** Elsewhere the bar is higher: an item rarely moves and changes at once. */
const acrossGroups = 0.7;
/** A lone item between the same two neighbours needs little likeness. */
const betweenNeighbours = 0.3;
/** A trigram in more items than this says nothing; the cap keeps the search linear. */
const commonTrigram = 64;
/** Groups with fewer pairs than this are compared pair by pair. */
const fewPairs = 4_096;
/**
 * Returns for each index of `fresh` the index of the known item that it is, one to one: explicit ids first, then
 * equal text (same group, same file, anywhere), then similar text (same group, then anywhere). Indexes that are
 * missing are new. Deterministic; near linear in the number of items.
 */
function matchItems(fresh, known) {
    const matcher = new Matcher(fresh.map(prepare), known.map(prepare));
    // What is still there comes before what was removed.
    for (const retired of [false, true]) {
        matcher.byKey((item) => (item.explicitId === null ? null : `${item.path}\n${item.explicitId}`), {
            retired,
        });
        matcher.byKey((item) => item.explicitId, { retired, unique: true });
        matcher.byKey((item) => `${item.group}\n${item.key}`, { retired });
        matcher.byKey((item) => `${item.path}\n${item.key}`, { retired });
        matcher.byKey((item) => item.key, { retired });
    }
    matcher.bySimilarityWithinGroups();
    matcher.bySimilarityAnywhere();
    return matcher.result;
}
function prepare(item) {
    return { ...item, key: (0,shared_text/* textKey */.tQ)(item.text) || item.text };
}
/** The state of one matching; a class because every step works on the same leftovers. */
class Matcher {
    result = new Map();
    #taken = new Set();
    #shapes = new Map();
    #fresh;
    #known;
    constructor(fresh, known) {
        this.#fresh = fresh;
        this.#known = known;
    }
    byKey(keyOf, options) {
        const isOpen = (item, index) => !this.#taken.has(index) && (item.retired === true) === options.retired;
        const known = groupIndexes(this.#known, (item, index) => (isOpen(item, index) ? keyOf(item) : null));
        const fresh = groupIndexes(this.#fresh, (item, index) => (this.result.has(index) ? null : keyOf(item)));
        for (const [key, indexes] of fresh) {
            const candidates = known.get(key);
            if (candidates === undefined)
                continue;
            if (options.unique === true && (indexes.length > 1 || candidates.length > 1))
                continue;
            let next = 0;
            for (const index of indexes) {
                while (next < candidates.length && !this.#mayBe(index, candidates[next] ?? -1))
                    next += 1;
                const candidate = candidates[next];
                if (candidate === undefined)
                    break;
                this.#take(index, candidate);
                next += 1;
            }
        }
    }
    bySimilarityWithinGroups() {
        const known = groupIndexes(this.#known, (item, index) => (this.#isCandidate(index) ? item.group : null));
        const fresh = groupIndexes(this.#fresh, (item, index) => (this.result.has(index) ? null : item.group));
        const pairs = [];
        for (const [group, indexes] of fresh) {
            const candidates = known.get(group);
            if (candidates === undefined)
                continue;
            const groupPairs = indexes.length * candidates.length <= fewPairs
                ? indexes.flatMap((index) => candidates.map((candidate) => this.#pair(index, candidate)))
                : this.#likelyPairs(indexes, candidates);
            for (const pair of groupPairs)
                pairs.push(pair);
        }
        const accepted = pairs.filter((pair) => pair.score >= (this.#isBetweenNeighbours(pair) ? betweenNeighbours : withinGroup));
        this.#takeBest(accepted);
    }
    bySimilarityAnywhere() {
        const known = this.#known.map((_, index) => index).filter((index) => this.#isCandidate(index));
        const fresh = this.#fresh.map((_, index) => index).filter((index) => !this.result.has(index));
        this.#takeBest(this.#likelyPairs(fresh, known).filter((pair) => pair.score >= acrossGroups));
    }
    #isCandidate(known) {
        return !this.#taken.has(known) && this.#known[known]?.retired !== true;
    }
    /** Two different explicit ids are two different items, whatever their texts. */
    #mayBe(fresh, known) {
        const a = this.#fresh[fresh];
        const b = this.#known[known];
        if (a === undefined || b === undefined)
            return false;
        return a.explicitId === null || b.explicitId === null || a.explicitId === b.explicitId;
    }
    #take(fresh, known) {
        this.result.set(fresh, known);
        this.#taken.add(known);
    }
    #pair(fresh, known) {
        const score = this.#mayBe(fresh, known)
            ? similarity(this.#shape(this.#fresh[fresh]), this.#shape(this.#known[known]))
            : 0;
        return { fresh, known, score };
    }
    #shape(item) {
        const key = item?.key ?? '';
        const shape = this.#shapes.get(key) ?? shapeOf(key);
        this.#shapes.set(key, shape);
        return shape;
    }
    /** Pairs that share a rare trigram; everything else is too different to matter. */
    #likelyPairs(fresh, known) {
        const index = new Map();
        for (const candidate of known) {
            for (const gram of trigrams(this.#known[candidate]?.key ?? '')) {
                const list = index.get(gram);
                if (list === undefined)
                    index.set(gram, [candidate]);
                else
                    list.push(candidate);
            }
        }
        return fresh.flatMap((item) => {
            const shared = new Map();
            for (const gram of trigrams(this.#fresh[item]?.key ?? '')) {
                const candidates = index.get(gram);
                if (candidates === undefined || candidates.length > commonTrigram)
                    continue;
                for (const candidate of candidates)
                    shared.set(candidate, (shared.get(candidate) ?? 0) + 1);
            }
            return [...shared]
                .sort((a, b) => b[1] - a[1] || a[0] - b[0])
                .slice(0, 16)
                .map(([candidate]) => this.#pair(item, candidate));
        });
    }
    #takeBest(pairs) {
        const free = pairs.filter(({ fresh, known }) => !this.result.has(fresh) && !this.#taken.has(known));
        const candidates = free.map(({ fresh, known, score }) => ({ left: fresh, right: known, score }));
        for (const { left, right } of assign_assign(candidates))
            this.#take(left, right);
    }
    #isBetweenNeighbours({ fresh, known }) {
        const before = fresh === 0 ? known === 0 : this.result.get(fresh - 1) === known - 1;
        const last = fresh === this.#fresh.length - 1;
        const after = last ? known === this.#known.length - 1 : this.result.get(fresh + 1) === known + 1;
        return before && after;
    }
}
function groupIndexes(items, keyOf) {
    const groups = new Map();
    items.forEach((item, index) => {
        const key = keyOf(item, index);
        if (key === null)
            return;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [index]);
        else
            group.push(index);
    });
    return groups;
}
function trigrams(key) {
    const padded = `  ${key} `;
    const grams = new Set();
    for (let at = 0; at + 3 <= padded.length; at += 1)
        grams.add(padded.slice(at, at + 3));
    return grams;
}

;// CONCATENATED MODULE: ./build/src/plan/identify.js



/**
 * Returns the roadmaps' sections and tasks with their identities: an edited, moved or renamed one keeps the id of
 * the known one it is (see `matchItems`), a new one gets an id derived from its place and text.
 */
function identify(roadmaps, known) {
    const placed = roadmaps.flatMap((roadmap) => roadmap.sections.map((section) => ({ roadmap, section })));
    const sectionOf = matchSections(placed, known.sections);
    const sectionIds = new IdSource(known.sections.map((section) => section.id));
    const headed = placed.map(({ roadmap, section }, index) => {
        const knownSection = known.sections[sectionOf.get(index) ?? -1] ?? null;
        const seed = [roadmap.path, section.explicitId ?? `= ${(0,shared_text/* textKey */.tQ)(section.title)}`];
        const id = knownSection?.id ?? sectionIds.next(seed);
        return { roadmap, section, known: knownSection, id };
    });
    const flat = headed.flatMap(({ roadmap, section, id }) => section.tasks.map((task) => ({ roadmap, section, sectionId: id, task })));
    const derive = (ids) => flat.map(({ roadmap, section, task }) => {
        const text = `= ${(0,shared_text/* textKey */.tQ)(section.title)}\n${(0,shared_text/* textKey */.tQ)(task.text) || task.text}`;
        return ids.next([roadmap.path, task.explicitId ?? text]);
    });
    const taskOf = matchTasks(flat, derive(new IdSource([])), known);
    const taskIds = new IdSource(known.tasks.map((task) => task.id));
    const freshIds = derive(taskIds);
    let at = 0;
    const otherByTitle = new Map(known.otherMilestones.map((milestone) => [milestone.title.toLowerCase(), milestone]));
    const sections = headed.map((head) => {
        const tasks = head.section.tasks.map((task) => {
            const knownTask = known.tasks[taskOf.get(at) ?? -1] ?? null;
            const id = knownTask?.id ?? freshIds[at];
            at += 1;
            if (id === undefined)
                throw new Error('every task has an id');
            return { id, task, known: knownTask };
        });
        const title = wantedTitle(head.section).toLowerCase();
        const adopted = head.known === null && tasks.length > 0 ? (otherByTitle.get(title) ?? null) : null;
        if (adopted !== null)
            otherByTitle.delete(title);
        return { ...head, adopted, tasks };
    });
    return {
        sections: sections.filter((section) => section.tasks.length > 0 || section.known !== null),
        removedTasks: missing(known.tasks, taskOf),
        removedSections: missing(known.sections, sectionOf),
    };
}
/** Ids derived from a seed: the same seed gives the same id, the same seed again the next one, none given twice. */
class IdSource {
    #taken;
    #counts = new Map();
    constructor(taken) {
        this.#taken = new Set(taken);
    }
    next(seed) {
        const text = seed.join('\n');
        for (;;) {
            const count = (this.#counts.get(text) ?? 0) + 1;
            this.#counts.set(text, count);
            const id = (0,shared_text/* hash */.tW)(count === 1 ? text : `${text}\n${count}`);
            if (this.#taken.has(id))
                continue;
            this.#taken.add(id);
            return id;
        }
    }
}
function matchSections(placed, known) {
    return matchItems(placed.map(({ roadmap, section }) => ({
        explicitId: section.explicitId,
        path: roadmap.path,
        group: roadmap.path,
        text: rememberedTitle(section),
    })), known.map(({ base, milestone }) => ({
        explicitId: base?.explicitId ?? null,
        path: base?.path ?? '',
        group: base?.path ?? '',
        text: base?.section ?? milestone.title,
    })));
}
function matchTasks(flat, derivedIds, { tasks: known, sections }) {
    const sectionOfMilestone = new Map(sections.map(({ id, milestone }) => [milestone.number, id]));
    // Without a marker the id of an unedited task can be derived again; else the issue's own title has to do.
    const markerless = new Map();
    known.forEach((task, index) => {
        if (task.base === null)
            markerless.set(task.id, index);
    });
    const result = new Map();
    flat.forEach((_, index) => {
        const knownIndex = markerless.get(derivedIds[index] ?? '');
        if (knownIndex !== undefined)
            result.set(index, knownIndex);
    });
    const taken = new Set(result.values());
    const freshLeft = flat.map((item, index) => ({ item, index })).filter(({ index }) => !result.has(index));
    const knownLeft = known.map((item, index) => ({ item, index })).filter(({ index }) => !taken.has(index));
    const matched = matchItems(freshLeft.map(({ item: { roadmap, sectionId, task } }) => ({
        explicitId: task.explicitId,
        path: roadmap.path,
        group: sectionId,
        text: issueTitle(task.text),
    })), knownLeft.map(({ item }) => knownItem(item, sectionOfMilestone)));
    for (const [fresh, knownIndex] of matched) {
        result.set(freshLeft[fresh]?.index ?? -1, knownLeft[knownIndex]?.index ?? -1);
    }
    return result;
}
function knownItem({ base, issue, lastState, left, remembered, gone }, sectionOfMilestone) {
    // An issue that is gone stands for the very text it was made of; another text asks for another issue.
    const retired = left || lastState === 'removed' || gone !== null;
    if (base !== null) {
        return { explicitId: base.explicitId, path: base.path, group: base.sectionId, text: base.text, retired };
    }
    if (remembered !== undefined) {
        const { explicitId, path, section, text } = remembered;
        return { explicitId, path, group: section, text, retired };
    }
    const group = sectionOfMilestone.get(issue?.milestone ?? -1) ?? '';
    return { explicitId: null, path: '', group, text: issue?.title ?? '', retired };
}
function missing(items, matched) {
    const found = new Set(matched.values());
    return items.filter((_, index) => !found.has(index));
}

;// CONCATENATED MODULE: ./build/src/roadmap/model.js
/** Returns what the roadmap says about a task's state: its box, else what stands beside it; null when it says nothing. */
function statedMark({ box, settled }) {
    return box?.mark ?? settled ?? null;
}

;// CONCATENATED MODULE: ./build/src/plan/milestone-titles.js


/**
 * Returns a milestone title for each section: its own title, and where another milestone has that title already
 * (GitHub wants them unique, case aside), its own title with the roadmap's, or with a number. Sections that have a
 * milestone choose first and keep what they have, so that a new section never renames an old one.
 */
function milestoneTitles(sections, snapshot) {
    const owned = new Set(sections.flatMap((section) => numberOf(section) ?? []));
    const taken = new Set([...snapshot.milestones.values()]
        .filter((milestone) => !owned.has(milestone.number))
        .map((milestone) => milestone.title.toLowerCase()));
    // A title that a person gave to a milestone of ours stays there.
    for (const { known } of sections) {
        const kept = known !== null && known.base !== null && known.base.title !== known.milestone.title;
        if (kept)
            taken.add(known.milestone.title.toLowerCase());
    }
    const titles = new Map();
    for (const section of [...sections].sort((a, b) => order(a) - order(b))) {
        for (const title of candidates(section)) {
            if (taken.has(title.toLowerCase()))
                continue;
            taken.add(title.toLowerCase());
            titles.set(section.id, title);
            break;
        }
    }
    return titles;
}
function numberOf(section) {
    return section.known?.milestone.number ?? section.adopted?.number ?? null;
}
function order(section) {
    return numberOf(section) ?? Number.MAX_SAFE_INTEGER;
}
/** Long titles are cut to make room for what tells them apart. */
const cutAt = 160;
/** Whether a title is the plain one, or the plain one told apart from others. */
function isMadeOf(plain, title) {
    if (title === plain || title.startsWith(`${plain} (`))
        return true;
    return plain.length > cutAt && title.startsWith(plain.slice(0, cutAt));
}
function* candidates({ section, roadmap, known }) {
    const base = known?.base;
    const plain = wantedTitle(section);
    // The title of before, where it is one of this section's: a rename that met a person's title still waits.
    if (base != null && base.section === rememberedTitle(section) && isMadeOf(plain, base.title))
        yield base.title;
    yield plain;
    const suffix = (text) => {
        const end = ` (${(0,shared_text/* truncate */.xv)(text, 80)})`;
        return `${(0,shared_text/* truncate */.xv)(plain, milestoneTitleLimit - end.length)}${end}`;
    };
    yield suffix(desired_milestoneTitle(roadmap.title));
    for (let count = 2;; count += 1)
        yield suffix(String(count));
}

;// CONCATENATED MODULE: ./build/src/plan/make-plan.js







/** Returns the plan that brings `snapshot` to what `identified` asks for; the same input gives the same plan. */
function makePlan(identified, known, { snapshot, ...options }) {
    const operations = [];
    const drift = [];
    const conflicts = [];
    const ticks = [];
    const lost = [];
    const titles = milestoneTitles(identified.sections, snapshot);
    for (const section of identified.sections) {
        const messages = options.messagesOf(section.roadmap.path);
        const milestone = desiredMilestone(section, titles.get(section.id) ?? section.section.title, messages);
        const states = [];
        const ids = new Map(section.tasks.map(({ id, task }) => [task, id]));
        for (const task of section.tasks) {
            if (task.known?.gone != null) {
                const { number, gone } = task.known;
                lost.push({ task: task.id, title: issueTitle(task.task.text), number, gone });
                states.push('skipped');
                continue;
            }
            const parent = task.task.parent === undefined ? null : (ids.get(task.task.parent) ?? null);
            const desired = { ...desiredIssue(task, section, { ...options, messages }), parent };
            const issue = task.known?.issue ?? null;
            if (task.known === null || issue === null) {
                operations.push({ kind: 'create-issue', key: task.id, after: desired, reason: 'new-task' });
                states.push(desired.state ?? 'open');
                continue;
            }
            const number = section.known?.milestone.number ?? section.adopted?.number ?? null;
            const diff = diffIssue(task.known, issue, {
                desired,
                milestone: number,
                exists: (milestone) => snapshot.milestones.has(milestone),
                messages,
            });
            if (diff.operation !== null && !issue.locked)
                operations.push(diff.operation);
            drift.push(...diff.drift, ...lockedAway(diff.operation, issue));
            conflicts.push(...diff.conflicts);
            if (diff.follow !== null && task.task.box !== null) {
                const mark = diff.follow === 'skipped' ? 'cancelled' : diff.follow;
                ticks.push({ path: section.roadmap.path, line: task.task.line, offset: task.task.box.offset, mark });
            }
            states.push(stateAfter(issue.locked ? null : diff.operation, actualState(issue)));
        }
        const kept = section.tasks.length === 0 && options.keepsRemoved(section.roadmap.path);
        const finished = states.every((each) => each !== 'open') ? 'closed' : 'open';
        const state = kept ? (section.known?.milestone.state ?? 'open') : finished;
        if (section.known !== null) {
            const diff = diffMilestone(section.known, milestone, state);
            if (diff.operation !== null)
                operations.push(diff.operation);
            drift.push(...diff.drift);
            conflicts.push(...diff.conflicts);
        }
        else if (section.adopted !== null) {
            operations.push(adoptMilestone(section.adopted, milestone, state));
        }
        else {
            operations.push({
                kind: 'create-milestone',
                key: section.id,
                after: milestone,
                state,
                reason: 'new-section',
            });
        }
    }
    for (const known of identified.removedTasks) {
        if (options.keepsRemoved(known.base?.path ?? known.remembered?.path ?? ''))
            continue;
        if (known.issue?.state === 'open' && known.base === null && known.lastState !== 'removed') {
            drift.push(removedUnmarked(known.issue));
        }
        const operation = closeRemoved(known, options.messagesOf(known.base?.path ?? ''));
        if (operation === null || known.issue === null)
            continue;
        if (!known.issue.locked)
            operations.push(operation);
        drift.push(...lockedAway(operation, known.issue));
    }
    for (const { id, path, issue, of } of known.duplicates) {
        const words = options.messagesOf(path);
        operations.push({
            kind: 'close-duplicate',
            key: id,
            number: issue.number,
            nodeId: issue.nodeId,
            title: (0,shared_text/* oneLine */.TN)(issue.title),
            of: { number: of.number, nodeId: of.nodeId },
            comment: words.comment.duplicate(`#${of.number}`),
            reason: 'duplicate',
        });
    }
    for (const known of identified.removedSections) {
        const operation = closeEmptied(known);
        if (operation !== null && !options.keepsRemoved(known.base?.path ?? ''))
            operations.push(operation);
    }
    operations.push(...missingLabels(operations, snapshot, options.label));
    const ordered = orderOperations(operations);
    const managed = known.tasks.filter((task) => task.issue !== null && task.lastState !== 'removed').length;
    return {
        operations: ordered,
        ticks,
        drift,
        conflicts,
        forged: known.forged,
        lost,
        counts: countOperations(ordered, managed),
    };
}
function desiredMilestone({ id, section, roadmap }, title, messages) {
    const { explicitId, line } = section;
    return {
        id,
        explicitId,
        path: roadmap.path,
        line,
        section: rememberedTitle(section),
        title,
        description: milestoneDescription(section, messages),
        due: section.due ?? null,
    };
}
function desiredIssue({ id, task }, { id: sectionId, section, roadmap }, { label, lineUrl, messages, mentions = false }) {
    const stated = statedMark(task);
    const others = (task.labels ?? []).filter((name) => name.toLowerCase() !== label.toLowerCase());
    return {
        id,
        explicitId: task.explicitId,
        sectionId,
        path: roadmap.path,
        line: task.line,
        title: issueTitle(task.text),
        ...issueContent(task, { section, roadmap, lineUrl, messages, mentions }),
        labels: [label, ...others],
        assignees: task.assignees ?? [],
        state: stated === 'cancelled' ? 'skipped' : stated,
    };
}
/** Where an issue stands once the operation is applied. */
function stateAfter(operation, before) {
    if (operation === null || operation.kind === 'update-issue')
        return before;
    if (operation.kind === 'reopen-issue')
        return 'open';
    return operation.after.closeAs === 'completed' ? 'done' : 'skipped';
}
/** Somebody locked the issue: it is left alone, and told about where it would have changed. */
function lockedAway(operation, issue) {
    if (operation === null || !issue.locked)
        return [];
    const { number, url } = issue;
    const roadmap = operation.changes.map(({ field }) => field).join(', ');
    return [{ of: 'issue', number, url, title: (0,shared_text/* oneLine */.TN)(issue.title), field: 'locked', roadmap, github: '' }];
}
/** The marker is gone and so is the task: whether it is the same one, only a person can say. */
function removedUnmarked({ number, url, title }) {
    return {
        of: 'issue',
        number,
        url,
        title: (0,shared_text/* oneLine */.TN)(title),
        field: 'marker',
        roadmap: '',
        github: (0,shared_text/* oneLine */.TN)(title),
    };
}
/** Colours of new labels (hex without `#`); any will do, people may change them. */
const mainColor = '1f6feb';
const otherColor = 'ededed';
/** The labels that operations put on issues and the repository lacks. */
function missingLabels(operations, snapshot, main) {
    const missing = new Map();
    for (const operation of operations) {
        if (!('after' in operation && 'labels' in operation.after))
            continue;
        for (const name of operation.after.labels) {
            const key = name.toLowerCase();
            if (snapshot.labels.has(key) || missing.has(key))
                continue;
            const isMain = key === main.toLowerCase();
            missing.set(key, {
                kind: 'create-label',
                key: name,
                color: isMain ? mainColor : otherColor,
                description: isMain ? 'A task of the roadmap' : '',
                reason: 'missing',
            });
        }
    }
    return [...missing.values()];
}

;// CONCATENATED MODULE: ./build/src/report/progress.js
/** Returns the section's progress: counts, percent and next open task. */
function sectionProgress(title, milestone, tasks) {
    const done = tasks.filter((task) => task.status === 'done').length;
    const skipped = tasks.filter((task) => task.status === 'skipped').length;
    const next = tasks.find((task) => task.status === 'open') ?? null;
    return { title, milestone, tasks, ...withPercent(tasks.length - skipped, done, skipped), next };
}
/** Returns the roadmap's progress as the sum of its sections. */
function roadmapProgress(title, path, sections) {
    return { title, path, sections, ...sum(sections) };
}
/** Returns the progress of all roadmaps together. */
function totalProgress(roadmaps) {
    return { roadmaps, ...sum(roadmaps) };
}
function sum(parts) {
    let total = 0;
    let done = 0;
    let skipped = 0;
    for (const part of parts) {
        total += part.total;
        done += part.done;
        skipped += part.skipped;
    }
    return withPercent(total, done, skipped);
}
/** A section whose tasks are all skipped is finished; one without tasks has not begun. */
function withPercent(total, done, skipped) {
    const percent = total === 0 ? (skipped > 0 ? 100 : 0) : Math.floor((done * 100) / total);
    return { total, done, skipped, percent };
}

;// CONCATENATED MODULE: ./build/src/report/remark.js
/**
 * Returns the diagnostic in the language of `messages`: what a roadmap is told about how it was read. What concerns the
 * configuration, GitHub or the repository stays in English, so that it can be searched for.
 */
function remark_remark(diagnostic, { remarks, moreRemarks, format }) {
    const { rule, facts = {} } = diagnostic;
    const words = remarks !== null && isRemark(rule, remarks) ? remarks[rule] : null;
    if (words === null)
        return diagnostic;
    const more = facts.more === undefined ? '' : moreRemarks;
    const message = `${words.message}${more}`.replace(/\{(\w+)\}/g, (_, name) => {
        const fact = facts[name] ?? '';
        return typeof fact === 'number' ? format.number(fact) : fact;
    });
    return { ...diagnostic, message, hint: words.hint };
}
function isRemark(rule, remarks) {
    return Object.hasOwn(remarks, rule);
}

;// CONCATENATED MODULE: ./build/src/state/known.js

/** Returns the tasks and sections of earlier runs; an issue counts only when we wrote it (design rule 5). */
function recall(snapshot, ledger) {
    const bodies = new Map();
    const byId = new Map();
    const forged = [];
    const disowned = [];
    const remembered = idsByIssue(ledger);
    for (const issue of snapshot.issues.values()) {
        if (!(0,state_marker/* claimsTask */.Db)(issue.body))
            continue;
        const body = (0,state_marker/* parseManagedBody */.$N)(issue.body);
        if (!issue.ours) {
            forged.push(issue);
            const entry = body === null ? undefined : ledger.tasks.get(body.base.id);
            if (entry?.issue === issue.number)
                disowned.push(issue);
            continue;
        }
        if (body === null)
            continue;
        if (!isBorn(issue, body.base.id, { snapshot, ledger })) {
            forged.push(issue);
            continue;
        }
        // Whoever may edit issues can put another marker into one; the ledger takes more to change.
        if (remembered.get(issue.number)?.has(body.base.id) === false)
            continue;
        bodies.set(issue.number, body);
        const same = byId.get(body.base.id);
        if (same === undefined)
            byId.set(body.base.id, [issue]);
        else
            same.push(issue);
    }
    const tasks = [];
    const duplicates = [];
    const closedDuplicates = [];
    for (const [id, issues] of byId) {
        const entry = ledger.tasks.get(id);
        const oldestFirst = [...issues].sort((a, b) => a.number - b.number);
        const issue = oldestFirst.find(({ closedAs }) => closedAs !== 'duplicate') ?? oldestFirst[0];
        if (issue === undefined)
            continue;
        for (const other of oldestFirst) {
            if (other !== issue && other.closedAs === 'duplicate')
                closedDuplicates.push({ id, issue: other });
            if (other !== issue && other.state === 'open' && other.reopened !== true) {
                duplicates.push({ id, path: bodies.get(other.number)?.base.path ?? '', issue: other, of: issue });
            }
        }
        const body = bodies.get(issue.number) ?? null;
        const base = body?.base ?? null;
        // A marker that was written after the ledger knows better, as when a run died before it could publish.
        const newer = entry === undefined || (base !== null && (entry.unmerged === true || base.revision > entry.revision));
        const lastState = (newer ? base?.state : entry.state) ?? 'open';
        const revision = Math.max(base?.revision ?? 0, entry?.revision ?? 0);
        tasks.push({
            id,
            number: issue.number,
            issue,
            gone: null,
            body,
            base,
            lastState,
            revision,
            left: entry?.left === true,
        });
    }
    for (const [id, entry] of ledger.tasks) {
        if (byId.has(id))
            continue;
        const issue = snapshot.issues.get(entry.issue) ?? null;
        const gone = issue === null ? (snapshot.gone.get(entry.issue) ?? entry.gone ?? null) : null;
        if (issue === null && gone === null)
            continue;
        if (issue !== null && !issue.ours) {
            forged.push(issue);
            continue;
        }
        // A number that bears another task's marker belongs to that task.
        if (issue !== null && bodies.has(issue.number))
            continue;
        const { state: lastState, revision } = entry;
        tasks.push({
            id,
            number: entry.issue,
            issue,
            gone,
            body: null,
            base: null,
            lastState,
            revision,
            left: entry.left === true,
            ...(entry.task === undefined ? {} : { remembered: entry.task }),
        });
    }
    tasks.sort((a, b) => a.number - b.number);
    const sections = recallSections(snapshot, ledger);
    return { tasks, ...sections, forged: [...new Set(forged)], disowned, duplicates, closedDuplicates };
}
/**
 * Every workflow writes with the same account, and one may copy what a stranger wrote, marker and all. Where there is a
 * ledger, an issue that it does not name has to bear the label that each of ours is created with.
 */
function isBorn({ number, labels }, id, { snapshot, ledger }) {
    if (ledger.tasks.size === 0 || ledger.tasks.get(id)?.issue === number)
        return true;
    return snapshot.labels.size === 0 || labels.some((name) => snapshot.labels.has(name.toLowerCase()));
}
function idsByIssue(ledger) {
    const ids = new Map();
    for (const [id, { issue }] of ledger.tasks)
        ids.set(issue, (ids.get(issue) ?? new Set()).add(id));
    return ids;
}
function recallSections(snapshot, ledger) {
    const idByNumber = new Map([...ledger.sections].map(([id, number]) => [number, id]));
    const sections = new Map();
    const otherMilestones = [];
    for (const milestone of [...snapshot.milestones.values()].sort((a, b) => a.number - b.number)) {
        const { base } = (0,state_marker/* parseMilestoneDescription */.YH)(milestone.description);
        const id = base?.id ?? idByNumber.get(milestone.number);
        if (id === undefined || sections.has(id))
            otherMilestones.push(milestone);
        else
            sections.set(id, { id, milestone, base });
    }
    return { sections: [...sections.values()], otherMilestones };
}

;// CONCATENATED MODULE: ./build/src/app/interpret.js












/**
 * Returns what the roadmaps mean against the snapshot: pure, and the same before and after a plan is applied, so that
 * what is published is what a fresh run would see.
 */
function interpret(roadmaps, options) {
    const { snapshot, ledger, config, locale, url, commit } = options;
    const words = new Map(roadmaps.map((roadmap) => {
        const wanted = locale === 'auto' ? (roadmap.locale ?? locale) : locale;
        return [roadmap.path, messagesFor(resolveLocale(wanted, sampleOf(roadmap)))];
    }));
    const messages = words.values().next().value ?? messagesFor(resolveLocale(locale, ''));
    const configOf = roadmapConfigs(config);
    const known = recall(snapshot, ledger);
    const identified = identify(roadmaps, known);
    const made = makePlan(identified, known, {
        snapshot,
        label: config.label,
        keepsRemoved: (path) => configOf(path).removed === 'keep',
        lineUrl: (path, line) => `${url}/blob/${commit}/${(0,shared_escape/* encodePath */.O0)(path)}?plain=1#L${line}`,
        messagesOf: (path) => words.get(path) ?? messages,
        mentions: config.mentions,
    });
    const { canTick = () => true } = options;
    const plan = { ...made, ticks: made.ticks.filter(({ path }) => canTick(path)) };
    return {
        roadmaps,
        known,
        identified,
        plan,
        progress: measure(roadmaps, identified),
        history: (0,report_history/* makeHistory */.tq)(livesOf(identified)),
        ledger: remember(identified, plan),
        diagnostics: roadmaps.flatMap(({ path, diagnostics }) => diagnostics.map((each) => remark_remark(each, words.get(path) ?? messages))),
        messages,
    };
}
/** Enough of a roadmap's text to tell its language. */
function sampleOf(roadmap) {
    const lines = roadmap.sections.flatMap((section) => [
        section.title,
        ...section.tasks.map((task) => task.text),
    ]);
    return [roadmap.title, ...lines.slice(0, 200)].join('\n');
}
function measure(roadmaps, identified) {
    return totalProgress(roadmaps.map((roadmap) => {
        const sections = identified.sections
            .filter((section) => section.roadmap === roadmap && section.tasks.length > 0)
            .map((section) => {
            const milestone = section.known?.milestone ?? null;
            return sectionProgress(section.section.title, milestone, section.tasks.map(taskProgress));
        });
        return roadmapProgress(roadmap.title, roadmap.path, sections);
    }));
}
function taskProgress({ task, known }) {
    const issue = known?.issue ?? null;
    const status = known?.gone != null ? 'skipped' : issue === null ? boxStatus(statedMark(task)) : actualState(issue);
    return { title: issueTitle(task.text), status, issue: issue === null ? null : issue };
}
/** The issues of tasks that are in a roadmap; what left it is no part of the way to its end. */
function livesOf({ sections }) {
    return sections.flatMap(({ tasks }) => tasks.flatMap(({ known }) => {
        const issue = known?.issue ?? null;
        if (issue === null)
            return [];
        const { createdAt, closedAt } = issue;
        return [{ createdAt, closedAt, status: actualState(issue) }];
    }));
}
/** A task without an issue stands where its box says. */
function boxStatus(mark) {
    if (mark === 'done')
        return 'done';
    return mark === 'cancelled' ? 'skipped' : 'open';
}
/** The ledger after this run: tasks and sections in roadmap order, then what left the roadmap. */
function remember(identified, plan) {
    const ticked = new Set(plan.ticks.map((tick) => `${tick.path}:${tick.offset}`));
    const tasks = new Map();
    for (const { id: sectionId, roadmap, tasks: items } of identified.sections) {
        for (const { id, task, known } of items) {
            if (known === null)
                continue;
            const { number, issue, gone, lastState, revision } = known;
            const actual = issue === null ? (gone === null ? lastState : 'skipped') : actualState(issue);
            const stated = statedMark(task);
            // A box that disagrees with its issue is not in step: the base stays until one of them moves.
            const inStep = stated === null ||
                boxStatus(stated) === actual ||
                (task.box !== null && ticked.has(`${roadmap.path}:${task.box.offset}`));
            // A removed task that is back is not reopened yet.
            const state = inStep && lastState !== 'removed' ? actual : lastState;
            const { explicitId, text } = task;
            tasks.set(id, {
                issue: number,
                state,
                revision,
                ...goneEntry(gone),
                task: { explicitId, path: roadmap.path, section: sectionId, text: issueTitle(text) },
            });
        }
    }
    for (const { id, number, lastState, revision, gone, remembered } of identified.removedTasks) {
        tasks.set(id, {
            issue: number,
            state: lastState,
            revision,
            ...goneEntry(gone),
            left: true,
            ...(remembered === undefined ? {} : { task: remembered }),
        });
    }
    const sections = new Map([...identified.sections.flatMap((section) => section.known ?? []), ...identified.removedSections].map(({ id, milestone }) => [id, milestone.number]));
    return { tasks, sections };
}
function goneEntry(gone) {
    return gone === null || gone === 'unseen' ? {} : { gone };
}

;// CONCATENATED MODULE: ./build/src/app/preview.js
/** Returns the snapshot with every issue in the state that the plan brings it to. */
function withPlannedStates(snapshot, { operations }) {
    const issues = new Map(snapshot.issues);
    for (const operation of operations) {
        const issue = 'number' in operation ? issues.get(operation.number) : undefined;
        if (issue === undefined)
            continue;
        if (operation.kind === 'close-issue') {
            issues.set(issue.number, { ...issue, state: 'closed', closedAs: operation.after.closeAs });
        }
        else if (operation.kind === 'reopen-issue') {
            issues.set(issue.number, { ...issue, state: 'open', closedAs: null, closedAt: null });
        }
    }
    return { ...snapshot, issues };
}
/**
 * Returns the sections that operations belong to, the roadmaps' first; `made` are milestones that are newer than the
 * interpretation.
 */
function sectionNames({ identified }, made) {
    const names = new Map();
    for (const { id, roadmap, section, known, adopted } of identified.sections) {
        const milestone = made.get(id) ?? known?.milestone ?? adopted;
        names.set(id, { id, roadmap: roadmap.title, title: section.title, milestone });
    }
    const titles = new Map(identified.sections.map(({ roadmap: { path, title } }) => [path, title]));
    for (const { id, milestone, base } of identified.removedSections) {
        const roadmap = titles.get(base?.path ?? '') ?? base?.path ?? '';
        names.set(id, { id, roadmap, title: base?.section ?? milestone.title, milestone });
    }
    return [...names.values()];
}

// EXTERNAL MODULE: ./build/src/github/own-branch.js
var own_branch = __webpack_require__(7550);
// EXTERNAL MODULE: ./build/src/report/badge.js
var report_badge = __webpack_require__(5847);
// EXTERNAL MODULE: ./build/src/report/bar.js
var bar = __webpack_require__(9317);
// EXTERNAL MODULE: ./build/src/report/table.js + 1 modules
var report_table = __webpack_require__(2751);
// EXTERNAL MODULE: ./build/src/shared/diagnostics.js
var diagnostics = __webpack_require__(1419);
;// CONCATENATED MODULE: ./build/src/shared/blocks.js
/** What begins HTML and fenced code, in which what looks like a list is none. */
const hiding = /<|```|~~~/;
/**
 * Returns a reader that is given the lines of `text` one after the other, and says of each whether a new block begins
 * there for sure: no paragraph goes over from the line before. It may take two blocks for one, never one for two.
 * Source: https://spec.commonmark.org/0.31.2/#phase-1-block-structure
 */
function createBlockReader(text) {
    const isHiding = hiding.test(text);
    let items = [];
    let quotes = 0;
    let isOpen = false;
    /** Whether the last line with text may be indented code, which no number but 1 ends, blank line or not. */
    let isCode = false;
    /** The line before, where it may be the head of a table or is a row of one. */
    let row = null;
    let isTable = false;
    return (whole) => {
        const line = whole.replace(/[\r\n]+$/, '');
        const lead = leadOf(line);
        const isElsewhere = lead.quotes !== quotes;
        quotes = lead.quotes;
        if (isElsewhere)
            items = [];
        if (lead.rest === '') {
            isOpen = isTable = false;
            row = null;
            return true;
        }
        const before = !isElsewhere && row !== null && row.indent <= lead.indent ? row : null;
        const isRow = lead.indent < 4 && lead.rest.startsWith('|');
        const next = { indent: lead.indent, columns: columnsOf(lead.rest) };
        isTable =
            isRow && before !== null && (isTable || (isDelimiterRow(lead.rest) && before.columns === next.columns));
        row = isRow && (isTable || !isOpen) ? next : null;
        const item = itemOf(lead, isOpen || isCode);
        isCode = /\t| {4}/.test(line);
        const last = items.at(-1);
        const around = items.filter(({ content }) => content <= lead.indent);
        const sibling = isHiding ? last : items.find(({ indent }) => indent === lead.indent);
        const isNext = sibling?.indent === lead.indent && sibling.delimiter === item?.delimiter;
        const isChild = last !== undefined && lead.indent >= last.content && lead.indent < last.content + 4;
        const isBelow = items.some(({ indent }) => indent === lead.indent);
        const isItem = item !== null && (isNext || (item.interrupts && (lead.indent < 4 || isChild || isBelow)));
        if (item !== null && isItem)
            items = [...around, item];
        else
            items = isHiding ? [] : around;
        const isHeading = lead.indent < 4 && /^#{1,6}(?:[ \t]|$)/.test(lead.rest);
        const isFirst = !isOpen || isItem || isTable || isHeading;
        isOpen = !isHeading;
        return isFirst;
    };
}
/** HTML that may go on over a blank line, where it is not closed on its line, and what else hides blocks. */
const openEnded = /<!--(?!.*-->)|<\?(?!.*\?>)|<!(?!--)|<(?:script|pre|style|textarea)/i;
const htmlBlock = /^<\/?(?:table|div|p|details|ul|ol|dl|center)(?=[\s>]|$)/i;
/**
 * Returns a reader as `createBlockReader` does, which says of each line whether it is HTML for sure, in which no Markdown
 * is looked for: a list of contributors is a paragraph of thousands of marks else. Ends at a blank line.
 * Source: https://spec.commonmark.org/0.31.2/#html-blocks
 */
function createHtmlReader(text) {
    const isOpenEnded = openEnded.test(text);
    let begun = null;
    return (whole) => {
        const line = whole.replace(/[\r\n]+$/, '');
        const lead = leadOf(line);
        const isOver = lead.rest === '' || /```|~~~|^(?:---|\+\+\+)/.test(lead.rest);
        if (isOpenEnded || isOver)
            begun = null;
        else if (begun !== null && (lead.quotes !== begun.quotes || lead.indent < begun.indent))
            begun = null;
        if (begun === null && !isOpenEnded && !isOver && lead.indent < 4 && htmlBlock.test(lead.rest))
            begun = lead;
        return begun !== null;
    };
}
/** The marks of quotations that begin a line, and the columns of blanks behind them. */
function leadOf(line) {
    let quotes = 0;
    let from = 0;
    let column = 0;
    for (let at = 0;; at += 1) {
        const character = line.charAt(at);
        if (character === ' ')
            column += 1;
        else if (character === '\t')
            column += 4 - (column % 4);
        else if (character === '>' && column - from < 4) {
            quotes += 1;
            column += 1;
            from = column;
            // One blank belongs to the mark.
            if (/[ \t]/.test(line.charAt(at + 1)))
                from += 1;
        }
        else
            return { quotes, column, indent: column - from, rest: line.slice(at) };
    }
}
/** The item that begins there; whether it could end a paragraph, which a blank line may have done before. */
function itemOf(lead, isOpen) {
    const [whole, marker = '', number, delimiter = ''] = /^([-+*]|(\d{1,9})([.)]))[ \t]+(?=[^ \t])/.exec(lead.rest) ?? [];
    // `- - -` is a line across the page.
    if (whole === undefined || !/[^-*_ \t]/.test(lead.rest))
        return null;
    const start = lead.column + marker.length;
    let column = start;
    for (const blank of whole.slice(marker.length))
        column += blank === '\t' ? 4 - (column % 4) : 1;
    const width = column - start > 4 ? 1 : column - start;
    return {
        indent: lead.indent,
        content: lead.indent + marker.length + width,
        delimiter: number === undefined ? marker : delimiter,
        interrupts: !isOpen || number === undefined || number === '1',
    };
}
function isDelimiterRow(row) {
    const cells = row.trimEnd().replace(/^\|/, '').replace(/\|$/, '').split('|');
    return cells.every((cell) => /^:?-+:?$/.test(cell.trim()));
}
/** Source: https://github.github.com/gfm/#tables-extension- */
function columnsOf(row) {
    const pipes = [...row.matchAll(/\\[\\|]|\|/g)].filter(([mark]) => mark === '|');
    return pipes.at(-1)?.index === row.trimEnd().length - 1 ? pipes.length - 1 : pipes.length;
}

;// CONCATENATED MODULE: ./build/src/shared/hazard.js

/**
 * The parser is linear but for what a paragraph may hold: for each mark in it, and each word behind an open bracket, it can
 * read all of the paragraph. `tangle` is the sum, over all paragraphs, of marks times length; it takes seconds at the limit.
 * The roadmaps and READMEs that we know have less than a tenth of it. Each definition is compared with all others, and
 * each level of a quotation or list with the lines in it.
 */
const hazard_limits = { units: 2_000_000, depth: 100, tangle: 200_000_000, definitions: 5_000 };
/** Returns the first thing in `text` that is beyond what is parsed, or null; linear, and without parsing. */
function findHazard(text) {
    if (text.length > hazard_limits.units) {
        const message = `The file has ${text.length} characters; ${hazard_limits.units} are read.`;
        return { rule: 'too-large', at: 0, line: 1, message };
    }
    const isFirst = createBlockReader(text);
    const isHtml = createHtmlReader(text);
    let line = 0;
    let at = 0;
    let definitions = 0;
    let tangle = 0;
    let block = { ...emptyBlock, at, line: 1 };
    let largest = { at, line: 1, tangle: 0 };
    for (const [whole] of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
        line += 1;
        if (depthOf(whole) > hazard_limits.depth) {
            const message = `Quotes and lists are nested more than ${hazard_limits.depth} deep here.`;
            return { rule: 'too-deep', at, line, message };
        }
        const seen = isHtml(whole) ? '' : whole;
        if (isFirst(whole) || seen === '')
            block = { ...emptyBlock, at, line };
        const before = tangleOf(block);
        block.marks += marksIn(seen);
        block.words += wordsIn(seen);
        block.isOpen ||= seen.replace(hazard_closed, '').includes('[');
        block.length += seen.length;
        const now = tangleOf(block);
        tangle += now - before;
        if (now > largest.tangle)
            largest = { at: block.at, line: block.line, tangle: now };
        if (tangle > hazard_limits.tangle) {
            const message = 'Paragraphs have too many brackets, emphasis and other marks; the most are here.';
            return { rule: 'too-tangled', at: largest.at, line: largest.line, message };
        }
        definitions += whole.split(']:').length - 1;
        if (definitions > hazard_limits.definitions) {
            const message = `There are more than ${hazard_limits.definitions} definitions of links and footnotes.`;
            return { rule: 'too-tangled', at, line, message };
        }
        at += whole.length;
    }
    return null;
}
const emptyBlock = { marks: 0, words: 0, isOpen: false, length: 0 };
/** A bracket that is closed at once, such as a box: what stands between can keep the parser from nothing. */
const hazard_closed = /\[[^[\]`\\<\r\n]{0,100}\]/g;
/** Behind a bracket that stays open, each word that could be an address is looked back from. */
function tangleOf({ marks, words, isOpen, length }) {
    return (marks + (isOpen ? words : 0)) * length;
}
/** How many quotations and lists a line may be in: each begins with a mark, or with two blanks for one further up. */
function depthOf(line) {
    const [lead = ''] = /^(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])(?![^ \t\r\n]))*/.exec(line.slice(0, 2_000)) ?? [];
    const marks = lead.match(/[-+*>.)]/g)?.length ?? 0;
    if (marks === 0)
        return 0;
    let blanks = 0;
    for (const blank of lead.match(/[ \t]/g) ?? [])
        blanks += blank === '\t' ? 4 : 1;
    return marks + Math.floor(blanks / 2);
}
/** Punctuation of ASCII, and the end of the line. */
function marksIn(line) {
    let marks = 1;
    for (let at = 0; at < line.length; at += 1) {
        const code = line.charCodeAt(at);
        if ((code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97))
            marks += 1;
        else if (code > 122 && code < 127)
            marks += 1;
    }
    return marks;
}
function wordsIn(line) {
    return line.match(/[a-z\d]+/gi)?.length ?? 0;
}

;// CONCATENATED MODULE: ./build/src/report/zone-insides.js
/**
 * What can matter to the Markdown behind it, across a blank line and at the left edge: fences, where HTML blocks begin
 * and end that go on over blank lines (https://spec.commonmark.org/0.31.2/#html-blocks, kinds 1 to 5; a marker itself ends
 * a comment), the end of a frontmatter, definitions.
 */
const farReaching = /```|~~~|<[!?]|\?>|\]\]>|<\/?(?:pre|script|style|textarea)|\]:|(?:^|[\r\n])(?:---|\+\+\+)[ \t]*(?:[\r\n]|$)/i;
/**
 * Returns a README for the parser, which need not read a table that is to be written anew: without what stands in those
 * `zones` whose markers are at the left edge with a blank line inside each, as long as nothing there can change what the
 * rest of the README is. What is left has the nodes that it has in the README.
 */
function withoutInsides(readme, zones) {
    const insides = zones
        .flatMap((edges) => insideOf(readme, edges) ?? [])
        .sort((one, other) => one.from - other.from);
    let text = '';
    let at = 0;
    const cuts = insides.map(({ from, to }) => {
        text += readme.slice(at, from);
        at = to;
        return { at: text.length, length: to - from };
    });
    return {
        text: text + readme.slice(at),
        placeOf: (offset) => cuts.reduce((sum, cut) => (offset > cut.at ? sum + cut.length : sum), offset),
    };
}
/** Only the first pair is looked at: a second one makes the zone one that is left alone. */
function insideOf(readme, { start, end }) {
    const first = readme.indexOf(start);
    const from = first + start.length;
    const to = readme.indexOf(end, from);
    if (first === -1 || to === -1 || !/^[\r\n]?$/.test(readme.slice(Math.max(0, first - 1), first)))
        return null;
    const inside = readme.slice(from, to);
    const [, eol = ''] = /^(\r\n|\r|\n)\1[\s\S]*\1\1$/.exec(inside) ?? [];
    if (eol === '' || farReaching.test(inside))
        return null;
    return { from: from + 2 * eol.length, to: to - 2 * eol.length };
}

;// CONCATENATED MODULE: ./build/src/report/zone-markers.js




/** The zones of a README, in the order in which they are placed. */
const zoneNames = ['badge', 'progress', 'chart'];
/** Returns the marker of an edge of a zone as it is written into a README. */
function zoneMarker(name, edge) {
    return `<!-- roadmap-sync:${name}:${edge} -->`;
}
/**
 * Returns the zones of a README, found on its syntax tree: what looks like a marker inside code or inside another
 * comment is none. Markers that do not make a pair in one block are told about instead, and so is a README that would take
 * the parser too long or too deep: it is left as it is, as one whose zones were taken out.
 */
function findZones(text, { path }) {
    const outside = withoutInsides(text, edges);
    const hazard = findHazard(outside.text);
    if (hazard !== null) {
        const told = diagnostic(unread(hazard), text, { path, at: outside.placeOf(hazard.at) });
        return { zones: [], diagnostics: [told], anyMarker: true };
    }
    const markers = text.includes('roadmap-sync:') ? findMarkers(text, outside) : [];
    const diagnostics = [];
    const pairs = [];
    for (const name of zoneNames) {
        const own = markers.filter((marker) => marker.name === name);
        const [first, second, third] = own;
        if (first === undefined)
            continue;
        const trouble = third === undefined ? troubleWith(first, second) : repeated(name);
        if (trouble !== null || second === undefined) {
            diagnostics.push(diagnostic(trouble ?? halved(first), text, { path, at: first.from }));
        }
        else {
            pairs.push({ ...zoneOf(text, first, second), markers: [first, second] });
        }
    }
    const zones = [];
    for (const { markers: own, ...zone } of pairs) {
        // What is inside would be lost, so a stray marker of another zone counts too.
        const intruder = markers.some((it) => !own.includes(it) && it.from >= zone.start && it.to <= zone.end);
        if (intruder)
            diagnostics.push(diagnostic(nested(zone.name), text, { path, at: own[0].from }));
        else
            zones.push(zone);
    }
    zones.sort((a, b) => a.start - b.start);
    return { zones, diagnostics, anyMarker: markers.length > 0 };
}
const edges = zoneNames.map((name) => ({ start: zoneMarker(name, 'start'), end: zoneMarker(name, 'end') }));
function findMarkers(text, outside) {
    const markers = [];
    (0,unist_util_visit_lib/* visit */.YR)(parseMarkdown(outside.text), 'html', (node, _, parent) => {
        const start = node.position?.start.offset;
        const end = node.position?.end.offset;
        if (start === undefined || end === undefined || parent === undefined)
            return;
        const nodeAt = outside.placeOf(start);
        for (const { from, to } of comments(text, nodeAt, outside.placeOf(end))) {
            const match = /^<!--\s*roadmap-sync:(badge|progress|chart):(start|end)\s*-->$/.exec(text.slice(from, to));
            const name = zoneNames.find((candidate) => candidate === match?.[1]);
            if (name !== undefined) {
                markers.push({ name, edge: match?.[2] === 'start' ? 'start' : 'end', from, to, node, nodeAt, parent });
            }
        }
    });
    return markers;
}
/** The comments between two offsets, as a browser sees them: the first `-->` ends one, whatever is inside. */
function comments(text, start, end) {
    const found = [];
    const source = text.slice(start, end);
    for (let at = source.indexOf('<!--'); at !== -1;) {
        const close = source.indexOf('-->', at + 2);
        if (close === -1)
            break;
        found.push({ from: start + at, to: start + close + 3 });
        at = source.indexOf('<!--', close + 3);
    }
    return found;
}
function zoneOf(text, start, end) {
    const { name, to, node, parent } = start;
    const sameNode = node === end.node;
    const onOneLine = !/[\n\r]/.test(text.slice(to, end.from));
    const inline = !zone_markers_isFlow(parent) || (name !== 'progress' && sameNode && onOneLine);
    return {
        name,
        start: to,
        end: end.from,
        after: end.to,
        layout: inline ? 'inline' : 'block',
        prefix: prefixOf(text, start, { inOneNode: sameNode && name !== 'progress' }),
        place: placeAt(text, start.from),
    };
}
/**
 * Markdown after a blank line must not inherit the indentation of the HTML around it (it would become code), so the
 * prefix is that of the whole HTML block; a picture that stays inside the block may follow its own line.
 */
function prefixOf(text, marker, { inOneNode }) {
    const own = text.slice(lineStart(text, marker.from), marker.from);
    if (inOneNode && /^[ \t>]*$/.test(own))
        return own;
    const start = marker.nodeAt;
    return text.slice(lineStart(text, start), start).replace(/[^ \t>]/g, ' ');
}
function zone_markers_isFlow(parent) {
    return ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(parent.type);
}
function troubleWith(first, second) {
    if (second === undefined)
        return halved(first);
    if (first.edge === second.edge)
        return repeated(first.name);
    if (first.edge === 'end') {
        return {
            rule: 'zone-reversed',
            message: `The ${first.name} zone ends before it starts.`,
            hint: `Put ${zoneMarker(first.name, 'start')} above ${zoneMarker(first.name, 'end')}.`,
        };
    }
    if (first.parent !== second.parent) {
        return {
            rule: 'zone-split',
            message: `The markers of the ${first.name} zone are in different blocks, such as a list and a paragraph.`,
            hint: 'Put both on lines of their own, with nothing but the zone between them.',
        };
    }
    return null;
}
function unread({ message }) {
    return {
        rule: 'readme-unread',
        message: `The README is not read, and its zones stay as they are. ${message}`,
        hint: 'Simplify the place, or name another file with `readme`.',
    };
}
function halved({ name, edge }) {
    const missing = edge === 'start' ? 'end' : 'start';
    return {
        rule: 'zone-incomplete',
        message: `The ${name} zone has no ${missing} marker.`,
        hint: `Add ${zoneMarker(name, missing)}, or remove ${zoneMarker(name, edge)}.`,
    };
}
function repeated(name) {
    return {
        rule: 'zone-repeated',
        message: `The markers of the ${name} zone are there more than once.`,
        hint: 'Keep one start marker and one end marker.',
    };
}
function nested(name) {
    return {
        rule: 'zone-nested',
        message: `There are markers of another zone inside the ${name} zone.`,
        hint: 'Move them out of it, or remove them.',
    };
}
function diagnostic(trouble, text, { path, at }) {
    return { ...trouble, severity: 'warning', place: { path, ...placeAt(text, at) } };
}
function lineStart(text, offset) {
    return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
function placeAt(text, offset) {
    const line = text.slice(0, offset).split(/\r\n|\r|\n/).length;
    return { line, column: offset - lineStart(text, offset) + 1 };
}

;// CONCATENATED MODULE: ./build/src/report/zone-placement.js

/**
 * Returns `text` with the zones put in once, in two ways, the better first: under the first heading (of Markdown or
 * HTML) where there is one, and at the top, behind the frontmatter; with a blank line on each side. Under a centred
 * heading the badge is centred. Nothing else changes.
 */
function placeZones(text, zones) {
    const children = parseMarkdown(text).children;
    const frontmatter = children.find(isFrontmatter);
    return [
        placeUnder(children.find(isHeading) ?? frontmatter, text, zones),
        placeUnder(frontmatter, text, zones),
    ];
}
function placeUnder(anchor, text, { blocks, eol }) {
    const centred = isCentred(anchor);
    const block = blocks
        .map((zone) => centred && zone.name === 'badge' ? `<p align="center">${eol}${zone.text}${eol}</p>` : zone.text)
        .join(eol + eol);
    const end = anchor?.position?.end.offset;
    if (end === undefined)
        return text === '' ? block + eol : `${block}${eol}${gapBefore(text, eol)}${text}`;
    const at = lineEnd(text, end);
    const rest = text.slice(at);
    const following = rest.replace(/^(?:\r\n|\r|\n)/, '');
    const gap = following === '' ? (rest === '' ? eol : '') : gapBefore(following, eol);
    return `${text.slice(0, at)}${eol}${eol}${block}${gap}${rest}`;
}
/** Returns `text` with the zone `block`, markers and all, below the end of `zone` and in the same quote or list. */
function placeBelow(text, zone, block, eol) {
    const gap = `${eol}${zone.prefix.trimEnd()}${eol}${zone.prefix}`;
    return text.slice(0, zone.after) + gap + block + text.slice(zone.after);
}
function isCentred(heading) {
    return heading?.type === 'html' && /\balign\s*=\s*["']?center\b/i.test(heading.value);
}
function isHeading(node) {
    if (node.type === 'heading')
        return true;
    return node.type === 'html' && /<h[1-6][\s>]/i.test(node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, ''));
}
function isFrontmatter(node) {
    return node.type === 'yaml' || node.type === 'toml';
}
/** A blank line, unless `text` begins with one. */
function gapBefore(text, eol) {
    return /^[ \t]*(?:[\r\n]|$)/.test(text) ? '' : eol;
}
function lineEnd(text, offset) {
    const rest = text.slice(offset).search(/[\r\n]/);
    return rest === -1 ? text.length : offset + rest;
}

;// CONCATENATED MODULE: ./build/src/report/zones.js




const byteOrderMark = '\ufeff';
/**
 * Returns the README with `zones` written between their markers, such as `<!-- roadmap-sync:badge:start -->` and
 * `<!-- roadmap-sync:badge:end -->`; every byte outside stays, and a second call changes nothing. Where the README
 * has no marker of ours at all, the zones are placed once, under the first heading (at the top where there is
 * none). A README with markers has chosen: a zone that was taken out is not put back, and only a `fresh` one is
 * placed, below those that are there. A zone whose markers are halved, repeated, reversed, nested or in different
 * blocks is left alone and told about; `path` says where.
 */
function updateZones(readme, zones, options) {
    // The parser skips a byte order mark and counts offsets from behind it.
    const mark = readme.startsWith(byteOrderMark) ? byteOrderMark : '';
    const text = readme.slice(mark.length);
    const placed = withFreshZones({ text, found: findZones(text, options) }, zones, options);
    const update = settle(placed, zones, options.path);
    return { text: mark + update.text, diagnostics: (0,diagnostics/* sortDiagnostics */.D)(update.diagnostics) };
}
/**
 * Returns `text`, of the same length, with blanks in place of what stands in its zones: a README that is a roadmap
 * itself must not take its own table for tasks.
 */
function withoutZones(text) {
    if (!text.includes('roadmap-sync:'))
        return text;
    const mark = text.startsWith(byteOrderMark) ? byteOrderMark.length : 0;
    let result = text;
    for (const { start, end } of findZones(text.slice(mark), { path: '' }).zones) {
        const blank = text.slice(mark + start, mark + end).replace(/[^\r\n]/g, ' ');
        result = result.slice(0, mark + start) + blank + result.slice(mark + end);
    }
    return result;
}
/** A table's blank lines can end the HTML around the zone below it, which is then laid out anew. */
function settle(read, zones, path) {
    let before = read;
    let update = updateOnce(before, zones, path);
    for (let round = 0; round < 3 && update.text !== before.text; round += 1) {
        before = { text: update.text, found: findZones(update.text, { path }) };
        update = updateOnce(before, zones, path);
    }
    return update;
}
function updateOnce({ text, found }, zones, path) {
    const eol = (0,shared_text/* dominantEol */.V1)(outside(text, found.zones));
    const diagnostics = [...found.diagnostics];
    let result = '';
    let at = 0;
    for (const zone of found.zones) {
        const content = fill(zone, zones[zone.name], eol);
        if (content === null) {
            diagnostics.push(needsLines(zone, path));
            continue;
        }
        result += text.slice(at, zone.start) + content;
        at = zone.end;
    }
    return { text: result + text.slice(at), diagnostics };
}
/** Returns what stands between the markers of a zone, or null when `content` does not fit there. */
function fill({ name, layout, prefix }, content, eol) {
    if (layout === 'inline') {
        if (content === null)
            return '';
        return name !== 'progress' && !content.includes('\n') ? content : null;
    }
    const lines = content === null ? [] : content.split('\n');
    // Blank lines end an HTML block, so that a table inside <div> or <details> is still read as Markdown.
    const padded = name === 'progress' && content !== null ? ['', ...lines, ''] : lines;
    const prefixed = padded.map((line) => (line === '' ? prefix.trimEnd() : prefix + line));
    return `${eol}${[...prefixed, prefix].join(eol)}`;
}
/** Places what a README without zones lacks, and in one with zones what it has never had. */
function withFreshZones(read, zones, { path, fresh }) {
    const { text } = read;
    const { anyMarker, zones: found } = read.found;
    const missing = zoneNames.filter((name) => zones[name] !== null && (!anyMarker || name === fresh));
    if (missing.length === 0 || found.some(({ name }) => name === fresh))
        return read;
    const eol = (0,shared_text/* dominantEol */.V1)(outside(text, found));
    const blocks = missing.map((name) => ({ name, text: newZone({ name, prefix: '' }, zones, eol) }));
    const last = anyMarker ? found.findLast(({ layout }) => layout === 'block') : undefined;
    const below = last === undefined || fresh === undefined
        ? []
        : [placeBelow(text, last, newZone({ name: fresh, prefix: last.prefix }, zones, eol), eol)];
    // HTML that is never closed can swallow what stands below a heading; nothing is above the top.
    for (const placed of [...below, ...placeZones(text, { blocks, eol })]) {
        const now = findZones(placed, { path });
        if (now.zones.length === found.length + missing.length)
            return { text: placed, found: now };
    }
    return read;
}
function newZone({ name, prefix }, zones, eol) {
    const content = fill({ name, layout: 'block', prefix }, zones[name], eol);
    return `${zoneMarker(name, 'start')}${content}${zoneMarker(name, 'end')}`;
}
/** The bytes that are not ours decide the line ending, so that the decision never depends on the last one. */
function outside(text, zones) {
    let result = '';
    let at = 0;
    for (const zone of zones) {
        result += text.slice(at, zone.start);
        at = zone.end;
    }
    return result + text.slice(at);
}
function needsLines(zone, path) {
    return {
        rule: 'zone-needs-lines',
        severity: 'warning',
        message: `The ${zone.name} zone is inside a line of text, where a table cannot stand.`,
        hint: 'Put its two markers on lines of their own.',
        place: { path, ...zone.place },
    };
}

;// CONCATENATED MODULE: ./build/src/roadmap/edit.js

const characters = { open: ' ', done: 'x', cancelled: '-' };
/**
 * Returns `text` with the boxes at the given offsets set, every other byte as it was; a box that already says so
 * keeps its spelling. Throws when a character is not between the brackets of a box, so a stale offset never harms.
 */
function setBoxes(text, edits) {
    const ordered = [...edits].sort((a, b) => a.offset - b.offset);
    const parts = [];
    let from = 0;
    for (const { offset, mark } of ordered) {
        if (!isBox(text, offset)) {
            throw new errors/* RoadmapSyncError */.C('failed', `There is no task box at offset ${offset} of the roadmap.`, {
                hint: 'The file has changed since it was read; run again.',
            });
        }
        if (offset < from)
            continue;
        parts.push(text.slice(from, offset), markOf(text.charAt(offset)) === mark ? text.charAt(offset) : characters[mark]);
        from = offset + 1;
    }
    parts.push(text.slice(from));
    return parts.join('');
}
/** Returns what the character between the brackets of a box says; custom states of Obsidian themes are open. */
function markOf(character) {
    if (/[xX\u2713\u2714]/.test(character))
        return 'done';
    return character === '-' ? 'cancelled' : 'open';
}
function isBox(text, offset) {
    return (Number.isInteger(offset) &&
        text.charAt(offset - 1) === '[' &&
        text.charAt(offset + 1) === ']' &&
        !/[[\]]/.test(text.charAt(offset)));
}

// EXTERNAL MODULE: ./build/src/publish/asset-paths.js
var asset_paths = __webpack_require__(1304);
;// CONCATENATED MODULE: ./build/src/publish/artifacts.js







/**
 * Returns every file that has to change, rendered against the repository's own `files` (path → text): README zones,
 * badge, bars, chart, ledger, and the boxes that follow their issues. A file that would stay the same is not among them.
 */
function makeArtifacts(files, input) {
    const { progress, chart, ledger, ticks, messages, config, readme, assets } = input;
    const diagnostics = [];
    const wanted = new Map();
    const badge = (0,report_badge/* progressBadge */.LB)(progress, messages);
    wanted.set((0,asset_paths/* badgePath */.T)(assets), (0,report_badge/* renderBadge */._s)(badge, config.badge.style));
    wanted.set((0,asset_paths/* badgeJsonPath */.$P)(assets), (0,report_badge/* renderBadgeJson */.oS)(badge, config.badge.style));
    wanted.set((0,asset_paths/* ledgerPath */.tf)(assets), renderLedger(ledger));
    if (chart !== null)
        wanted.set((0,asset_paths/* chartPath */.YB)(assets), chart.svg);
    for (const path of new Set(ticks.map((tick) => tick.path))) {
        const text = files.get(path);
        if (text === undefined)
            continue;
        wanted.set(path, setBoxes(text, ticks.filter((tick) => tick.path === path)));
    }
    if (readme !== null) {
        // A README that is a roadmap itself may have new ticks by now.
        const text = wanted.get(readme) ?? files.get(readme);
        if (text === undefined) {
            diagnostics.push(noReadme(readme));
        }
        else {
            // The first chart brings its zone along; from then on the README decides.
            const firstChart = chart !== null && !files.has((0,asset_paths/* chartPath */.YB)(assets));
            const updated = updateReadme(text, readme, { ...input, badge, firstChart });
            diagnostics.push(...updated.diagnostics);
            wanted.set(readme, updated.text);
            for (const step of updated.bars)
                wanted.set((0,asset_paths/* barPath */.sb)(assets)(step), (0,bar/* renderBar */.oe)(step));
        }
    }
    const changed = new Map([...wanted].filter(([path, text]) => files.get(path) !== text));
    return { changed, diagnostics };
}
/** Returns the README with its zones up to date, and the steps of the bars that it shows. */
function updateReadme(text, path, { progress, chart, messages, config, assets, url, badge, firstChart, }) {
    const source = (step) => relativePath(path, (0,asset_paths/* barPath */.sb)(assets)(step));
    const { zones, table } = config;
    const image = {
        src: relativePath(path, (0,asset_paths/* badgePath */.T)(assets)),
        alt: `${badge.label}: ${badge.message}`,
        href: `${url}/milestones`,
    };
    const updated = updateZones(text, {
        badge: zones.badge ? (0,report_badge/* badgeImage */.pq)(image) : null,
        progress: zones.progress
            ? (0,report_table/* renderTable */.b)(progress, messages, {
                bar: (0,bar/* pictureBar */.yV)(source),
                overview: image.href,
                tasks: table.tasks,
            })
            : null,
        chart: chart === null ? null : (0,report_badge/* badgeImage */.pq)({ src: relativePath(path, (0,asset_paths/* chartPath */.YB)(assets)), alt: chart.alt }),
    }, { path, ...(firstChart ? { fresh: 'chart' } : {}) });
    return { ...updated, bars: bar/* barSteps */.HB.filter((step) => updated.text.includes(`"${source(step)}"`)) };
}
/** Returns what is said where the README is missing. */
function noReadme(path) {
    return {
        rule: 'no-readme',
        severity: 'error',
        message: `There is no ${path} to show badge and table in.`,
        hint: 'Create the file, or name another one with `readme` (empty switches both off).',
    };
}
/** Returns `to` as seen from the folder of `from`, for links inside a repository. */
function relativePath(from, to) {
    const folder = from.split('/').slice(0, -1);
    const target = to.split('/');
    let shared = 0;
    while (shared < folder.length && folder[shared] === target[shared])
        shared += 1;
    const path = [...folder.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
    return encodeURI(path);
}

// EXTERNAL MODULE: ./build/src/publish/own-branch.js
var publish_own_branch = __webpack_require__(7982);
;// CONCATENATED MODULE: ./build/src/github/pull-requests.js
/** Opens a pull request. Throws as Octokit does; where there is one already, too. */
async function openPullRequest(client, draft) {
    const { owner, repo, octokit } = client;
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/pulls', { owner, repo, ...draft });
    return { number: data.number, url: data.html_url };
}
/** Returns the open pull request from one branch of the repository into another, or null. */
async function findPullRequest(client, { head, base }) {
    const { owner, repo, octokit } = client;
    const { data } = await client.read('pull-requests', () => octokit.request('GET /repos/{owner}/{repo}/pulls', { owner, repo, head: `${owner}:${head}`, base }));
    const [found] = data;
    return found === undefined ? null : { number: found.number, url: found.html_url };
}
/** Rewrites the text of a pull request. Throws as Octokit does. */
async function editPullRequest(client, { number, body }) {
    const { owner, repo, octokit } = client;
    await octokit.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
        owner,
        repo,
        pull_number: number,
        body,
    });
}

// EXTERNAL MODULE: ./build/src/publish/commit.js
var commit = __webpack_require__(2076);
// EXTERNAL MODULE: ./build/src/publish/git-data.js
var git_data = __webpack_require__(662);
// EXTERNAL MODULE: ./build/src/publish/persist.js
var persist = __webpack_require__(9381);
;// CONCATENATED MODULE: ./build/src/publish/publish.js



/**
 * Brings the branch to what `render` says, in one commit; none when nothing changes. When somebody pushed in
 * between, everything is read and rendered again. Throws when the branch never holds still, or GitHub refuses.
 */
async function publish(options) {
    const { client, branch, render } = options;
    let { base } = options;
    return (0,persist/* persist */.Z)(options, {
        branch,
        attempt: async () => {
            const rendering = render(base);
            const { message, changed: files } = rendering;
            if (files.size === 0)
                return { kind: 'done', value: { rendering, commit: null } };
            await (0,persist/* pace */.c)(options, 0);
            const result = await (0,commit/* createCommit */.k)(client, { branch, head: base.head, message, files });
            return result.kind === 'committed' ? { kind: 'done', value: { rendering, commit: result.sha } } : result;
        },
        refresh: async () => {
            base = await publish_readBase(options);
        },
    });
}
/** Returns the branch's files as they are now. */
async function publish_readBase({ client, branch, request, }) {
    const head = await (0,github_read/* readHead */.zy)(client, branch);
    const files = await (0,github_read/* readFiles */.Ul)(client, request, head);
    return { head, files: new Map([...files].map(([path, file]) => [path, file.text])) };
}

;// CONCATENATED MODULE: ./build/src/publish/standing.js
/*
 * The commit of a standing pull request is made anew whenever what it brings changes. That may only happen where nobody
 * else's work is lost: the commit names its own tree, so that one which a person amended, rebased or built on is told
 * from ours.
 */
const trailer = 'Roadmap-Sync-Tree: ';
/** Returns the message of a standing commit with that tree; `headline` holds no text of people. */
function standingMessage(headline, tree) {
    return `${headline}\n\n${trailer}${tree}`;
}
/**
 * Returns whether nothing is on the branch but our standing commit, alone or with the base merged in by GitHub's button
 * "Update branch".
 */
function isStanding({ commit }, { name, base }) {
    if (standing_isOurs(commit))
        return true;
    const { firstParent, message, parents, signature } = commit;
    const merged = message === `Merge branch '${base}' into ${name}` && parents.totalCount === 2;
    return merged && signature?.wasSignedByGitHub === true && firstParent !== null && standing_isOurs(firstParent);
}
function standing_isOurs({ message, tree, parents }) {
    return parents.totalCount === 1 && message.trimEnd().split('\n').at(-1) === trailer + tree.oid;
}

;// CONCATENATED MODULE: ./build/src/publish/propose.js











/**
 * Keeps one pull request that brings the branch to what `render` says: one commit on the branch's head, made anew where
 * it would bring something else, and taken away with its branch when nothing differs any more. One that a person closed
 * stays closed until it would bring something else. Throws where somebody else's commits are on its branch, or GitHub
 * refuses.
 */
async function propose(options) {
    const { branch, client, name, request } = options;
    let { base, own } = options;
    /** Whether the branch brings what it should, so that only its pull request is left. */
    let settled = false;
    let commit = null;
    return (0,persist/* persist */.Z)(options, {
        branch: name,
        attempt: async () => {
            const rendering = options.render(base, own);
            const newest = own?.pulls.find(({ baseRefName }) => baseRefName === branch) ?? null;
            if (rendering.changed.size === 0)
                return withdraw(options, { own, newest, rendering });
            if (!settled && brings(own, new Map([...base.files, ...rendering.changed]))) {
                settled = true;
                if (newest?.state === 'CLOSED' && newest.headRefOid === own?.head) {
                    const pullRequest = { number: newest.number, url: newest.url, declined: true };
                    return done({ rendering, commit, pullRequest });
                }
            }
            if (!settled) {
                const written = await writeStanding(options, { base, own, rendering });
                if (written.kind !== 'done')
                    return written;
                commit = written.value;
                settled = true;
            }
            const kept = await keepOpen(options, newest?.state === 'OPEN' ? newest : null, rendering);
            if (kept.kind !== 'done')
                return kept;
            return done({ rendering, commit, pullRequest: { ...kept.value, declined: false } });
        },
        refresh: async () => {
            base = await publish_readBase(options);
            own = await (0,own_branch/* readOwnBranch */.l)(client, { branch: name, files: request, pulls: true });
            settled = false;
        },
    });
}
/** Returns whether the branch is where its latest pull request was merged. */
function isMerged({ head, pulls: [newest] }) {
    return newest?.state === 'MERGED' && newest.headRefOid === head;
}
/** Returns whether the branch brings exactly `wanted`; what was merged from where it is brings nothing any more. */
function brings(own, wanted) {
    if (own === null || isMerged(own))
        return false;
    return own.files.size === wanted.size && [...wanted].every(([path, text]) => own.files.get(path) === text);
}
/** Puts one commit on the base's head and the branch on that commit; its name is the value. */
async function writeStanding(options, { base, own, rendering }) {
    const { client, branch, name, repositoryId } = options;
    if (own !== null && !isStanding(own, { name, base: branch }))
        throw takenOver(name);
    // The base is read again only where something is written: a run may have taken its time.
    if ((await (0,github_read/* readHead */.zy)(client, branch)) !== base.head)
        return { kind: 'stale' };
    const { message, changed: files } = rendering;
    return propose_attempt(client, name, async () => {
        await (0,persist/* pace */.c)(options, 0);
        const sha = await (0,git_data/* writeCommit */.rV)(client, {
            parent: base.head,
            message: (tree) => standingMessage(message, tree),
            files,
        });
        await (0,persist/* pace */.c)(options, 0);
        if (own === null)
            await (0,git_data/* createBranch */.lY)(client, { branch: name, sha });
        else
            await (0,git_data/* replaceBranch */.v6)(client, { repositoryId, branch: name, before: own.head, after: sha });
        return sha;
    });
}
/** Takes the branch away where a pull request is open that would bring nothing. */
async function withdraw(options, { own, newest, rendering }) {
    const { client, branch, name, repositoryId } = options;
    const nothing = { rendering, commit: null, pullRequest: null };
    if (own === null || newest?.state !== 'OPEN' || !isStanding(own, { name, base: branch }))
        return done(nothing);
    return propose_attempt(client, name, async () => {
        await (0,persist/* pace */.c)(options, 0);
        await (0,git_data/* replaceBranch */.v6)(client, { repositoryId, branch: name, before: own.head, after: null });
        return nothing;
    });
}
/** Opens the pull request, or brings our text of it up to date where it is open. */
async function keepOpen(options, open, { title, body }) {
    const { client, branch: base, name: head } = options;
    try {
        if (open === null) {
            await (0,persist/* pace */.c)(options, 1);
            return done(await openPullRequest(client, { head, base, title, body: (0,state_marker/* pullRequestBody */.NF)(body) }));
        }
        const { number, url } = open;
        const text = open.viewerDidAuthor ? (0,state_marker/* updatePullRequestBody */.wN)(open.body, body) : open.body;
        if (text !== open.body) {
            await (0,persist/* pace */.c)(options, 0);
            await editPullRequest(client, { number, body: text });
        }
        return done({ number, url });
    }
    catch (error) {
        if ((0,github_problem/* isPullRequestThere */.fI)(error)) {
            const found = await findPullRequest(client, { head, base });
            if (found !== null)
                return done(found);
        }
        if ((0,github_problem/* isPullRequestRefused */.Tv)(error))
            throw notPermitted(options, error);
        const problem = (0,github_problem/* classify */.L8)(error, { need: 'pull-requests', clock: client.clock });
        if (problem.kind === 'fatal' || problem.kind === 'refused')
            throw problem.error;
        return problem.kind === 'limited' ? { ...problem, cause: error } : problem;
    }
}
function done(value) {
    return { kind: 'done', value };
}
async function propose_attempt(client, branch, write) {
    try {
        return done(await write());
    }
    catch (error) {
        return (0,commit/* unwritten */.p)(client, error, branch);
    }
}
function takenOver(name) {
    return new errors/* RoadmapSyncError */.C('failed', `The branch ${name} holds commits of somebody else, so it is left as it is.`, {
        hint: 'Merge its pull request, or delete the branch; the next run makes it anew.',
    });
}
function notPermitted({ url, branch, name }, cause) {
    const compare = `${url}/compare/${encodeURIComponent(branch)}...${encodeURIComponent(name)}?expand=1`;
    return new errors/* RoadmapSyncError */.C('failed', 'GitHub Actions is not permitted to open pull requests here.', {
        hint: `Allow it under Settings → Actions → General → Workflow permissions, or open the pull request yourself, once: ${compare}`,
        cause,
    });
}

;// CONCATENATED MODULE: ./build/src/report/progress-page.js


/** Returns the page on the own branch before its zones are placed; `branch` is where the roadmap is. */
function renderPage({ run, publish }, branch) {
    return `# ${run.title}\n\n${publish.pageNote(code(branch))}\n`;
}
/**
 * Returns what stands in a README's zones where badge and table are kept on another branch: links that never change, so
 * that no later run has to touch the README.
 */
function linkedZones({ badge, chart, publish }, { zones, chart: withChart }, place) {
    const { url, branch, page } = place;
    const at = `${branch.split('/').map(encodeURIComponent).join('/')}`;
    const href = `${url}/blob/${at}/${encodeURI(page)}`;
    // GitHub resolves this for whoever may see the repository; raw.githubusercontent.com shows public ones only.
    const source = (path) => `${url}/raw/${at}/${encodeURI(path)}`;
    return {
        badge: zones.badge ? (0,report_badge/* badgeImage */.pq)({ src: source(place.badge), alt: badge.label, href }) : null,
        progress: zones.progress ? `**${(0,shared_escape/* link */.nf)(publish.pageLink, href)}**` : null,
        chart: withChart ? (0,report_badge/* badgeImage */.pq)({ src: source(place.chart), alt: chart.title, href }) : null,
    };
}
/** Returns a branch's name as code; nothing in it ends the code. */
function code(name) {
    return `\`${name.replaceAll('`', '')}\``;
}

;// CONCATENATED MODULE: ./build/src/app/publish-results.js












/** Page of the own branch that shows badge and table. */
const page = 'README.md';
/**
 * Returns the branch that earlier runs published to where that is none of the repository's own, or null. It is read
 * before anything is planned: its ledger says which issues exist.
 */
async function readPublished(client, { publish: way, assets }, { branch, files }) {
    if (way === 'pull-request')
        return (0,own_branch/* readOwnBranch */.l)(client, { branch: (0,publish_own_branch/* proposalBranch */.hj)(branch), files, pulls: true });
    if (way !== 'branch')
        return null;
    return (0,own_branch/* readOwnBranch */.l)(client, { branch: publish_own_branch/* progressBranch */._T, files: ownFiles(files, assets), pulls: false });
}
/** Returns what earlier runs remember, from wherever they left it. */
function readLedgers({ publish: way, assets }, { files, own }) {
    const path = (0,asset_paths/* ledgerPath */.tf)(assets);
    const here = readLedger(files, path);
    // What was merged is here already, and may have gone on since.
    if (own === null || isMerged(own))
        return here;
    const there = readLedger(own.files, path);
    return way === 'pull-request' ? withWaiting(here, there) : mergeLedgers(there, here, emptyLedger);
}
function readLedger(files, path) {
    const text = files.get(path);
    return text === undefined ? emptyLedger : parseLedger(text, path);
}
/** Brings what readers see up to date, in the way that the settings ask for. Throws where GitHub refuses. */
async function publishResults(input) {
    const { settings, read, base, files: request, own } = input;
    switch (settings.publish) {
        case 'none':
            return told(input, render(input, { base, own: null }), { commit: null, head: null });
        case 'commit': {
            const { rendering, commit } = await publish({
                ...input,
                branch: read.branch,
                request,
                render: (current) => render(input, { base: current, own: null }),
            });
            return told(input, rendering, { commit, head: base.head });
        }
        case 'pull-request': {
            const { rendering, commit, pullRequest } = await propose({
                ...proposalOf(input),
                own,
                render: (current, standing) => {
                    const results = render(input, { base: current, own: standing });
                    const { messages, progress } = results;
                    const { pullTitle: title, pullBody, pullNote } = messages.publish;
                    const { done, total, percent } = progress;
                    return { ...results, title, body: `${pullBody(done, total, percent)}\n\n${pullNote}` };
                },
            });
            const results = told(input, rendering, { commit, head: pullRequest === null ? base.head : own?.head });
            return { ...results, pullRequest: pullRequest === null ? null : { ...pullRequest, brings: 'results' } };
        }
        case 'branch': {
            // Everything is kept on a branch of our own, and the README links there. A chart is new as long as it is nowhere:
            // a run that ends before it is proposed must find it missing again.
            const isNew = input.drawChart !== null && ![base, own].some((it) => it?.files.has((0,asset_paths/* chartPath */.YB)(settings.assets)));
            const proposed = isNew ? await linkReadme(input, isNew) : null;
            const { rendering, commit } = await (0,publish_own_branch/* publishOnOwnBranch */.vg)({
                ...input,
                branch: publish_own_branch/* progressBranch */._T,
                own,
                request: ownFiles(request, settings.assets),
                render: (current) => render(input, { base, own: current }),
            });
            const results = told(input, rendering, { commit, head: own?.head });
            const { diagnostics, pullRequest } = proposed ?? (await linkReadme(input, isNew));
            return { ...results, diagnostics: [...results.diagnostics, ...diagnostics], pullRequest };
        }
    }
}
/** Returns what there is to tell of a rendering that is published in `commit`, or was already at `head`. */
function told({ settings, read }, { progress, diagnostics, chart, boxes }, { commit, head }) {
    const at = commit ?? head;
    const src = `${read.url}/raw/${at}/${(0,shared_escape/* encodePath */.O0)((0,asset_paths/* chartPath */.YB)(settings.assets))}`;
    return {
        progress,
        diagnostics,
        commit,
        pullRequest: null,
        boxes: commit === null ? 0 : boxes,
        chart: chart === null || at == null ? null : { src, alt: chart.alt },
    };
}
/**
 * Proposes links to the own branch for the README's zones, once, and again for a chart that `isNew`; without them nothing
 * but the README is behind.
 */
async function linkReadme(input, isNew) {
    const { settings, config, read, client, files, base, messages } = input;
    const { readme, assets } = settings;
    if (readme === null)
        return { diagnostics: [], pullRequest: null };
    const place = {
        url: read.url,
        branch: publish_own_branch/* progressBranch */._T,
        page,
        badge: (0,asset_paths/* badgePath */.T)(assets),
        chart: (0,asset_paths/* chartPath */.YB)(assets),
    };
    const zones = linkedZones(messages, config, place);
    const update = (text, withChart) => updateZones(text, zones, { path: readme, ...(withChart ? { fresh: 'chart' } : {}) });
    const text = base.files.get(readme);
    if (text === undefined)
        return { diagnostics: [noReadme(readme)], pullRequest: null };
    const { text: linked, diagnostics } = update(text, true);
    if (linked === text)
        return { diagnostics, pullRequest: null };
    const name = (0,publish_own_branch/* proposalBranch */.hj)(read.branch);
    const { readmeTitle: title, readmeBody } = messages.publish;
    try {
        const { pullRequest } = await propose({
            ...proposalOf(input),
            own: await (0,own_branch/* readOwnBranch */.l)(client, { branch: name, files, pulls: true }),
            render: ({ files: current }, standing) => {
                const before = current.get(readme) ?? '';
                const after = update(before, isNew || publish_results_brings(standing, { readme, zone: 'chart' })).text;
                const changed = new Map(before === after ? [] : [[readme, after]]);
                return { changed, diagnostics: [], message: title, title, body: readmeBody(`\`${publish_own_branch/* progressBranch */._T}\``) };
            },
        });
        return { diagnostics, pullRequest: pullRequest === null ? null : { ...pullRequest, brings: 'links' } };
    }
    catch (error) {
        if (!(error instanceof errors/* RoadmapSyncError */.C))
            throw error;
        const lines = [zones.badge, zones.progress, zones.chart].filter((zone) => zone !== null).join(' ');
        const told = {
            rule: 'readme-not-linked',
            severity: 'warning',
            message: `${readme} does not link to the branch ${publish_own_branch/* progressBranch */._T} yet, and no pull request could be opened for that. ${error.message}`,
            hint: `${error.hint} Or put this into ${readme} yourself: \`${lines}\``,
        };
        return { diagnostics: [...diagnostics, told], pullRequest: null };
    }
}
/** Returns whether a standing pull request brings that zone to the README. */
function publish_results_brings(standing, { readme, zone }) {
    if (standing === null || isMerged(standing))
        return false;
    return findZones(standing.files.get(readme) ?? '', { path: readme }).zones.some(({ name }) => name === zone);
}
function proposalOf(input) {
    const { client, pacer, budget, read, base, files: request } = input;
    const { id: repositoryId, url, branch } = read;
    return { client, pacer, budget, repositoryId, url, branch, base, name: (0,publish_own_branch/* proposalBranch */.hj)(branch), request };
}
/**
 * Renders the results against where they go: the repository's own files, or those of the branch that has only results.
 */
function render(input, { base, own }) {
    const { settings, config, read } = input;
    const apart = settings.publish === 'branch';
    const { progress, history, ledger, plan, messages } = input.understand(base, !apart);
    const path = (0,asset_paths/* ledgerPath */.tf)(settings.assets);
    // What other runs published meanwhile is not ours to forget.
    const next = [base.files, ...(own === null ? [] : [own.files])].reduce((sum, files) => mergeLedgers(sum, readLedger(files, path), input.ledger), ledger);
    const target = apart ? (own?.files ?? new Map([[page, renderPage(messages, read.branch)]])) : base.files;
    const chart = input.drawChart?.(history, messages) ?? null;
    const artifacts = makeArtifacts(target, {
        progress,
        chart,
        ledger: next,
        ticks: plan.ticks,
        messages,
        config: apart ? { ...config, zones: { ...config.zones, badge: true, progress: true } } : config,
        readme: apart ? page : settings.readme,
        assets: settings.assets,
        url: read.url,
    });
    const { done, total, percent } = progress;
    const subject = messages.commit.progress(done, total, percent);
    // On a pull request it would keep the checks away that have to pass before it is merged.
    const quiet = config.commit['skip-ci'] && settings.publish !== 'pull-request';
    const message = quiet ? `${subject} [skip ci]` : subject;
    return { ...artifacts, progress, messages, chart, boxes: plan.ticks.length, message };
}
/** Returns the files that a run keeps on its own branch: no roadmap, and a page instead of the README. */
function ownFiles({ paths }, assets) {
    return { paths: [page, ...paths.filter((path) => path.startsWith(`${assets}/`))], globs: [] };
}

// EXTERNAL MODULE: ./node_modules/mdast-util-to-string/lib/index.js
var mdast_util_to_string_lib = __webpack_require__(1869);
;// CONCATENATED MODULE: ./build/src/roadmap/inline.js


/** Returns what a reader sees of the nodes, Obsidian's wikilinks, embeds and highlights resolved, lines ended by LF. */
function inlineOf(nodes) {
    let text = '';
    let mask = '';
    const pending = [...nodes].reverse();
    for (let node = pending.pop(); node; node = pending.pop()) {
        if (node.type === 'text') {
            const seen = resolveObsidian((0,shared_text/* toLf */.yj)(composed(node.value)));
            text += seen;
            mask += seen;
        }
        else if (node.type === 'inlineCode') {
            const code = (0,shared_text/* toLf */.yj)(composed(node.value));
            text += code;
            mask += '\uFFFC'.repeat(code.length);
        }
        else if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) {
            text += '\n';
            mask += '\n';
        }
        else if ('children' in node) {
            for (let index = node.children.length - 1; index >= 0; index -= 1) {
                const child = node.children[index];
                if (child)
                    pending.push(child);
            }
        }
    }
    return { text, mask };
}
/** Returns the visible text of a node on one line; the alternative text of its images where there is nothing else. */
function visibleText(node) {
    const text = (0,shared_text/* oneLine */.TN)(inlineOf([node]).text);
    return text === '' ? (0,shared_text/* oneLine */.TN)(composed((0,mdast_util_to_string_lib/* toString */.d)(node, { includeHtml: false }))) : text;
}
/** Returns `text` with its letters composed (NFC): some file systems and editors take them apart, and nobody sees it. */
function composed(text) {
    return text.normalize('NFC');
}
/** Returns `inline` without its units from `start` to `end`. */
function cut(inline, start, end) {
    return {
        text: inline.text.slice(0, start) + inline.text.slice(end),
        mask: inline.mask.slice(0, start) + inline.mask.slice(end),
    };
}
/** Returns the units of `inline` from `start` on, up to `end`. */
function slice(inline, start, end) {
    return { text: inline.text.slice(start, end), mask: inline.mask.slice(start, end) };
}
/** https://help.obsidian.md/links and https://help.obsidian.md/syntax#Bold,+italics,+highlights */
function resolveObsidian(text) {
    let seen = text;
    if (seen.includes('[[')) {
        seen = seen.replace(/(!?)\[\[([^[\]\n|]{1,300})(?:\|([^[\]\n]{0,300}))?\]\]/g, (_, embed, target, alias) => {
            if (embed === '!')
                return '';
            return ((alias ?? '').trim() ||
                String(target)
                    .replace(/#\^.*$/, '')
                    .replace(/^#/, '')
                    .replaceAll('#', ' > ')
                    .trim());
        });
    }
    if (seen.includes('=='))
        seen = seen.replace(/(?<![=\w])==(?=[^\s=])([^=\n]{1,300})==(?![=\w])/g, '$1');
    return seen;
}

;// CONCATENATED MODULE: ./build/src/roadmap/identity.js

/** https://help.obsidian.md/links#Link+to+a+block+in+a+note */
const blockId = /(?:^|\s)\^([\p{L}\p{N}-]{1,100})[ \t]*$/mu;
/** https://github.com/github/spec-kit/blob/main/templates/tasks-template.md */
const taskNumber = /^\s*(T\d{3,6}[a-z]?)(?:\s*[:.\u2013\u2014-])?\s+(?=\S)/;
const taskMark = /^\s*\[(P|[A-Z]{1,4}\d{1,4})\]\s*/;
/**
 * Returns the id of an HTML comment `<!-- id: x -->`, or null for any other HTML. Ids are 1–100 letters, digits,
 * `-`, `_`, `.`, `:` or `/`.
 */
function commentId(html) {
    return (/^<!--[ \t]*id[ \t]*[:=][ \t]*([\p{L}\p{N}][\p{L}\p{N}\-_.:/]{0,99})[ \t]*-->$/u.exec(html.trim())?.[1] ??
        null);
}
/** Returns a task's text without the id in it: an Obsidian block id ` ^x` at its end, or a number `T001` at its start. */
function takeId(inline) {
    let rest = inline;
    const take = (pattern) => {
        const match = pattern.exec(rest.mask);
        if (match)
            rest = cut(rest, match.index, match.index + match[0].length);
        return match?.[1] ?? null;
    };
    const block = take(blockId);
    const number = take(taskNumber);
    const marks = [];
    if (number !== null)
        for (let mark = take(taskMark); mark !== null; mark = take(taskMark))
            marks.push(mark);
    return { explicitId: block ?? number, marks, rest };
}

;// CONCATENATED MODULE: ./build/src/roadmap/fields.js



/** `YYYY-MM-DD` after the emoji: https://publish.obsidian.md/tasks/Reference/Task+Formats/Tasks+Emoji+Format */
const fields_dates = [
    [/(?:📅|📆|🗓)\uFE0F?\s*(\d{4}-\d{2}-\d{2})/u, 'due'],
    [/(?:⏳|⌛)\uFE0F?\s*(\d{4}-\d{2}-\d{2})/u, 'scheduled'],
    [/🛫\uFE0F?\s*(\d{4}-\d{2}-\d{2})/u, 'start'],
    [/➕\uFE0F?\s*(\d{4}-\d{2}-\d{2})/u, null],
    [/✅\uFE0F?\s*(\d{4}-\d{2}-\d{2})/u, null],
    [/❌\uFE0F?\s*(\d{4}-\d{2}-\d{2})/u, null],
    [/🔁\uFE0F?\s*([\p{L}\p{N}, ]{1,80})/u, 'recurrence'],
    [/🏁\uFE0F?\s*(keep|delete)\b/u, null],
    // https://publish.obsidian.md/kanban: the date of a card.
    [/@\{(\d{4}-\d{2}-\d{2})\}/u, 'due'],
    [/⛔\uFE0F?\s*([\w-]+(?:\s*,\s*[\w-]+)*)/u, null],
];
const priorities = {
    '🔺': 'highest',
    '⏫': 'high',
    '🔼': 'medium',
    '🔽': 'low',
    '⏬': 'lowest',
};
/** https://publish.obsidian.md/tasks/Reference/Task+Formats/Dataview+Format; null is taken out and forgotten. */
const dataview = {
    due: 'due',
    scheduled: 'scheduled',
    start: 'start',
    priority: 'priority',
    repeat: 'recurrence',
    id: 'id',
    created: null,
    completion: null,
    cancelled: null,
    dependson: null,
    oncompletion: null,
};
const signs = /[📅📆🗓⏳⌛🛫➕✅❌🔁🏁⛔🆔🔺⏫🔼🔽⏬#^]|::|@\{|^\s*T\d/u;
/**
 * Returns an item's text without the id, dates, priority and tags that Obsidian (Tasks, Dataview) and plans for coding
 * agents put into it. Tags inside the sentence stay in the text as words of it.
 */
function takeNotes(inline) {
    if (!signs.test(inline.mask))
        return { text: (0,shared_text/* oneLine */.TN)(inline.text), explicitId: null, tags: [], fields: {} };
    const fields = {};
    const identified = takeId(inline);
    let { explicitId, rest } = identified;
    const tags = [...identified.marks];
    const take = (pattern) => {
        const match = pattern.exec(rest.mask);
        if (match)
            rest = cut(rest, match.index, match.index + match[0].length);
        return match;
    };
    if (rest.mask.includes('::')) {
        const pattern = /[[(]([A-Za-z]{2,20})::\s*([^[\]()\n]{0,80})[\])]/g;
        const known = [...rest.mask.matchAll(pattern)].filter((match) => Object.hasOwn(dataview, (match[1] ?? '').toLowerCase()));
        for (const match of known.toReversed()) {
            const key = dataview[(match[1] ?? '').toLowerCase()] ?? null;
            const value = (match[2] ?? '').trim();
            if (key === 'id')
                explicitId ??= value === '' ? null : value;
            else if (key === 'priority')
                fields.priority ??= Object.values(priorities).find((name) => name === value);
            else if (key !== null && value !== '')
                fields[key] ??= value;
            rest = cut(rest, match.index, match.index + match[0].length);
        }
    }
    const id = take(/🆔\uFE0F?\s*([\w-]{1,100})/u);
    explicitId ??= id?.[1] ?? null;
    for (const [pattern, field] of fields_dates) {
        const match = take(pattern);
        if (match?.[1] && field !== null && field !== 'priority')
            fields[field] = match[1].trim();
    }
    const priority = take(/(?:🔺|⏫|🔼|🔽|⏬)\uFE0F?/u);
    if (priority)
        fields.priority = priorities[priority[0].replace('\uFE0F', '')];
    return { text: (0,shared_text/* oneLine */.TN)(takeTags(rest, tags).text), explicitId, tags, fields: compact(fields) };
}
/** Numbers alone are references (`#12`), not tags: https://help.obsidian.md/tags#Tag+format */
const leadingTag = /^\s*#([\p{L}\p{N}_/-]+)(?=\s|$)/u;
const anyTag = /(?:^|\s)#([\p{L}\p{N}_/-]+)(?=\s|$)/gu;
function takeTags(inline, tags) {
    if (!inline.mask.includes('#'))
        return inline;
    let rest = inline;
    for (let name = tagName(leadingTag.exec(rest.mask)); name; name = tagName(leadingTag.exec(rest.mask))) {
        tags.push(name);
        rest = slice(rest, rest.mask.indexOf('#') + 1 + name.length);
    }
    const all = [...rest.mask.matchAll(anyTag)].filter((match) => tagName(match) !== null);
    tags.push(...all.flatMap((match) => tagName(match) ?? []));
    for (const match of all.toReversed()) {
        if (rest.mask.slice(match.index + match[0].length).trim() !== '')
            break;
        rest = slice(rest, 0, match.index);
    }
    return rest;
}
function tagName(match) {
    return match?.[1] && /[\p{L}_/-]/u.test(match[1]) ? match[1] : null;
}
function compact(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/src/roadmap/html.js

const entities = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
};
/** A tag at which the text beside a checkbox ends. */
const boundary = /<(?:\/?(?:li|ul|ol|p|div|label|td|tr|table|details|summary|h[1-6])|br|input)\b/i;
/** A title that is never closed would go on to the end, and so would the next one. */
const unclosedLimit = 500;
/** Returns the `<details>`, `<summary>`, `<h1>`–`<h6>` and checkboxes of an HTML block in order; comments are skipped. */
function htmlTokens(html) {
    if (!/<\/?(?:details|summary|h[1-6]|input)\b/i.test(html))
        return [];
    const text = html.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));
    const tokens = [];
    const tags = [...text.matchAll(/<(\/?)(details|summary|h[1-6]|input)\b[^<>]*>/gi)];
    const lineAt = lineCounter(text);
    for (let index = 0; index < tags.length; index += 1) {
        const tag = tags[index];
        const name = tag?.[2]?.toLowerCase();
        if (!tag || !name)
            continue;
        if (name === 'details')
            tokens.push({ kind: tag[1] === '/' ? 'details-close' : 'details-open' });
        else if (name === 'input') {
            const [beside = ''] = text.slice(tag.index + tag[0].length).split(boundary, 1);
            if (checkboxOf(tag[0]) !== null)
                tokens.push({ kind: 'checkbox', tag: tag[0], text: plainHtml(beside), line: lineAt(tag.index) });
        }
        else if (tag[1] === '/') {
            if (name === 'summary')
                tokens.push({ kind: 'summary-close' });
        }
        else {
            const start = tag.index + tag[0].length;
            const ahead = tags.slice(index + 1, index + 9).findIndex((other) => isClose(other, name));
            const close = ahead === -1 ? -1 : index + 1 + ahead;
            const end = close === -1 ? start + unclosedLimit : tags[close]?.index;
            const inner = plainHtml(text.slice(start, end));
            if (close !== -1)
                index = close;
            if (name === 'summary')
                tokens.push({ kind: 'summary', text: inner, closed: close !== -1 });
            else if (close !== -1 && inner !== '')
                tokens.push({ kind: 'heading', level: Number(name[1]), text: inner });
        }
    }
    return tokens;
}
/** Returns how many lines end before an offset; offsets have to ascend. */
function lineCounter(text) {
    let next = text.indexOf('\n');
    let lines = 0;
    return (offset) => {
        while (next !== -1 && next < offset) {
            next = text.indexOf('\n', next + 1);
            lines += 1;
        }
        return lines;
    };
}
function isClose(tag, name) {
    return tag[1] === '/' && tag[2]?.toLowerCase() === name;
}
/** Returns the text of an HTML fragment: no tags, entities resolved, one line. */
function plainHtml(html) {
    const text = html
        .replace(/<[^<>]*>/g, ' ')
        .replace(/&(?:#(\d{1,7})|([a-z]{2,6}));/gi, (whole, code, name) => {
        if (name)
            return entities[name.toLowerCase()] ?? whole;
        const point = Number(code);
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
    return (0,shared_text/* oneLine */.TN)(text);
}
/** Returns what a checkbox in HTML says; null for any other tag. */
function checkboxOf(tag) {
    if (!/^<input\b[^<>]*\btype\s*=\s*["']?checkbox\b/i.test(tag))
        return null;
    return /\schecked\b/i.test(tag) ? 'done' : 'open';
}

;// CONCATENATED MODULE: ./build/src/roadmap/signs.js
const signs_signs = {
    ...listed('done', '✅ ☑ ✔ ✓'),
    ...listed('dropped', '❌ ✖ ✗ ✘ ☒ 🚫'),
    ...listed('open', '🚧 ⬜ ◻ 🔲 ☐ ⏳ ⌛ 🔜 🔄 🏗 ⏸'),
};
const one = `(${Object.keys(signs_signs).join('|')})\\uFE0F?`;
const leading = new RegExp(`^${one}\\s+(?=\\S)`, 'u');
const trailing = new RegExp(`(?<=\\S)\\s+${one}$`, 'u');
function listed(sign, characters) {
    return Object.fromEntries(characters.split(' ').map((character) => [character, sign]));
}
/**
 * Returns a task's text without the sign that it begins or ends with. It is taken off even where it turns out to be
 * an ornament: a title must not change when the last of several tasks is marked as done.
 */
function takeSign(text) {
    const match = leading.exec(text) ?? trailing.exec(text);
    const sign = signs_signs[match?.[1] ?? ''];
    if (!match || sign === undefined)
        return { text, sign: null };
    return { text: text.slice(0, match.index) + text.slice(match.index + match[0].length), sign };
}
/** Tells whether all of an item's text is struck out; a remark in brackets may follow. */
function isStruck(nodes) {
    const said = nodes.filter((node) => !(node.type === 'text' && /^(?:\s|\([^()]*\))*$/.test(node.value)));
    return said.length > 0 && said.every((node) => node.type === 'delete');
}
/** Returns the tasks with what their signs say. */
function readSigns(groups) {
    const signed = groups.flatMap(({ tasks }) => tasks.filter((task) => task.box === null));
    const has = (sign) => signed.some((task) => task.sign === sign);
    // One ✅ before each of them is an ornament, or all is done; nobody can tell.
    const unclear = has('done') && signed.every((task) => task.sign === 'done') ? (signed[0] ?? null) : null;
    // Beside ✅ alone a ❌ says "not yet"; where something else says so it means "no longer".
    const drops = has('open') || has(undefined);
    const read = ({ sign, ...task }) => {
        if (task.settled !== undefined || task.box !== null)
            return task;
        if (sign === 'done' && unclear === null)
            return { ...task, settled: 'done' };
        return sign === 'dropped' && drops ? { ...task, settled: 'cancelled' } : task;
    };
    return { groups: groups.map((group) => ({ ...group, tasks: group.tasks.map(read) })), unclear };
}

;// CONCATENATED MODULE: ./build/src/roadmap/source.js


/** Returns the source of `tree`; the definitions of links are looked for when one is needed. */
function sourceOf(tree, text, shift) {
    let found;
    const definitions = () => {
        if (found !== undefined)
            return found;
        const known = new Map();
        (0,unist_util_visit_lib/* visit */.YR)(tree, 'definition', (node) => {
            // https://spec.commonmark.org/0.31.2/#matches: the first one counts.
            if (!known.has(node.identifier))
                known.set(node.identifier, node);
        });
        found = known;
        return known;
    };
    return { text, shift, definitions };
}
/**
 * Returns the Markdown of neighbouring nodes as written, from the offset `from` on; links and images by reference carry
 * their addresses, so that they work in another document too.
 */
function markdownFrom(nodes, from, source) {
    const end = nodes.at(-1)?.position?.end.offset ?? from;
    return composed(source_written(nodes, { from, end, source }));
}
function source_written(nodes, { from, end, source }) {
    let text = '';
    let at = from;
    for (const node of source_references(nodes)) {
        const definition = source.definitions().get(node.identifier);
        const start = node.position?.start.offset ?? 0;
        if (definition === undefined || start < at)
            continue;
        text += source.text.slice(at, start) + inline(node, definition, source);
        at = node.position?.end.offset ?? at;
    }
    return text + source.text.slice(at, end);
}
function source_references(nodes) {
    return nodes.flatMap((node) => {
        if (node.type === 'linkReference' || node.type === 'imageReference')
            return [node];
        return 'children' in node ? source_references(node.children) : [];
    });
}
function inline(node, { url, title }, source) {
    const address = url === '' || /[\s()<>]/.test(url) ? `<${url.replace(/[<>\n]/g, encodeURIComponent)}>` : url;
    const target = title == null ? address : `${address} "${title.replaceAll('"', '\\"')}"`;
    if (node.type === 'imageReference')
        return `![${(node.alt ?? '').replace(/[[\]\\]/g, '\\$&')}](${target})`;
    const from = node.children[0]?.position?.start.offset;
    const end = node.children.at(-1)?.position?.end.offset;
    const label = from === undefined || end === undefined ? '' : source_written(node.children, { from, end, source });
    return `[${label}](${target})`;
}

;// CONCATENATED MODULE: ./build/src/roadmap/items.js








/**
 * Returns the box of a list item, or null. Besides GFM's there are Obsidian's `[-]`, cancelled, and `[/]`, `[>]`, `[<]`,
 * `[!]`, `[?]`, `[*]`, `[~]`, `[.]`, which are open: https://publish.obsidian.md/tasks/Reference/Status+Collections;
 * `[✓]` and `[✔]` are done.
 */
function boxOf(item, source) {
    const own = item.children[0];
    if (own?.type !== 'paragraph')
        return null;
    const start = item.position?.start.offset ?? 0;
    const match = /^(?:[-*+]|\d{1,9}[.)])[\s>]{1,40}\[([^[\]\\])\](?=\s)/.exec(source.text.slice(start, start + 64));
    if (!match?.[1] || (item.checked == null && !startsWithBox(own)))
        return null;
    return { mark: markOf(match[1]), offset: start + match[0].length - 2 + source.shift };
}
/** Returns the items with a box that have no boxed item around them, in document order. */
function boxedItems(items, source) {
    const found = [];
    const pending = [...items].reverse();
    for (let node = pending.pop(); node; node = pending.pop()) {
        if (node.type === 'listItem' && boxOf(node, source))
            found.push(node);
        else if (node.type === 'listItem' || node.type === 'list' || node.type === 'blockquote') {
            for (let index = node.children.length - 1; index >= 0; index -= 1) {
                const child = node.children[index];
                if (child)
                    pending.push(child);
            }
        }
    }
    return found;
}
/** Returns a list item as a task; null when it has no text. */
function taskOf(item, source, why) {
    const box = boxOf(item, source);
    const { text, explicitId, tags, fields } = noted(item, box);
    if (text === '')
        return null;
    const task = {
        explicitId,
        text,
        markdown: markdownOf(item, source, box),
        line: items_lineOf(item),
        box,
        subtasks: subtasksOf(item, source),
        why: box ? 'checkbox' : why,
        ...(tags.length > 0 ? { tags } : {}),
        ...(Object.keys(fields).length > 0 ? { fields } : {}),
    };
    return box ? task : { ...task, ...spoken(item, task) };
}
/** What stands beside a task without a box: a line through it, a sign, a box in HTML. */
function spoken(item, { text, markdown }) {
    const [own] = item.children;
    const nodes = own?.type === 'paragraph' ? own.children : [];
    const checkbox = nodes[0]?.type === 'html' ? checkboxOf(nodes[0].value) : null;
    if (checkbox === 'done' || isStruck(nodes))
        return { text, markdown, settled: 'done' };
    if (checkbox === 'open')
        return { text, markdown, sign: 'open' };
    const { text: bare, sign } = takeSign(text);
    return sign === null ? { text, markdown } : { text: bare, markdown: takeSign(markdown).text, sign };
}
/** Returns a list item as something to study, with what is nested below it. */
function topicOf(item, source) {
    return {
        text: noted(item, boxOf(item, source)).text,
        line: items_lineOf(item),
        children: nestedItems(item)
            .map((nested) => topicOf(nested, source))
            .filter(hasText),
    };
}
/** Tells whether a topic says anything. */
function hasText(topic) {
    return topic.text !== '';
}
/** Returns the 1-based line on which a node starts. */
function items_lineOf(node) {
    return node.position?.start.line ?? 1;
}
function noted(item, box) {
    const own = item.children.find((child) => child.type === 'paragraph' || child.type === 'heading');
    if (!own)
        return { text: '', explicitId: null, tags: [], fields: {} };
    const inline = inlineOf([own]);
    // A box that GFM does not know is still part of the text.
    const written = box && item.checked == null ? /^\s*\[[^[\]]\]\s+/ : /^/;
    const notes = takeNotes(slice(inline, written.exec(inline.text)?.[0].length ?? 0));
    // A task of nothing but notes is called by them.
    const text = notes.text === '' && !isEmptyBox(inline) ? visibleText(own).replace(written, '') : notes.text;
    return { ...notes, text: isEmptyBox(inline) ? '' : text, explicitId: commentIn(item) ?? notes.explicitId };
}
function isEmptyBox(inline) {
    return /^\s*\[[ xX-]?\]\s*$/.test(inline.text);
}
function commentIn(item) {
    for (const child of item.children) {
        const inline = child.type === 'paragraph' || child.type === 'heading' ? child.children : [child];
        for (const node of inline) {
            const id = node.type === 'html' ? commentId(node.value) : null;
            if (id !== null)
                return id;
        }
    }
    return null;
}
function subtasksOf(item, source) {
    const found = [];
    const pending = nestedItems(item).reverse();
    for (let nested = pending.pop(); nested; nested = pending.pop()) {
        const box = boxOf(nested, source);
        const { text } = noted(nested, box);
        if (text !== '')
            found.push({ text, line: items_lineOf(nested), box });
        pending.push(...nestedItems(nested).reverse());
    }
    return found;
}
function nestedItems(item) {
    const found = [];
    const collect = (node) => {
        for (const child of node.children) {
            if (child.type === 'listItem')
                found.push(child);
            else if (child.type === 'list' || child.type === 'blockquote')
                collect(child);
        }
    };
    collect(item);
    return found;
}
function startsWithBox(paragraph) {
    const [first] = paragraph.children;
    return first?.type === 'text' && /^\[[/<>!?*~.✓✔-]\]\s/.test(first.value);
}
/** The item's own blocks as written, without marker, box, id, indentation and the `>` of a quote around it. */
function markdownOf(item, source, box) {
    const parts = [];
    for (const child of item.children) {
        if (child.type === 'list' || (child.type === 'html' && commentId(child.value) !== null))
            continue;
        const start = child.position?.start;
        if (start?.offset === undefined)
            continue;
        const from = parts.length === 0 && box ? Math.max(start.offset, box.offset - source.shift + 2) : start.offset;
        parts.push(dedent(markdownFrom([child], from, source).trim(), start.column - 1));
    }
    return parts
        .join('\n\n')
        .replace(/<!--[ \t]*id[ \t]*[:=][^>\n]{1,120}-->/g, '')
        .trim();
}
function dedent(text, width) {
    if (!/[\r\n]/.test(text))
        return text;
    return text.replace(/(\r\n?|\n)([ \t>]*)/g, (_, end, lead) => {
        const kept = lead.includes('>') ? lead.slice(lead.lastIndexOf('>') + 1) : lead;
        return end + kept.slice(Math.min(width, kept.length - kept.trimStart().length));
    });
}
/** Returns inline text as a paragraph's task, for practice written as prose. */
function proseTask(inline, at) {
    const { text, explicitId, tags, fields } = takeNotes(inline);
    if ((0,shared_text/* oneLine */.TN)(text) === '')
        return null;
    return {
        explicitId,
        text,
        ...at,
        box: null,
        why: 'practice-heading',
        ...(tags.length > 0 ? { tags } : {}),
        ...(Object.keys(fields).length > 0 ? { fields } : {}),
    };
}

;// CONCATENATED MODULE: ./build/src/roadmap/boxes-lint.js

/** Returns the boxes that GitHub does not show as such, and boxes without a text. */
function lintBoxes(survey, options) {
    const { path, source, judgement } = options;
    const found = [];
    for (const { part, hidden } of survey.places) {
        if (hidden)
            continue;
        for (const block of part.blocks) {
            if (block.kind === 'text') {
                if (!/^\s*[-*+]\[[ xX]?\]/.test(block.inline.text))
                    continue;
                found.push(malformed({ path, line: block.line, column: 1 }));
            }
            else if (block.kind === 'list') {
                for (const item of block.items) {
                    if (isMalformed(item, source))
                        found.push(malformed(placeOf(item, path)));
                    else if (isEmpty(item, source))
                        found.push(empty(placeOf(item, path)));
                    found.push(...swallowed(item, source).map((line) => malformed({ path, line, column: 1 })));
                }
                for (const item of judgement.boxesOf(block)) {
                    if (taskOf(item, source, 'checkbox') === null)
                        found.push(empty(placeOf(item, path)));
                }
                found.push(...shallow(block.items, source).map((item) => notNested(placeOf(item, path))));
            }
        }
    }
    return found;
}
function malformed(place) {
    return {
        rule: 'malformed-box',
        severity: 'warning',
        message: 'This looks like a checkbox, but GitHub does not show it as one.',
        hint: 'Write `- [ ] task`: a blank after the dash, one in the brackets, one after them.',
        place,
    };
}
function empty(place) {
    return {
        rule: 'empty-task',
        severity: 'warning',
        message: 'This checkbox has no text and makes no issue.',
        hint: 'Write what is to be done, or remove it.',
        place,
    };
}
function notNested(place) {
    return {
        rule: 'not-nested',
        severity: 'info',
        message: 'This item is indented, but not far enough to be part of the one above: it is a task of its own.',
        hint: 'Indent it as far as the text of the item above, if it is a step of that task.',
        place,
    };
}
/** Items with boxes that begin further right than the first of their list. */
function shallow(items, source) {
    const [first] = items;
    if (first === undefined)
        return [];
    const least = indentOf(first, source);
    return items.filter((item) => boxOf(item, source) !== null && indentOf(item, source) > least);
}
/** How far right an item begins, a tab reaching to the next multiple of four. */
function indentOf(item, source) {
    const start = item.position?.start;
    const offset = start?.offset ?? 0;
    let width = 0;
    for (const character of source.text.slice(offset - (start?.column ?? 1) + 1, offset)) {
        width += character === '\t' ? 4 - (width % 4) : 1;
    }
    return width;
}
/** Lines of an item that were meant as items themselves: `-[ ] no blank`. */
function swallowed(item, source) {
    const [own] = item.children;
    const start = own?.position?.start;
    if (own?.type !== 'paragraph' || start === undefined)
        return [];
    const text = source.text.slice(start.offset ?? 0, own.position?.end.offset ?? 0);
    if (!/[\r\n][ \t>]*[-*+]\[/.test(text))
        return [];
    return text
        .split(/\r\n?|\n/)
        .flatMap((line, index) => (index > 0 && /^[ \t>]*[-*+]\[[ xX]?\]/.test(line) ? [start.line + index] : []));
}
function headOf(item, source) {
    const start = item.position?.start.offset;
    if (start === undefined)
        return '';
    const [line = ''] = source.text.slice(start, start + 64).split(/[\r\n]/, 1);
    return line;
}
function isMalformed(item, source) {
    if (item.checked != null || boxOf(item, source))
        return false;
    return /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\](?![[(:])\S|\[\](?:\s|\w))/.test(headOf(item, source));
}
function isEmpty(item, source) {
    return item.checked == null && /^(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX-]\][ \t]*$/.test(headOf(item, source));
}
function placeOf(item, path) {
    return { path, line: items_lineOf(item), column: item.position?.start.column ?? 1 };
}

;// CONCATENATED MODULE: ./build/src/roadmap/roles.js

/** A mixed heading ("resources for practice") announces the first of these that it names. */
const priority = ['appendix', 'resources', 'advice', 'questions', 'about', 'study', 'practice'];
const denseScript = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const conjunctions = new Set('&, and, и, та, й, y, e, et, und, oraz, i, ve, 和, 与, 與, と, および, 及び, 및, و, और'.split(', '));
let lexicon;
/**
 * Returns the role of a heading, label or column head: that of the phrases it consists of, ignoring case, accents,
 * numbering, brackets, punctuation and emoji. A title with any other word in it has none.
 */
function roleOf(title) {
    if (title.length > 120)
        return null;
    const words = normalise(title);
    const dense = denseScript.test(words);
    const { phrases, fillers, reach, horizons, finished } = lexiconOf(dense);
    const units = dense ? [...words.replaceAll(' ', '')] : words.split(' ');
    const whole = units.join(dense ? '' : ' ');
    // "In progress" is a column of a board, not a report of progress.
    if (horizons.has(whole) || finished.has(whole))
        return null;
    const found = new Set();
    let joined = false;
    for (let at = 0; at < units.length;) {
        const taken = longest(units, at, { phrases, fillers, reach, dense });
        if (taken === null)
            return null;
        if (taken.role)
            found.add(taken.role);
        else
            joined ||= conjunctions.has(taken.text);
        at += taken.length;
    }
    return decide(found, joined);
}
/**
 * Returns the role of a heading: like `roleOf`, but "Practice: build a parser" announces practice too and names the
 * task itself.
 */
function headingRole(title, known = roleOf) {
    const role = known(title);
    if (role !== null)
        return { role, names: false };
    const head = /^([^:\uFF1A\u2013\u2014]{1,60})(?:[:\uFF1A]|\s[\u2013\u2014])\s*\S/.exec(title);
    const names = head?.[1] !== undefined && known(head[1]) === 'practice';
    return { role: names ? 'practice' : null, names };
}
/** Tells whether a title begins with a practice phrase and goes on: "Final project of the module", "Exercise 2: Trees". */
function namesTask(title) {
    const words = normalise(title);
    const dense = denseScript.test(words);
    const units = dense ? [...words.replaceAll(' ', '')] : words.split(' ');
    let at = 0;
    while (/^\d+$/.test(units[at] ?? ''))
        at += 1;
    return longest(units, at, { ...lexiconOf(dense), dense, rolesOnly: true })?.role === 'practice';
}
/** Tells whether a table column with this head holds the task of each row: 2 = names practice, 1 = names a unit of work. */
function taskColumn(head) {
    if (roleOf(head) === 'practice')
        return 2;
    return roles_isListed(head, 'columns') ? 1 : 0;
}
/** Tells whether a title says how near its tasks are: "Next", "Long term". */
function isHorizon(title) {
    return roles_isListed(title, 'horizons') || isFinished(title);
}
/** Tells whether a title says that its tasks are done: "Shipped". */
function isFinished(title) {
    return roles_isListed(title, 'finished');
}
/** Tells whether a title names the part of a document that is the roadmap: "Roadmap", "Study plan". */
function isRoadmap(title) {
    return roles_isListed(title, 'roadmaps');
}
/** Tells whether a title speaks of a roadmap among other words: "Roadmap for the library", "Product roadmap 2026". */
function mentionsRoadmap(title) {
    if (title.length > 200)
        return false;
    const words = normalise(title);
    const dense = denseScript.test(words);
    const { roadmaps } = lexiconOf(dense);
    const units = dense ? [...words.replaceAll(' ', '')] : words.split(' ');
    return units.some((_, at) => [1, 2, 3, 4, 5, 6].some((length) => roadmaps.has(units.slice(at, at + length).join(dense ? '' : ' '))));
}
function roles_isListed(title, list) {
    if (title.length > 120)
        return false;
    const words = normalise(title);
    const dense = denseScript.test(words);
    return lexiconOf(dense)[list].has(dense ? words.replaceAll(' ', '') : words);
}
/** Returns a title in the form in which headings are compared: no case, accents, brackets, punctuation or emoji. */
function normalise(title) {
    // Marks that only ornament are dropped (Latin, Cyrillic, Arabic); the vowel signs of Indic scripts are letters.
    const folded = title
        .normalize('NFKD')
        .replace(/[\u0300-\u036f\u064b-\u0655\u0670\u0640]/g, '')
        .normalize('NFC')
        .toLowerCase();
    const bare = folded.replace(/[([{\u3010][^()[\]{}\u3010\u3011]*[)\]}\u3011]/g, ' ');
    return clean(bare) || clean(folded);
}
function clean(text) {
    return text
        .replace(/[&/+]/g, ' & ')
        .replace(/[^\p{L}\p{N}\p{M}&]+/gu, ' ')
        .trim();
}
function longest(units, at, by) {
    for (let length = Math.min(by.reach, units.length - at); length > 0; length -= 1) {
        const text = units.slice(at, at + length).join(by.dense ? '' : ' ');
        const role = by.phrases.get(text);
        if (role)
            return { role, text, length };
        if (by.rolesOnly !== true && (by.fillers.has(text) || /^(?:\d+|&)$/.test(text)))
            return { role: null, text, length };
    }
    return null;
}
function decide(found, joined) {
    if (found.size <= 1)
        return found.values().next().value ?? null;
    if (found.has('practice')) {
        // "Theory and practice" is a section; "exercises and links" holds exercises; "links for practice" holds links.
        if (found.has('study'))
            return null;
        if (joined)
            return 'practice';
    }
    return priority.find((role) => found.has(role)) ?? null;
}
function lexiconOf(dense) {
    lexicon ??= { spaced: build(false), dense: build(true) };
    return dense ? lexicon.dense : lexicon.spaced;
}
function build(dense) {
    const phrases = new Map();
    const fillers = new Set();
    const listed = {
        columns: new Set(),
        horizons: new Set(),
        finished: new Set(),
        roadmaps: new Set(),
    };
    let reach = 1;
    const keys = (list) => list
        .split(',')
        .map(normalise)
        .filter((key) => key !== '' && denseScript.test(key) === dense)
        .map((key) => (dense ? key.replaceAll(' ', '') : key));
    const grow = (key) => {
        reach = Math.max(reach, dense ? [...key].length : key.split(' ').length);
        return key;
    };
    for (const words of Object.values(languages)) {
        for (const role of priority)
            for (const key of keys(words[role]))
                phrases.set(grow(key), role);
        for (const key of keys(words.fillers))
            fillers.add(grow(key));
        for (const list of ['columns', 'horizons', 'finished', 'roadmaps']) {
            for (const key of keys(words[list]))
                listed[list].add(key);
        }
    }
    return { phrases, fillers, ...listed, reach };
}

;// CONCATENATED MODULE: ./build/src/roadmap/tables.js






/** Returns how sure it is that the rows of a table are tasks, and which column names them; null for no rows. */
function tableColumn(table, source) {
    const [head, ...rows] = table.children;
    if (!head || rows.length === 0)
        return null;
    const boxed = rows.some((row) => row.children.some((cell) => cellBox(cell, source) !== null));
    const heads = head.children.map((cell) => taskColumn(visibleText(cell)));
    for (const strength of [2, 1]) {
        const column = heads.indexOf(strength);
        if (column !== -1)
            return { column, strength: boxed ? 3 : strength };
    }
    const column = firstWordy(rows);
    return column === -1 ? null : { column, strength: boxed ? 3 : 0 };
}
/** Returns the rows of a table as tasks; where cells hold boxes, only rows with one. */
function tasksOfTable(table, source) {
    const found = tableColumn(table, source);
    if (!found)
        return [];
    return table.children.slice(1).flatMap((row) => {
        const cell = row.children[found.column];
        const box = row.children.map((other) => cellBox(other, source)).find((other) => other !== null) ?? null;
        if (!cell || (found.strength === 3 && box === null))
            return [];
        const inline = inlineOf(cell.children);
        const { text, explicitId, tags, fields } = takeNotes(inline);
        const bare = withoutMarks(text) || visibleText(cell);
        if (bare === '' || /^[\s\p{P}\p{S}]*$/u.test(bare))
            return [];
        const start = cell.children[0]?.position?.start.offset ?? 0;
        return [
            {
                explicitId,
                text: bare,
                markdown: withoutMarks(markdownFrom(cell.children, start, source).trim()),
                line: items_lineOf(row),
                box,
                subtasks: [],
                why: box ? 'checkbox' : 'table-row',
                ...(tags.length > 0 ? { tags } : {}),
                ...(Object.keys(fields).length > 0 ? { fields } : {}),
                ...(box === null && row.children.some((other) => isTicked(other, cell))
                    ? { settled: 'done' }
                    : {}),
            },
        ];
    });
}
/** Returns what a table's study column names, a topic a row; empty when it has none. */
function topicsOfTable(table, roleOf) {
    const [head, ...rows] = table.children;
    const column = head?.children.findIndex((cell) => roleOf(visibleText(cell)) === 'study') ?? -1;
    if (column === -1)
        return [];
    return rows.flatMap((row) => {
        const cell = row.children[column];
        const text = cell ? visibleText(cell) : '';
        return text === '' ? [] : [{ text, line: items_lineOf(row), children: [] }];
    });
}
function cellBox(cell, source) {
    const start = cell.position?.start.offset ?? 0;
    const match = /^\|?[ \t]{0,40}\[([ xX-])\](?=[\s|])/.exec(source.text.slice(start, start + 48));
    return match?.[1] ? { mark: markOf(match[1]), offset: start + match[0].length - 2 + source.shift } : null;
}
/** A cell with a tick; or one beside the task's that says it is done in words. */
function isTicked(cell, task) {
    const text = visibleText(cell);
    return /[\u2705\u2611\u2714]/.test(text) || (cell !== task && isFinished(text));
}
/** The text without the box before it and the ticks after it. */
function withoutMarks(text) {
    const start = /^\[[ xX-]\]\s*/.exec(text)?.[0].length ?? 0;
    let end = text.length;
    while (end > start && /[\s\u2705\u2611\u2714]|\uFE0F/.test(text.charAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}
/** The first column that mostly says something else than numbers, dates and marks. */
function firstWordy(rows) {
    const width = Math.max(...rows.slice(0, 50).map((row) => row.children.length));
    for (let column = 0; column < width; column += 1) {
        const texts = rows.slice(0, 50).map((row) => {
            const cell = row.children[column];
            return cell ? visibleText(cell) : '';
        });
        const wordy = texts.filter((text) => /\p{L}{3}/u.test(text) && !/^\p{N}|^\S+\s+\d+\S*$/u.test(text));
        if (wordy.length * 2 > texts.length)
            return column;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/src/roadmap/collect.js



/** Returns the sections of a judged document. */
function collect(survey, options) {
    const { judgement, source, roleOf } = options;
    const drafts = new Map();
    const draftOf = (part) => {
        const known = drafts.get(part);
        if (known)
            return known;
        const fresh = { tasks: [], study: [], loose: [] };
        drafts.set(part, fresh);
        return fresh;
    };
    for (const place of survey.places) {
        const found = judgement.yieldOf(place);
        const tasks = tasksOf(place, found, options).map((task) => (place.finished ? collect_settle(task) : task));
        if (tasks.length > 0)
            draftOf(judgement.sectionOf(place)).tasks.push(...tasks);
        if (place.hidden || place.about || found === 'all')
            continue;
        const topics = topicsIn(place, { found, judgement, source, roleOf });
        if (topics.length > 0)
            draftOf(place.section)[place.study ? 'study' : 'loose'].push(...topics);
    }
    const { groups, unclear } = readSigns(survey.places
        .filter(({ part }) => drafts.get(part)?.tasks.length || isEmptySection(part, { survey, drafts, board: options.board }))
        .map(({ part }) => sectionOf(part, draftOf(part), judgement)));
    return { sections: groups, unclear };
}
function collect_settle(task) {
    return task.box ? task : { ...task, settled: 'done' };
}
function sectionOf(part, draft, judgement) {
    const topics = draft.study.length > 0 || judgement.dialect === 'boxes' ? draft.study : draft.loose;
    return {
        explicitId: part.explicitId,
        title: part.title,
        line: part.opener === 'document' ? (draft.tasks[0]?.line ?? 1) : part.line,
        topics,
        tasks: draft.tasks.toSorted((a, b) => a.line - b.line),
        why: reasonOf(part),
    };
}
function reasonOf(part) {
    return part.opener === 'item' ? 'list-item' : part.opener;
}
/** A section of the same series as sections with tasks is one too, though it has none: "7. Nothing to build here". */
function isEmptySection(part, { survey, drafts, board, }) {
    if (!survey.candidates.has(part) || part.opener !== 'heading' || part === survey.title)
        return false;
    if (part.role !== null || part.parts.some((child) => survey.candidates.has(child)))
        return false;
    if (board)
        return part.level === 2;
    if (!survey.series.numbered(part))
        return false;
    for (const [other, draft] of drafts) {
        const alike = other.opener === 'heading' && other.level === part.level && other.parent === part.parent;
        if (draft.tasks.length > 0 && alike)
            return survey.series.numbered(other);
    }
    return false;
}
function tasksOf(place, found, options) {
    const { judgement, source } = options;
    const { part } = place;
    switch (found) {
        case 'none':
            return [];
        case 'heading':
            return headingTask(part, 'heading');
        case 'rows':
            return part.blocks.flatMap((block) => (block.kind === 'table' ? tasksOfTable(block.node, source) : []));
        case 'boxes':
            return part.blocks.flatMap((block) => boxTasks(block, judgement, source));
        default:
            return everything(place, options);
    }
}
function boxTasks(block, judgement, source) {
    if (block.kind === 'list')
        return judgement.boxesOf(block).flatMap((item) => taskOf(item, source, 'checkbox') ?? []);
    if (block.kind !== 'table')
        return [];
    return tasksOfTable(block.node, source).filter((task) => task.box !== null);
}
/** Everything listed in a place; its prose where it lists nothing; the sub-heading itself where practice is divided so. */
function everything(place, { judgement, source }) {
    const { part } = place;
    const why = place.practice
        ? 'practice-heading'
        : judgement.dialect === 'list'
            ? 'list-item'
            : 'configured';
    const labelled = part.blocks.find((block) => block.kind === 'text' && block.labelled && !introduces(block.inline.text));
    const listed = part.blocks.flatMap((block) => {
        if (block.kind === 'table')
            return tasksOfTable(block.node, source).map((task) => (task.box ? task : { ...task, why }));
        if (block.kind !== 'list')
            return [];
        const boxed = judgement.boxesOf(block);
        return (boxed.length > 0 ? boxed : block.items).flatMap((item) => taskOf(item, source, why) ?? []);
    });
    if (labelled?.kind === 'text')
        return prose([labelled], listed.map(asSubtask));
    if (listed.length > 0 || !place.practice)
        return listed;
    if (part.names && part.parts.length === 0)
        return headingTask(part, why);
    if (part.opener === 'heading' && part !== place.practice && part.parts.length === 0)
        return headingTask(part, why);
    if (part.parts.length > 0)
        return [];
    return prose(part.blocks, []);
}
function headingTask(part, why) {
    const body = part.blocks.flatMap((block) => (block.kind === 'text' ? [block.markdown] : []));
    const { text, sign } = takeSign(part.title);
    if (text === '')
        return [];
    return [
        {
            explicitId: part.explicitId,
            text,
            markdown: [text, ...body].join('\n\n'),
            line: part.line,
            box: null,
            subtasks: [],
            why,
            ...(sign === null ? {} : { sign }),
        },
    ];
}
/** The first paragraph that does not merely introduce something is the task; the others belong to it. */
function prose(blocks, subtasks) {
    const texts = blocks.filter((block) => block.kind === 'text');
    const first = texts.find((block) => !introduces(block.inline.text));
    if (!first)
        return [];
    const markdown = texts.slice(texts.indexOf(first)).map((block) => block.markdown);
    return [
        proseTask(first.inline, { line: first.line, markdown: markdown.join('\n\n'), subtasks }) ?? [],
    ].flat();
}
function introduces(text) {
    return /[:\uFF1A]\s*$/.test(text) || text.trim() === '';
}
function asSubtask(task) {
    return { text: task.text, line: task.line, box: task.box };
}
function topicsIn(place, { found, judgement, source, roleOf, }) {
    const { part } = place;
    if (judgement.dialect === 'headings') {
        const leaf = part.opener === 'heading' && found === 'none' && part !== place.section && part.role === null;
        return leaf ? [{ text: part.title, line: part.line, children: [] }] : [];
    }
    if (found === 'rows')
        return part.blocks.flatMap((block) => (block.kind === 'table' ? topicsOfTable(block.node, roleOf) : []));
    // In a roadmap of boxes only what is called study is for studying, and a box is a task already.
    if (!place.study && judgement.dialect !== 'practice')
        return [];
    return part.blocks.flatMap((block) => {
        if (block.kind === 'list') {
            if (found === 'boxes' && judgement.boxesOf(block).length > 0)
                return [];
            return block.items.map((item) => topicOf(item, source)).filter(hasText);
        }
        if (block.kind !== 'text' || !place.study)
            return [];
        if (block.keywords.length > 0)
            return block.keywords.map((text) => ({ text, line: block.line, children: [] }));
        const text = block.inline.text.replace(/\s+/g, ' ').trim();
        return introduces(text) ? [] : [{ text, line: block.line, children: [] }];
    });
}

;// CONCATENATED MODULE: ./build/src/roadmap/comments.js
/**
 * Returns `text` with the `%%` comments of Obsidian replaced by blanks, line ends kept, so that every offset stays
 * right. Code is left alone; a comment over several lines counts only where its `%%` begins a line.
 * https://help.obsidian.md/syntax#Comments
 */
function maskComments(text) {
    if (!text.includes('%%'))
        return { text, unclosedAt: null };
    const parts = [];
    let kept = 0;
    let openedAt = null;
    let fence = null;
    const blank = (start, end) => {
        parts.push(text.slice(kept, start), text.slice(start, end).replace(/[^\r\n]/g, ' '));
        kept = end;
    };
    for (let start = 0; start < text.length;) {
        const next = text.indexOf('\n', start);
        const end = next === -1 ? text.length : next + 1;
        const line = text.slice(start, end);
        if (openedAt === null) {
            const mark = /^[ \t>]*(`{3,}|~{3,})/.exec(line)?.[1];
            if (mark) {
                if (fence === null)
                    fence = mark;
                else if (mark.startsWith(fence))
                    fence = null;
            }
            else if (fence === null && line.includes('%%'))
                openedAt = maskLine(line, start, blank);
        }
        else {
            const close = line.indexOf('%%');
            if (close !== -1) {
                blank(openedAt, start + close + 2);
                openedAt = null;
            }
        }
        start = end;
    }
    const unclosedAt = openedAt;
    if (openedAt !== null)
        blank(openedAt, text.length);
    parts.push(text.slice(kept));
    return { text: parts.join(''), unclosedAt };
}
/** Blanks the comments that a line holds; returns where one opens that the line does not close. */
function maskLine(line, offset, blank) {
    const pieces = /`+[^`\n]*`+|%%/g;
    let open = null;
    for (const match of line.matchAll(pieces)) {
        if (match[0] !== '%%')
            continue;
        if (open === null)
            open = match.index;
        else {
            blank(offset + open, offset + match.index + 2);
            open = null;
        }
    }
    return open !== null && line.slice(0, open).trim() === '' ? offset + open : null;
}

;// CONCATENATED MODULE: ./build/src/roadmap/diagnose.js
/** How many places one rule is reported at; the rest is counted in the last of them. */
const reportLimit = 20;
const notices = {
    'accidental-heading': {
        message: 'A paragraph with `---` right below it is a heading to Markdown; it was read as a paragraph and a rule.',
        hint: 'Put an empty line before the `---`.',
    },
    'heading-without-blank': {
        message: 'GitHub shows this line as text, because there is no blank after the `#`; it was read as a heading.',
        hint: 'Put a blank after the `#`.',
    },
};
const announces = {
    questions: 'questions',
    resources: 'resources',
    advice: 'advice',
    appendix: 'an appendix',
    about: 'an overview',
    study: 'something to study',
};
/** Returns what is doubtful or worth knowing about how a document was read. */
function diagnose(reading) {
    const { path, outline, survey, judgement, sections } = reading;
    const found = outline.notices.map(({ rule, line, column }) => ({
        rule,
        severity: 'info',
        ...notices[rule],
        place: { path, line, column },
    }));
    found.push(...ignoredBoxes(reading), ...duplicateIds(sections, path), ...unclearSigns(reading));
    const count = sections.reduce((total, section) => total + section.tasks.length, 0);
    if (count === 0)
        found.push(nothingFound(reading));
    else if (judgement.dialect in guesses) {
        found.push({
            rule: `tasks-from-${judgement.dialect}`,
            severity: 'info',
            message: `${guesses[judgement.dialect]} (${count}).`,
            facts: { count },
            hint: 'Put the tasks under headings such as "Practice", or give them checkboxes, to be sure.',
            place: {
                path,
                line: sections.find((section) => section.tasks.length > 0)?.tasks[0]?.line ?? 1,
                column: 1,
            },
        });
    }
    for (const place of survey.places.filter((each) => isPassedOver(each, judgement))) {
        const { part } = place;
        const rule = passedOver(judgement);
        found.push({
            rule,
            severity: 'info',
            message: `The list under “${part.title}” makes no issues: ${reasons[rule]}.`,
            facts: { title: part.title },
            hint: 'Give its items checkboxes, or put them under a heading such as "Practice", if they are tasks.',
            place: { path, line: part.blocks.find(isList)?.line ?? part.line, column: 1 },
        });
    }
    return limited(found);
}
/** Returns the parts of a document that yield nothing, with the reason. */
function ignoredParts({ survey, judgement }) {
    return survey.places.flatMap((place) => {
        const { part } = place;
        const covering = place.hidden ?? place.about;
        if (covering === part && part.role !== null && part.role !== 'practice') {
            return judgement.yieldOf(place) === 'none' || place.hidden
                ? [{ title: part.title, line: part.line, reason: part.role }]
                : [];
        }
        if (covering || !isPassedOver(place, judgement))
            return [];
        return [{ title: part.title, line: part.line, reason: passedOver(judgement) }];
    });
}
const guesses = {
    list: 'There are neither practice headings nor checkboxes: every list item of a section was taken as a task',
    tables: 'There are neither practice headings nor checkboxes: every row of a table was taken as a task',
    headings: 'There are neither lists nor checkboxes: headings were taken as tasks',
};
const reasons = {
    'no-practice': 'in this roadmap tasks stand under practice headings',
    'not-in-series': 'the sections of this roadmap are a series it does not belong to',
    'outside-roadmap': 'it is not under the heading that names the roadmap',
};
function passedOver({ dialect, focused }) {
    if (dialect === 'practice')
        return 'no-practice';
    return focused ? 'outside-roadmap' : 'not-in-series';
}
/** A section with a plain list that the dialect passes over, though nothing says it is not work. */
function isPassedOver(place, judgement) {
    if (place.hidden || place.about || place.study || place.part.opener !== 'heading')
        return false;
    if (judgement.dialect !== 'list' && judgement.dialect !== 'practice')
        return false;
    const holdsPractice = judgement.dialect === 'practice' && holds(place.part, (part) => part.role === 'practice');
    return (!holdsPractice &&
        !place.practice &&
        hasList(place.part) &&
        judgement.yieldOf(place) !== 'all' &&
        !hasBoxes(place.part, judgement));
}
function holds(part, test) {
    return part.parts.some((child) => test(child) || holds(child, test));
}
function hasList(part) {
    return part.blocks.some(isList);
}
function isList(block) {
    return block.kind === 'list' && !block.quoted;
}
function hasBoxes(part, judgement) {
    return part.blocks.some((block) => judgement.boxesOf(block).length > 0);
}
function ignoredBoxes({ path, survey, judgement }) {
    const counts = new Map();
    for (const place of survey.places) {
        const covering = place.hidden ?? place.about ?? place.study;
        if (!covering || judgement.yieldOf(place) !== 'none')
            continue;
        const boxes = place.part.blocks.flatMap((block) => judgement.boxesOf(block));
        if (boxes.length === 0)
            continue;
        const before = counts.get(covering) ?? { boxes: 0, open: false };
        const open = before.open || boxes.some((item) => item.checked !== true);
        counts.set(covering, { boxes: before.boxes + boxes.length, open });
    }
    return [...counts].map(([part, { boxes, open }]) => ({
        rule: 'ignored-boxes',
        // What is ticked already, in an archive, loses nothing.
        severity: part.role === 'study' || !open ? 'info' : 'warning',
        message: `${boxes} ${boxes === 1 ? 'checkbox' : 'checkboxes'} under “${part.title}” ${boxes === 1 ? 'makes' : 'make'} no issue: the heading announces ${announces[part.role ?? ''] ?? 'no tasks'}.`,
        facts: { boxes, title: part.title },
        hint: 'Rename the heading, or declare it a task heading in the configuration, if they are tasks.',
        place: { path, line: part.line, column: part.column },
    }));
}
function unclearSigns({ unclear, path }) {
    if (unclear === null)
        return [];
    return [
        {
            rule: 'unclear-sign',
            severity: 'info',
            message: 'Every task bears a ✅; it was read as an ornament, and all of them are open.',
            hint: 'Give the tasks checkboxes (`- [x] task`), or take the sign off those that are not done.',
            place: { path, line: unclear.line, column: 1 },
        },
    ];
}
function duplicateIds(sections, path) {
    const seen = new Map();
    const found = [];
    for (const { explicitId, line } of sections.flatMap((section) => section.tasks)) {
        if (explicitId === null)
            continue;
        const first = seen.get(explicitId);
        if (first === undefined)
            seen.set(explicitId, line);
        else {
            found.push({
                rule: 'duplicate-id',
                severity: 'warning',
                message: `The id “${explicitId}” belongs to the task in line ${first} already.`,
                facts: { id: explicitId, line: first },
                hint: 'Give every task an id of its own, or none.',
                place: { path, line, column: 1 },
            });
        }
    }
    return found;
}
function nothingFound({ path, survey, judgement }) {
    const items = (test) => survey.places.filter(test).reduce((total, { part }) => total + part.blocks.reduce(countItems, 0), 0);
    const study = items((place) => place.study !== null && !place.hidden);
    const hidden = items((place) => place.hidden !== null || place.about !== null);
    const seen = [
        ...(study > 0 ? [`${study} list items are taken as something to study`] : []),
        ...(hidden > 0 ? [`${hidden} stand under questions, resources, advice, overviews or appendices`] : []),
        ...(judgement.dialect === 'none' && study + hidden === 0 ? ['it has no list under a heading'] : []),
    ];
    return {
        rule: 'no-tasks',
        severity: 'warning',
        message: `No tasks were found in this roadmap${seen.length > 0 ? `: ${seen.join('; ')}` : ''}.`,
        hint: 'Put tasks under a heading such as "Practice", or give them checkboxes: `- [ ] task`.',
        place: { path, line: survey.title?.line ?? 1, column: 1 },
    };
}
function countItems(total, block) {
    return total + (block.kind === 'list' ? block.items.length : 0);
}
function limited(diagnostics) {
    const counts = new Map();
    for (const { rule } of diagnostics)
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const shown = new Map();
    return diagnostics.flatMap((diagnostic) => {
        const nth = (shown.get(diagnostic.rule) ?? 0) + 1;
        shown.set(diagnostic.rule, nth);
        const total = counts.get(diagnostic.rule) ?? 0;
        if (nth > reportLimit)
            return [];
        const more = nth === reportLimit ? total - nth : 0;
        if (more === 0)
            return [diagnostic];
        const message = `${diagnostic.message} (and ${more} more of this kind)`;
        return [{ ...diagnostic, message, facts: { ...diagnostic.facts, more } }];
    });
}

;// CONCATENATED MODULE: ./build/src/roadmap/heading-tasks.js

/**
 * Returns the headings that are tasks themselves, each with its section, for documents of headings and prose: those that
 * name one ("Final project of the module"), else the headings directly below each section, else, in a document that
 * calls itself a roadmap, its headings.
 */
function headingTasks(survey) {
    const headings = survey.places.filter((place) => heading_tasks_isHeading(place) && place.part !== survey.title);
    const named = headings.filter(({ part }) => isLeaf(part) && (part.role === 'practice' || namesTask(part.title)));
    if (named.length > 0) {
        const sections = new Map(survey.places.map(({ part, section }) => [part, section]));
        return new Map(named.map(({ part }) => [part, sectionAbove(part, survey, sections)]));
    }
    const groups = headings.filter((place) => isOutermost(place, survey) && place.part.parts.some(isTitled));
    const tasks = groups.flatMap(({ part }) => commonLevel(part.parts.filter(isTitled)).map((task) => [task, part]));
    if (groups.length > 1 || tasks.length > 2)
        return new Map(tasks);
    const whole = survey.title ?? survey.root;
    const flat = headings.filter(({ part }) => isTitled(part) && isLeaf(part) && part.parent === whole);
    const speaks = survey.title !== null && mentionsRoadmap(survey.title.title);
    return new Map(speaks && tasks.length === 0 && flat.length > 1 ? flat.map((place) => [place.part, whole]) : []);
}
/** The nearest section around a heading; with none it is a section of one task. */
function sectionAbove(part, survey, sections) {
    const above = part.parent ? sections.get(part.parent) : undefined;
    return above && survey.candidates.has(above) && above !== survey.title ? above : part;
}
/** Tells whether a heading has no other heading below it. */
function isLeaf(part) {
    return part.opener === 'heading' && !part.parts.some((child) => child.opener === 'heading');
}
/** Tells whether a heading is a section that stands in no other section. */
function isOutermost({ part }, survey) {
    if (!survey.candidates.has(part) || part === survey.title)
        return false;
    for (let above = part.parent; above; above = above.parent) {
        if (survey.candidates.has(above) && above !== survey.title)
            return false;
    }
    return true;
}
function heading_tasks_isHeading(place) {
    return place.part.opener === 'heading' && !place.hidden && !place.about;
}
function isTitled(part) {
    return part.opener === 'heading' && part.role === null && !/^(?:…|\.\.\.)/.test(part.title);
}
/** Of headings below one section, those of the level that most of them have. */
function commonLevel(parts) {
    const counts = new Map();
    for (const part of parts)
        counts.set(part.level, (counts.get(part.level) ?? 0) + 1);
    const [level] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0];
    return parts.filter((part) => part.level === level);
}

;// CONCATENATED MODULE: ./build/src/roadmap/flow.js





/** Returns the flow of a document; HTML that structures it (`<details>`, `<h2>`) and callouts are events of it too. */
function flowOf(tree) {
    const events = [];
    const quotes = [];
    const open = [];
    /** The `<details>` whose `<summary>` is still waiting for its text. */
    let untitled = null;
    const leave = (offset) => {
        for (let last = quotes.at(-1); last && last.end <= offset; last = quotes.at(-1)) {
            events.push({ type: 'exit', scope: last.scope });
            quotes.pop();
        }
    };
    (0,unist_util_visit_lib/* visit */.YR)(tree, (node) => {
        const start = node.position?.start;
        const at = { line: start?.line ?? 1, column: start?.column ?? 1 };
        if (node.type !== 'root')
            leave(start?.offset ?? 0);
        switch (node.type) {
            case 'root':
                return undefined;
            case 'blockquote': {
                const callout = calloutOf(node.children[0]);
                const scope = callout ? 'callout' : 'quote';
                events.push({ type: 'enter', scope, title: callout?.title ?? null, closed: true, ...at });
                quotes.push({ end: node.position?.end.offset ?? 0, scope });
                return undefined;
            }
            case 'heading': {
                const { title, explicitId } = headingText(visibleText(node));
                const comment = node.children
                    .map((child) => (child.type === 'html' ? commentId(child.value) : null))
                    .find(Boolean);
                if (untitled) {
                    untitled.title = title;
                    untitled = null;
                }
                else if (lines(node) > 2) {
                    // Three lines and a rule are a paragraph that a `---` right below turned into a setext heading.
                    events.push({ type: 'notice', rule: 'accidental-heading', ...at }, { type: 'rule' });
                }
                else
                    events.push({ type: 'heading', level: node.depth, title, explicitId: comment ?? explicitId, ...at });
                return unist_util_visit_parents_lib/* SKIP */._Z;
            }
            case 'paragraph': {
                const inline = inlineOf([node]);
                const head = quotes.length > 0 ? /^\s*\[![^\]\n]{1,60}\][+-]?[^\n]*(?:\n|$)/.exec(inline.text) : null;
                const rest = head ? slice(inline, head[0].length) : inline;
                if (untitled) {
                    untitled.title = (0,shared_text/* oneLine */.TN)(rest.text);
                    untitled = null;
                }
                else if (/^#{2,6}[^#\s][^\n]*$/.test(inline.text)) {
                    const level = inline.text.search(/[^#]/);
                    events.push({ type: 'notice', rule: 'heading-without-blank', ...at });
                    events.push({ type: 'heading', level, ...headingText((0,shared_text/* oneLine */.TN)(inline.text.slice(level))), ...at });
                }
                else if (isCheckbox(node.children[0])) {
                    addItems(checkboxItems(node, at));
                }
                else if (rest.text.trim() !== '') {
                    events.push({ type: 'text', node, inline: rest, whole: head === null, ...at });
                }
                return unist_util_visit_parents_lib/* SKIP */._Z;
            }
            case 'list':
                if (!nest(events.at(-1), node))
                    events.push({ type: 'list', node });
                return unist_util_visit_parents_lib/* SKIP */._Z;
            case 'table':
                events.push({ type: 'table', node });
                return unist_util_visit_parents_lib/* SKIP */._Z;
            case 'thematicBreak':
                events.push({ type: 'rule' });
                return unist_util_visit_parents_lib/* SKIP */._Z;
            case 'html':
                for (const token of htmlTokens(node.value)) {
                    if (token.kind === 'details-open') {
                        const entry = { type: 'enter', scope: 'details', title: null, closed: false, ...at };
                        events.push(entry);
                        open.push(entry);
                    }
                    else if (token.kind === 'details-close') {
                        const entry = open.pop();
                        if (entry) {
                            entry.closed = true;
                            events.push({ type: 'exit', scope: 'details' });
                        }
                    }
                    else if (token.kind === 'summary') {
                        const entry = open.at(-1);
                        if (entry && token.text !== '')
                            entry.title = token.text;
                        else if (entry && !token.closed)
                            untitled = entry;
                    }
                    else if (token.kind === 'summary-close')
                        untitled = null;
                    else if (token.kind === 'checkbox') {
                        const line = at.line + token.line;
                        const nodes = [html(token.tag), { type: 'text', value: token.text }];
                        if (token.text !== '')
                            addItems([listItem(nodes, { line, column: 1 })]);
                    }
                    else if (token.kind === 'heading')
                        events.push({ type: 'heading', level: token.level, title: token.text, explicitId: null, ...at });
                }
                return unist_util_visit_parents_lib/* SKIP */._Z;
            default:
                return unist_util_visit_parents_lib/* SKIP */._Z;
        }
    });
    leave(Number.POSITIVE_INFINITY);
    return events;
    function addItems(items) {
        const last = events.at(-1);
        if (last?.type === 'list' && last.node.data === ofHtml)
            last.node.children.push(...items);
        else
            events.push({ type: 'list', node: { type: 'list', children: [...items], data: ofHtml } });
    }
}
/** Marks lists made of checkboxes in HTML. */
const ofHtml = {};
/** Returns the checkboxes of a paragraph that begins with one as items of a list. */
function checkboxItems(paragraph, at) {
    const items = [];
    for (const node of paragraph.children) {
        if (isCheckbox(node))
            items.push([node]);
        else
            items.at(-1)?.push(node);
    }
    return items.map((nodes) => listItem(nodes, nodes[0]?.position?.start ?? at));
}
function listItem(children, { line, column }) {
    const start = { line, column };
    const position = { start, end: start };
    return { type: 'listItem', children: [{ type: 'paragraph', children }], position };
}
function html(value) {
    return { type: 'html', value };
}
function isCheckbox(node) {
    return node?.type === 'html' && checkboxOf(node.value) !== null;
}
/**
 * Below `10. item` people indent by three blanks as below `9. item`, which CommonMark takes for a list of its own:
 * https://spec.commonmark.org/0.31.2/#list-items. Such a list is put below the item that it was meant for.
 */
function nest(last, list) {
    if (last?.type !== 'list' || !last.node.ordered)
        return false;
    const item = last.node.children.at(-1);
    const deeper = (list.position?.start.column ?? 0) > (last.node.position?.start.column ?? 0);
    if (!item || !deeper)
        return false;
    item.children.push(list);
    return true;
}
function calloutOf(node) {
    if (!isParagraph(node))
        return null;
    const [head = ''] = inlineOf([node]).text.split('\n', 1);
    const match = /^\s*\[!([^\]]{1,60})\][+-]?[ \t]*(.*)$/.exec(head);
    return match ? { title: (0,shared_text/* oneLine */.TN)(match[2] ?? '') || null } : null;
}
function isParagraph(node) {
    return typeof node === 'object' && node !== null && 'type' in node && node.type === 'paragraph';
}
/** An id after the title: a block id ` ^x`, or an anchor `{#x}` of other Markdown flavours. */
function headingText(text) {
    const match = /\s+(?:\^([\p{L}\p{N}-]{1,100})|\{#([\p{L}\p{N}_-]{1,100})\})$/u.exec(text);
    if (!match)
        return { title: text, explicitId: null };
    return { title: text.slice(0, match.index), explicitId: match[1] ?? match[2] ?? null };
}
function lines(node) {
    return node.position ? node.position.end.line - node.position.start.line + 1 : 1;
}

;// CONCATENATED MODULE: ./build/src/roadmap/labels.js


/**
 * Returns the label a paragraph begins with, or null. Emphasised text is one when a colon follows it or nothing else
 * does; plain text only when it announces practice, study or an appendix.
 */
function labelOf(paragraph, roleOf) {
    const nodes = paragraph.children;
    let at = 0;
    for (let node = nodes[at]; node?.type === 'text' && !/[\p{L}\p{N}]/u.test(node.value); node = nodes[at])
        at += 1;
    const head = nodes[at];
    if (head?.type === 'strong' || head?.type === 'emphasis')
        return emphasised(head, nodes.slice(at + 1), roleOf);
    return head?.type === 'text' ? plain(head.value, nodes, { at, roleOf }) : null;
}
function emphasised(head, after, roleOf) {
    const title = visibleText(head);
    if (title === '' || title.length > 120)
        return null;
    const rest = inlineOf(after);
    const bare = withoutColon(title);
    const { role } = headingRole(bare, roleOf);
    if (head.type === 'emphasis' && role === null)
        return null;
    const alone = rest.text.replace(/^\s*\([^()\n]{0,80}\)/, '');
    if (!/[\p{L}\p{N}]/u.test(alone))
        return { title: bare, role, rest: null, restNodes: after, marked: true };
    const lead = /^\s*[:\uFF1A\u2014\u2013-]\s*/.exec(rest.text);
    if (bare === title && !lead && !/^[ \t]*\n/.test(rest.text))
        return null;
    return { title: bare, role, rest: slice(rest, lead?.[0].length ?? 0), restNodes: after, marked: true };
}
function plain(value, nodes, { at, roleOf }) {
    const match = /^([^:\uFF1A\n]{1,80})[:\uFF1A](?![:/])[ \t]*/.exec(value);
    if (match?.[1]) {
        const role = roleOf(match[1]);
        if (role === null && !isPeriod(match[0], value, nodes.length - at))
            return null;
        const inline = inlineOf(nodes.slice(at));
        const rest = slice(inline, match[0].length);
        return {
            title: match[1].trim(),
            role,
            rest: rest.text.trim() === '' ? null : rest,
            restNodes: [],
            marked: true,
        };
    }
    if (nodes.length - at > 1 || value.length > 40 || /[.,!?;\n]/.test(value))
        return null;
    const role = roleOf(value);
    return role === null ? null : { title: value.trim(), role, rest: null, restNodes: [], marked: false };
}
/** "Week 1:" alone on its line groups the list below it. */
function isPeriod(head, value, nodes) {
    return (nodes === 1 &&
        head.trim() === value.trim() &&
        /^(?:\p{L}+ \d{1,4}|第?\d{1,4}\p{L}{1,3})\s*[:\uFF1A]$/u.test(value.trim()));
}
function withoutColon(title) {
    return title.replace(/\s*[:\uFF1A]\s*$/, '');
}

;// CONCATENATED MODULE: ./build/src/roadmap/lazy.js

/**
 * Returns a list cut at the labels which stand, not indented, directly below an item: `- item` ⏎ `**Practice:**`.
 * Markdown reads such a line as part of the item (https://spec.commonmark.org/0.31.2/#lazy-continuation-line); the
 * author did not mean that.
 */
function cutAtLabels(list, roleOf) {
    if (list.position?.start.column !== 1)
        return [{ list }];
    const pieces = [];
    let from = 0;
    for (const [index, item] of list.children.entries()) {
        const found = takeLabel(item, roleOf);
        if (!found)
            continue;
        pieces.push({ list: { ...list, children: list.children.slice(from, index + 1) } }, found);
        from = index + 1;
    }
    if (from < list.children.length)
        pieces.push({ list: { ...list, children: list.children.slice(from) } });
    return pieces;
}
/**
 * Returns a paragraph cut where its lines begin with labels: `Topic: loops` ⏎ `Task: write a game`. A paragraph of one
 * line, or with no label but the first, comes back whole.
 */
function cutLines(paragraph, roleOf) {
    const position = paragraph.position;
    if (!position || position.start.line === position.end.line || !paragraph.children.some(mayLabel))
        return [paragraph];
    const pieces = [];
    let line = [];
    const starts = [];
    let number = position.start.line;
    let from = number;
    const flush = () => {
        const label = labelOf({ type: 'paragraph', children: line }, roleOf);
        const last = pieces.at(-1);
        if (last && (label?.role ?? null) === null)
            last.push({ type: 'text', value: '\n' }, ...line);
        else {
            pieces.push(line);
            starts.push(from);
        }
        line = [];
        from = number;
    };
    for (const child of paragraph.children) {
        const values = child.type === 'text' ? child.value.split(/\r\n|\r|\n/) : child.type === 'break' ? ['', ''] : null;
        if (values === null) {
            line.push(child);
            number = child.position?.end.line ?? number;
            continue;
        }
        for (const [index, value] of values.entries()) {
            if (index > 0) {
                number += 1;
                flush();
            }
            if (value !== '')
                line.push({ type: 'text', value });
        }
    }
    flush();
    if (pieces.length === 1)
        return [paragraph];
    return pieces.map((children, index) => {
        const start = { line: starts[index] ?? position.start.line, column: 1 };
        return { type: 'paragraph', children, position: { start, end: position.end } };
    });
}
function mayLabel(node) {
    return (node.type === 'strong' ||
        node.type === 'emphasis' ||
        (node.type === 'text' && /[:\uFF1A]/.test(node.value)));
}
/** Takes the label out of the last paragraph of an item. */
function takeLabel(item, roleOf) {
    const paragraph = lastParagraph(item);
    const position = paragraph?.position;
    if (!paragraph || !position || position.start.line === position.end.line)
        return null;
    const at = paragraph.children.findLastIndex((child) => child.type === 'text' && child.value.includes('\n'));
    const text = paragraph.children[at];
    if (text?.type !== 'text')
        return null;
    const cutAt = text.value.lastIndexOf('\n');
    // Below a box without a text the line is that text: https://github.github.com/gfm/#task-list-items-extension-
    if (at === 0 && /^\s*(?:\[[^[\]]\]\s*)?$/.test(text.value.slice(0, cutAt)))
        return null;
    const lead = text.value.slice(cutAt + 1);
    const after = paragraph.children.slice(at + 1);
    // The line must not be indented: its width is what lies between its begin and the paragraph's end.
    if (position.end.column - 1 !== widthOf(lead, after))
        return null;
    const rest = {
        type: 'paragraph',
        children: [...(lead === '' ? [] : [{ type: 'text', value: lead }]), ...after],
        position: { start: { line: position.end.line, column: 1 }, end: position.end },
    };
    const label = labelOf(rest, roleOf);
    if (!label || label.role === null || !label.marked)
        return null;
    paragraph.children = [...paragraph.children.slice(0, at), { ...text, value: text.value.slice(0, cutAt) }];
    return { label, node: rest };
}
function lastParagraph(item) {
    for (let node = item; node;) {
        if (node.type === 'paragraph')
            return node;
        node = node.type === 'list' || node.type === 'listItem' ? node.children.at(-1) : undefined;
    }
    return null;
}
function widthOf(lead, nodes) {
    const first = nodes[0]?.position?.start.offset;
    const last = nodes.at(-1)?.position?.end.offset;
    return lead.length + (first === undefined || last === undefined ? 0 : last - first);
}

;// CONCATENATED MODULE: ./build/src/roadmap/outline.js







const labelLevel = 7;
const roleLabelLevel = 8;
const itemLevel = 9;
/** Returns the document as a tree of parts, each with the blocks that stand in it and not in a part below. */
function outlineOf(tree, source, options) {
    const { roleOf } = options;
    const root = outline_open({
        opener: 'document',
        level: 0,
        title: '',
        role: null,
        at: { line: 1, column: 1 },
        parent: null,
    });
    const stack = [root];
    const frames = [];
    const top = () => stack.at(-1) ?? root;
    const base = () => frames.at(-1)?.base ?? 1;
    const close = (level) => {
        while (stack.length > base() && top().level >= level)
            stack.pop();
    };
    const push = (part) => {
        const opened = outline_open({ ...part, parent: top() });
        top().parts.push(opened);
        stack.push(opened);
        return opened;
    };
    const leave = (scope) => {
        if (scope === 'details' && frames.at(-1)?.scope !== 'details')
            return;
        for (let frame = frames.pop(); frame; frame = frames.pop()) {
            stack.length = Math.min(stack.length, frame.base - (frame.scope === 'quote' ? 0 : 1));
            if (frame.scope === scope)
                return;
        }
    };
    /** A `<details>` that is never closed ends where the next one, or a heading, begins. */
    const leaveUnclosed = () => {
        for (let frame = frames.at(-1); frame && !frame.closed; frame = frames.at(-1))
            leave('details');
    };
    const flow = flowOf(tree);
    const loose = !flow.some((event) => structures(event));
    for (const event of flow) {
        switch (event.type) {
            case 'heading':
                leaveUnclosed();
                close(event.level);
                push({ opener: 'heading', ...event, ...headingRole(event.title, roleOf), at: event });
                break;
            case 'enter':
                if (event.scope === 'details')
                    leaveUnclosed();
                if (event.scope !== 'quote') {
                    const title = event.title ?? '';
                    const opener = event.scope === 'details' ? 'summary' : 'callout';
                    push({ opener, level: 0, title, role: title === '' ? null : roleOf(title), at: event });
                }
                frames.push({ scope: event.scope, base: stack.length, closed: event.closed });
                break;
            case 'exit':
                leave(event.scope);
                break;
            case 'rule':
                close(labelLevel);
                break;
            case 'list':
                for (const piece of cutAtLabels(event.node, roleOf)) {
                    if ('list' in piece) {
                        const quoted = frames.some((frame) => frame.scope !== 'details');
                        addList(top(), piece.list.children, { source, roleOf, quoted, loose });
                    }
                    else
                        addLabel(piece.label, { node: piece.node, line: items_lineOf(piece.node), column: 1 });
                }
                break;
            case 'table':
                top().blocks.push({ kind: 'table', node: event.node, line: items_lineOf(event.node) });
                break;
            case 'text':
                addText(event);
        }
    }
    return { root, notices: flow.filter((event) => event.type === 'notice') };
    function addLabel(label, at) {
        const level = label.role === null ? labelLevel : roleLabelLevel;
        const names = label.rest === null && label.role !== null && roleOf(label.title) === null;
        close(level);
        const part = push({ opener: 'label', level, title: label.title, role: label.role, names, at });
        if (label.rest)
            part.blocks.push(labelledText(label, at));
    }
    function addText(event) {
        const pieces = event.whole ? cutLines(event.node, roleOf) : [];
        for (const node of pieces) {
            const label = labelOf(node, roleOf);
            const at = pieces.length === 1 ? event : { line: items_lineOf(node), column: 1 };
            if (label)
                addLabel(label, { ...at, node });
            else
                addProse(pieces.length === 1 ? event : { ...event, ...at, node, inline: inlineOf([node]) });
        }
        if (!event.whole)
            addProse(event);
    }
    function addProse(event) {
        // "Some notes:" after a label's list begins another list, which the label does not speak for.
        const introduces = /[:\uFF1A]\s*$/.test(event.inline.text);
        if (introduces && top().opener === 'label' && top().blocks.some((block) => block.kind === 'list'))
            close(labelLevel);
        top().blocks.push({
            kind: 'text',
            inline: event.inline,
            markdown: outline_markdownOf(event.node, source) || event.inline.text,
            line: event.line,
            labelled: false,
            keywords: [],
        });
    }
}
function structures(event) {
    if (event.type === 'enter')
        return event.scope !== 'quote';
    return event.type === 'heading' && event.level > 1;
}
function addList(part, items, reading) {
    const plain = [];
    const named = items.map((item) => itemPart(item, part, reading));
    // "Theory: …" is a label where "Practice: …" stands beside it; alone it may well be a task. So may a bare "Tests".
    const labelled = named.some((own) => own?.role === 'practice');
    const several = named.filter((own) => own !== null && own.role !== null).length > 1;
    for (const [index, item] of items.entries()) {
        const own = named[index];
        if (own && (own.role === null || (isInline(own) ? labelled : several || !isBare(item))))
            part.parts.push(own);
        else
            plain.push(item);
    }
    const [first] = plain;
    if (first)
        part.blocks.push({ kind: 'list', items: plain, line: items_lineOf(first), quoted: reading.quoted });
}
function isBare(item) {
    const [head] = item.children;
    return (head?.type === 'paragraph' &&
        head.children[0]?.type === 'text' &&
        !/[:\uFF1A]\s*$/.test(visibleText(head)));
}
/** Tells whether a label has text on its own line: `- **Practice:** do this`. */
function isInline(part) {
    if (part.opener !== 'item' && part.opener !== 'label')
        return false;
    return part.blocks.some((block) => block.kind === 'text' && block.labelled);
}
/** Returns a list item as a part of its own when it is a heading, a label, or groups items of which one announces practice. */
function itemPart(item, parent, reading) {
    if (boxOf(item, reading.source))
        return null;
    const [head, ...rest] = item.children;
    if (head?.type !== 'paragraph' && head?.type !== 'heading')
        return null;
    const label = head.type === 'paragraph' ? labelOf(head, reading.roleOf) : null;
    const speaks = label !== null && label.role !== null && (label.rest !== null || rest.length > 0);
    const named = head.type === 'heading' || speaks;
    const grouping = !named && rest.some((child) => child.type === 'list');
    if (!named && !grouping)
        return null;
    const title = label?.title ?? visibleText(head);
    const role = head.type === 'heading' ? reading.roleOf(title) : (label?.role ?? null);
    const at = { line: items_lineOf(item), column: item.position?.start.column ?? 1 };
    const part = outline_open({ opener: 'item', level: itemLevel, title, role, at, parent });
    if (label?.rest)
        part.blocks.push(labelledText(label, { ...at, node: head }));
    outline_fill(part, rest, reading);
    return named || part.parts.some((nested) => nested.role === 'practice') || holdsBoxes(part, reading)
        ? part
        : null;
}
function holdsBoxes(part, reading) {
    if (!reading.loose || part.parent?.opener === 'item')
        return false;
    return part.blocks.some((block) => block.kind === 'list' && block.items.some((item) => boxOf(item, reading.source)));
}
function outline_fill(part, children, reading) {
    for (const child of children) {
        if (child.type === 'list')
            addList(part, child.children, reading);
        else if (child.type === 'blockquote')
            outline_fill(part, child.children, { ...reading, quoted: true });
        else if (child.type === 'table')
            part.blocks.push({ kind: 'table', node: child, line: items_lineOf(child) });
    }
}
function labelledText(label, at) {
    const inline = label.rest ?? { text: '', mask: '' };
    const codes = label.restNodes.flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []));
    const only = label.restNodes.every((node) => node.type === 'inlineCode' || (node.type === 'text' && !/[\p{L}\p{N}]/u.test(node.value)));
    return {
        kind: 'text',
        inline,
        markdown: inline.text.trim(),
        line: at.line,
        labelled: true,
        keywords: only ? codes : [],
    };
}
function outline_open(part) {
    const { opener, level, title, role, names = false, explicitId = null, at, parent } = part;
    return {
        opener,
        level,
        title,
        role,
        names,
        explicitId,
        line: at.line,
        column: at.column,
        parent,
        parts: [],
        blocks: [],
    };
}
function outline_markdownOf(node, source) {
    const start = node.position?.start.offset;
    return start === undefined ? '' : markdownFrom([node], start, source);
}

;// CONCATENATED MODULE: ./build/src/roadmap/judge.js




/** Returns what the tasks of a surveyed document are. Practice headings decide where they exist; else boxes; else lists. */
function judge(survey, source, options = {}) {
    const boxes = new Map();
    const boxesOf = (block) => {
        if (block.kind !== 'list')
            return [];
        const known = boxes.get(block) ?? boxedItems(block.items, source);
        boxes.set(block, known);
        return known;
    };
    const columns = new Map();
    const strengthOf = (block) => {
        if (block.kind !== 'table')
            return -1;
        const known = columns.get(block) ?? tableColumn(block.node, source)?.strength ?? -1;
        columns.set(block, known);
        return known;
    };
    let named;
    const headings = () => {
        named ??= headingTasks(survey);
        return named;
    };
    const { places } = survey;
    const hasBoxes = (place) => place.part.blocks.some((block) => boxesOf(block).length > 0 || strengthOf(block) === 3);
    const open = places.filter((place) => !place.hidden);
    const hasTable = (place, least) => !place.about && place.part.blocks.some((block) => strengthOf(block) >= least);
    const hasList = (place) => place.part.blocks.some((block) => isPlainList(block, boxesOf));
    const listed = open.filter(hasList);
    // "Roadmap" in a longer document (a README) is what counts of it, unless the document is a series itself.
    const focused = open.some((place) => place.focus && (hasList(place) || hasTable(place, 1))) &&
        !listed.some((place) => place.inSeries && !place.focus);
    const eligible = listed.filter(isEligible);
    const inSections = eligible.filter((place) => place.section !== survey.root && place.section !== survey.title);
    // Rules before the first section are not its tasks.
    const lists = inSections.length > 0 ? inSections : eligible;
    const regular = lists.some((place) => place.inSeries);
    const chosen = new Set(lists.filter((place) => !regular || place.inSeries));
    const practice = open.filter((place) => place.part.role === 'practice' && place.practice === place.part && hasContent(place.part));
    const below = practice.filter((place) => place.nested);
    const dialect = decide();
    const least = open.some((place) => isTabular(place, 1)) ? 1 : 0;
    return {
        dialect,
        focused,
        boxesOf,
        sectionOf: (place) => (dialect === 'headings' && headings().get(place.part)) || place.section,
        yieldOf: (place) => (place.hidden ? hiddenYield(place) : yieldOf(place)),
    };
    function decide() {
        if (decidesPractice())
            return 'practice';
        const firm = open.filter((place) => !place.about && hasBoxes(place));
        const alone = practice.some((place) => !place.nested);
        // "Theory" and "Practice" as the halves of one section: the boxes of the first are for studying.
        if (firm.length > 0 && !(alone && firm.every((place) => place.study || place.practice)))
            return 'boxes';
        if (alone && !regular && !open.some((place) => !place.practice && isTabular(place, 1)))
            return 'practice';
        if (firm.length > 0 || open.some(hasBoxes))
            return 'boxes';
        return withoutMarks();
    }
    /** Headings and labels on lines of their own are strong; `- **Practice:** do this` counts when most sections have it. */
    function decidesPractice() {
        if (below.some((place) => !isInline(place.part)))
            return true;
        const covered = new Set(below.map((place) => place.section));
        const sections = new Set(open
            .filter((place) => place.part.blocks.some((block) => block.kind === 'list') || place.practice)
            .map((place) => place.section));
        return covered.size > 0 && covered.size * 2 >= sections.size;
    }
    function withoutMarks() {
        const tabular = open.filter((place) => isTabular(place, 1));
        const regularTables = tabular.filter((place) => place.inSeries).length;
        if (tabular.length > 0 && (!regular || regularTables > chosen.size))
            return 'tables';
        const leaves = open.filter(({ part }) => isLeaf(part) && part.role === null && part !== survey.title && !isQuestion(part));
        const covering = new Set([...chosen].map((place) => place.section));
        const covered = leaves.filter((place) => covering.has(place.section) || covering.has(place.part)).length;
        if (chosen.size > 0 && covered * 2 >= leaves.length)
            return 'list';
        if (headings().size > 0)
            return 'headings';
        if (chosen.size > 0)
            return 'list';
        return open.some((place) => isTabular(place, 0)) ? 'tables' : 'none';
    }
    function hiddenYield(place) {
        return options.questions === 'issues' && place.hidden?.role === 'questions' ? 'all' : 'none';
    }
    function yieldOf(place) {
        if (place.study && options.topics === 'issues')
            return 'all';
        switch (dialect) {
            case 'practice':
                if (place.practice && (place.nested || !place.subheading || below.length === 0)) {
                    return place.about ? 'none' : 'all';
                }
                return place.study || place.about ? 'none' : 'boxes';
            case 'boxes':
                return 'boxes';
            case 'tables':
                return isTabular(place, least) ? 'rows' : 'none';
            case 'list':
                return chosen.has(place) || (isEligible(place) && place.practice !== null) ? 'all' : 'none';
            case 'headings':
                return headings().has(place.part) ? 'heading' : 'none';
            default:
                return 'none';
        }
    }
    function isTabular(place, least) {
        return !place.hidden && (!focused || place.focus) && hasTable(place, least);
    }
    function isEligible(place) {
        if (place.about || place.study || place.hidden || isQuestion(place.part))
            return false;
        return !focused || place.focus;
    }
}
function isQuestion(part) {
    return /[?\uFF1F\u061F]\s*$/.test(part.title);
}
function hasContent(part) {
    return part.blocks.length > 0 || part.parts.length > 0 || part.names;
}
function isPlainList(block, boxesOf) {
    return block.kind === 'list' && !block.quoted && boxesOf(block).length === 0 && !isContents(block.items);
}
/** A table of contents: every item is a link into the document itself. */
function isContents(items) {
    return items.every((item) => {
        const [own] = item.children;
        if (own?.type !== 'paragraph')
            return false;
        const [first] = own.children;
        return own.children.length === 1 && first?.type === 'link' && first.url.startsWith('#');
    });
}

;// CONCATENATED MODULE: ./build/src/roadmap/frontmatter.js



const frontmatter_empty = { title: null, aliases: [], tags: [], due: null, error: null };
/**
 * Returns the metadata of a frontmatter block, given without its fences. Only scalars and lists of scalars are
 * kept; aliases of YAML are limited, so no small file can grow large.
 */
function readFrontmatter(value, format) {
    return format === 'yaml' ? readYaml(value) : readToml(value);
}
function readYaml(value) {
    const hazard = findYamlHazard(value);
    if (hazard !== null)
        return { ...frontmatter_empty, error: { message: `it ${hazard}`, line: 1 } };
    const document = (0,yaml_dist/* parseDocument */.Tp)(value, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false });
    const [error] = document.errors;
    if (error) {
        const line = value.slice(0, error.pos[0]).split('\n').length;
        return { ...frontmatter_empty, error: { message: (0,shared_text/* oneLine */.TN)(error.message.split('\n')[0] ?? ''), line } };
    }
    try {
        const data = document.toJS({ maxAliasCount: 20 });
        return frontmatter_isRecord(data) ? fromRecord(data) : frontmatter_empty;
    }
    catch (cause) {
        const message = (0,shared_text/* oneLine */.TN)(cause instanceof Error ? cause.message : String(cause));
        return { ...frontmatter_empty, error: { message, line: 1 } };
    }
}
/** Reads the flat `key = value` lines of TOML (https://toml.io/en/v1.0.0) and skips its tables: metadata is flat. */
function readToml(value) {
    const data = {};
    for (const line of value.split(/\r\n?|\n/)) {
        if (/^\s*\[/.test(line))
            break;
        const match = /^\s*([\w-]+)\s*=\s*(\S.*)$/.exec(line);
        if (!match?.[1] || !match[2])
            continue;
        data[match[1]] = tomlValue(match[2].trim());
    }
    return fromRecord(data);
}
function tomlValue(raw) {
    const strings = [...raw.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map((match) => match[1] ?? match[2] ?? '');
    if (raw.startsWith('['))
        return strings;
    return strings[0] ?? raw.split(' #', 1)[0]?.trim() ?? '';
}
function fromRecord(data) {
    return {
        title: frontmatter_scalar(data.title),
        aliases: scalars(data.aliases ?? data.alias),
        tags: scalars(data.tags ?? data.tag).map((tag) => tag.replace(/^#/, '')),
        due: frontmatter_scalar(data.due),
        error: null,
    };
}
function frontmatter_scalar(value) {
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
function scalars(value) {
    const list = Array.isArray(value) ? value : [value];
    return list.map(frontmatter_scalar).filter((text) => text !== null);
}
function frontmatter_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/roadmap/metadata.js

const nothing = { title: null, due: null, tags: [], diagnostics: [] };
/** Returns the frontmatter of a document, or null. */
function matterOf(tree) {
    const first = tree.children[0];
    if (first?.type !== 'yaml' && first?.type !== 'toml')
        return null;
    return { value: typeof first.value === 'string' ? first.value : '', format: first.type };
}
/**
 * Returns what a frontmatter says. It is only parsed when it can matter: for the title of a roadmap without one, for
 * a due date, or for tags when they are asked for.
 */
function readMetadata(matter, options) {
    if (!matter)
        return nothing;
    const needed = !options.titled || options.tags || /^due[ \t]*[:=]/m.test(matter.value);
    if (!needed)
        return nothing;
    const { title, aliases, due, tags, error } = readFrontmatter(matter.value, matter.format);
    const diagnostics = error
        ? [
            {
                rule: 'broken-frontmatter',
                severity: 'warning',
                message: `The frontmatter cannot be read: ${metadata_reasonOf(error)}.`,
                facts: { error: metadata_reasonOf(error) },
                hint: 'Correct it; until then its title, tags and due date are unknown.',
                place: { path: options.path, line: error.line + 1, column: 1 },
            },
        ]
        : [];
    return { title: title ?? aliases[0] ?? null, due, tags, diagnostics };
}
/** Why it cannot be read; the place is told beside it. */
function metadata_reasonOf({ message }) {
    return message.replace(/ at line \d+, column \d+:?$/, '');
}

;// CONCATENATED MODULE: ./build/src/roadmap/series.js

const ordinalCount = /^第?[〇零一二三四五六七八九十百\d]+([\p{L}])/u;
/** Returns the series that the headings among `parts` form. */
function seriesOf(parts) {
    const keys = new Map();
    const counts = new Map();
    const ids = new Map();
    const idOf = (part) => {
        const id = ids.get(part) ?? ids.size;
        ids.set(part, id);
        return id;
    };
    const add = (key) => counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const part of parts) {
        if (part.opener === 'document' || part.opener === 'callout')
            continue;
        const words = normalise(part.title).split(' ');
        const number = numberKey(words);
        const key = {
            number: number === null ? null : `${part.level} ${number}`,
            word: `${idOf(part.parent)} ${part.level} ${words[0] ?? ''}`,
        };
        keys.set(part, key);
        if (key.number !== null)
            add(key.number);
        if (words.length > 1 && (part.opener === 'heading' || part.opener === 'summary'))
            add(key.word);
    }
    const numbered = (part) => (counts.get(keys.get(part)?.number ?? '') ?? 0) >= 2;
    return {
        numbered,
        includes: (part) => numbered(part) || (counts.get(keys.get(part)?.word ?? '') ?? 0) >= 3,
    };
}
/** The words before the first number, when one is among the first three: what a series has in common. */
function numberKey(words) {
    const dense = ordinalCount.exec(words[0] ?? '');
    if (dense)
        return `#${dense[1]}`;
    const at = words.slice(0, 3).findIndex((word) => /^(?:\p{N}+|[ivx]{1,5}|v\d+|[a-z]{0,2}\d+)$/u.test(word));
    return at === -1 ? null : `${words.slice(0, at).join(' ')}#`;
}

;// CONCATENATED MODULE: ./build/src/roadmap/survey.js


const appendices = new Set(['questions', 'resources', 'advice', 'appendix']);
/** Returns every part of the outline with its section, found from headings, series, summaries and callouts. */
function surveyOf(root, options = {}) {
    const parts = flatten(root);
    const series = seriesOf(parts);
    const tops = parts.filter((part) => part.opener === 'heading' && part.level === 1);
    const stages = tops.filter((part) => part.role === null);
    const title = tops[0] && (tops.length === 1 || tops[0].role === null) ? tops[0] : null;
    const headless = !parts.some((part) => part.opener === 'heading' && part !== title);
    const practices = countPractices(parts);
    const headings = parts.filter((part) => part.opener === 'heading');
    const horizons = headings.filter((part) => isHorizon(part.title)).length + (headings.some(series.includes) ? 1 : 0);
    const stageSet = new Set(stages);
    const withStudy = new Set(parts.filter((part) => part.parts.some(isStudy)));
    const withList = new Set(parts.filter((part) => part.blocks.some((block) => block.kind === 'list')));
    const candidates = new Set();
    const places = [];
    const contexts = new Map();
    for (const part of parts) {
        const context = below(part);
        contexts.set(part, context);
        const home = contexts.get(part.opener === 'label' && part.role === 'practice' ? climb(part, practices) : part) ??
            context;
        places.push({ ...context, part, section: home.regular ?? home.nearest ?? home.fallback });
    }
    return { root, places, title, stages, candidates, series };
    function below(part) {
        const above = part.parent ? contexts.get(part.parent) : undefined;
        if (!above)
            return { ...survey_nothing, fallback: root };
        const role = roleHere(part);
        const candidate = isCandidate(part, above, role);
        if (candidate)
            candidates.add(part);
        const regular = candidate && (series.includes(part) || part.opener === 'summary' || part.opener === 'callout');
        const isHeading = part.opener === 'heading';
        const stage = isHeading && part.level === 1;
        const nested = above.nearest !== null || (stages.length > 1 && stageSet.has(above.fallback));
        const practice = role === 'practice' ? part : role === 'study' ? null : above.practice;
        return {
            hidden: above.hidden ?? (role !== null && appendices.has(role) ? part : null),
            about: above.about ?? (role === 'about' ? part : null),
            study: role === 'study' ? part : role === 'practice' ? null : above.study,
            practice,
            nested: role === 'practice' ? nested : above.nested,
            subheading: practice === null || practice === part ? false : above.subheading || isHeading,
            inSeries: above.inSeries || (isHeading && (series.includes(part) || (horizons > 1 && isHorizon(part.title)))),
            finished: above.finished || (isHeading && isFinished(part.title)),
            focus: above.focus || (isHeading && part !== title && isRoadmap(part.title)),
            nearest: candidate && !(stage && !regular) ? part : above.nearest,
            regular: regular ? part : candidate && above.regular === null ? null : above.regular,
            fallback: stage ? part : above.fallback,
        };
    }
    /** The only first-level heading names the document, and an overview or study list with practice below is a section. */
    function roleHere(part) {
        if (part === title && tops.length === 1)
            return null;
        const divided = part.role === 'about' || part.role === 'study';
        return divided && (practices.get(part) ?? 0) > 0 ? null : part.role;
    }
    function isCandidate(part, above, role) {
        if (part.title === '')
            return false;
        const alone = above.nearest === null;
        if (role !== null && !(alone && (role !== 'practice' || !withStudy.has(part.parent ?? root))))
            return false;
        switch (part.opener) {
            case 'heading':
                return options.sectionLevel === undefined || part.level === options.sectionLevel;
            case 'summary':
            case 'callout':
                return !withList.has(part.parent ?? root);
            case 'label':
            case 'item':
                return role === null && (headless || (series.numbered(part) && !above.inSeries));
            default:
                return false;
        }
    }
}
const survey_nothing = {
    hidden: null,
    about: null,
    study: null,
    practice: null,
    nested: false,
    subheading: false,
    inSeries: false,
    finished: false,
    focus: false,
    nearest: null,
    regular: null,
};
function isStudy(part) {
    return part.role === 'study';
}
/** Returns a part and all parts below it in document order. */
function flatten(root) {
    const found = [];
    const pending = [root];
    for (let part = pending.pop(); part; part = pending.pop()) {
        found.push(part);
        for (let index = part.parts.length - 1; index >= 0; index -= 1) {
            const child = part.parts[index];
            if (child)
                pending.push(child);
        }
    }
    return found;
}
/** How many practice headings and labels each part holds, itself included. */
function countPractices(parts) {
    const counts = new Map();
    for (const part of parts.toReversed()) {
        const own = (counts.get(part) ?? 0) + (part.role === 'practice' && part.opener !== 'item' ? 1 : 0);
        counts.set(part, own);
        if (part.parent)
            counts.set(part.parent, (counts.get(part.parent) ?? 0) + own);
    }
    return counts;
}
/**
 * A label has no level of its own. Below the last of several sub-headings, of which no other has practice, it speaks
 * for all of them: returns the part from which its section is looked for.
 */
function climb(label, practices) {
    const heading = label.parent;
    const group = heading?.parent;
    if (heading?.opener !== 'heading' || group?.opener !== 'heading' || group.level === 1)
        return label;
    if (practices.get(group) !== practices.get(heading))
        return label;
    const headings = group.parts.filter((part) => part.opener === 'heading');
    return headings.length > 1 && headings.at(-1) === heading ? group : label;
}

;// CONCATENATED MODULE: ./build/src/roadmap/parse.js













/**
 * Returns the roadmap that the Markdown `file` describes: sections, what to study and practice tasks, with lines and
 * offsets into the very text given. Never throws; what is doubtful is among its diagnostics.
 */
function parseRoadmap(file, options = {}) {
    const { path } = file;
    const shift = file.text.startsWith('\uFEFF') ? 1 : 0;
    const text = file.text.slice(shift);
    const masked = maskComments(text);
    const hazard = findHazard(masked.text);
    if (hazard !== null)
        return refused(path, hazard);
    const tree = parseMarkdown(masked.text);
    const matter = matterOf(tree);
    if (matter && /^excalidraw-plugin[ \t]*:/m.test(matter.value))
        return drawing(path);
    const source = sourceOf(tree, masked.text, shift);
    const names = namer(options);
    const outline = outlineOf(tree, source, { roleOf: names });
    const survey = surveyOf(outline.root, options);
    const judgement = judge(survey, source, options);
    const board = matter !== null && /^kanban-plugin[ \t]*:/m.test(matter.value);
    const { sections: found, unclear } = collect(survey, { judgement, source, roleOf: names, board });
    const heading = titleHeading(survey);
    const metadata = readMetadata(matter, { path, titled: heading !== null, tags: options.tags === true });
    const title = heading ?? ((0,shared_text/* oneLine */.TN)(metadata.title ?? '') || fileName(path));
    const sections = found.map((section) => (section.title === '' ? { ...section, title } : section));
    const reading = { path, outline, survey, judgement, sections, unclear };
    return {
        path,
        title,
        sections,
        diagnostics: [
            ...metadata.diagnostics,
            ...unclosedComment(masked, path),
            ...lintBoxes(survey, { path, source, judgement }),
            ...diagnose(reading),
        ],
        ignored: ignoredParts(reading),
        ...(metadata.due === null ? {} : { due: metadata.due }),
        ...(metadata.tags.length === 0 ? {} : { tags: metadata.tags }),
    };
}
/** Returns the roles of headings as the configuration has them, then as the word tables do. */
function namer(options) {
    const own = new Map();
    for (const heading of options.taskHeadings ?? [])
        own.set(normalise(heading), 'practice');
    for (const heading of options.topicHeadings ?? [])
        own.set(normalise(heading), 'study');
    for (const heading of options.ignoreHeadings ?? [])
        own.set(normalise(heading), 'appendix');
    return own.size === 0 ? roleOf : (title) => own.get(normalise(title)) ?? roleOf(title);
}
/** The first-level heading, unless it is but the first of several stages. */
function titleHeading({ stages, title, series }) {
    if (!title || title.title === '')
        return null;
    return stages.length > 1 && series.includes(title) ? null : title.title;
}
function fileName(path) {
    return (path.split('/').at(-1) ?? path).replace(/\.[^.]*$/, '');
}
function refused(path, hazard) {
    const diagnostic = {
        rule: hazard.rule,
        severity: 'error',
        message: `This roadmap is not read: ${hazard.message}`,
        hint: 'Simplify the place, or split the file.',
        place: { path, line: hazard.line, column: 1 },
    };
    return { path, title: fileName(path), sections: [], diagnostics: [diagnostic], ignored: [] };
}
/** https://github.com/zsviczian/obsidian-excalidraw-plugin keeps drawings in Markdown files. */
function drawing(path) {
    const diagnostic = {
        rule: 'drawing',
        severity: 'warning',
        message: 'This is an Excalidraw drawing saved as Markdown; it holds no tasks.',
        hint: 'Leave it out of the `roadmap` patterns, or write the tasks into a list.',
        place: { path, line: 1, column: 1 },
    };
    const title = fileName(path).replace(/\.excalidraw$/, '');
    return {
        path,
        title,
        sections: [],
        diagnostics: [diagnostic],
        ignored: [{ title, line: 1, reason: 'drawing' }],
    };
}
function unclosedComment({ text, unclosedAt }, path) {
    if (unclosedAt === null)
        return [];
    return [
        {
            rule: 'unclosed-comment',
            severity: 'warning',
            message: 'A `%%` comment begins here and is never closed; nothing below it is read.',
            hint: 'Close it with `%%`.',
            place: { path, line: text.slice(0, unclosedAt).split('\n').length, column: 1 },
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/roadmap/schedule.js

/** Returns a pace such as "2 weeks" taken apart; the configuration has checked its shape. */
function parsePace(text) {
    const match = /^(\d+) (day|week|month)s?$/.exec(text);
    if (match === null)
        return null;
    return { count: Number(match[1]), unit: match[2] === 'day' || match[2] === 'week' ? match[2] : 'month' };
}
/**
 * Returns the day by which each section is to be done (`YYYY-MM-DD`), or null: what its heading says, else the pace,
 * counted from the section before it.
 */
function dueDays(sections, { start, pace }) {
    let next = start;
    return sections.map((section) => {
        const mark = timeMark(section.title);
        // A section without tasks has no milestone; what it says of time counts all the same.
        const due = dueOf(mark, { start, next }) ?? (section.tasks.length === 0 ? null : paced(next, pace));
        if (due !== null)
            next = addTime(due, 1, 'day');
        return due;
    });
}
function paced(from, pace) {
    return from === null || pace === null ? null : addTime(addTime(from, pace.count, pace.unit), -1, 'day');
}
function dueOf(mark, { start, next }) {
    switch (mark?.kind) {
        case 'day':
            return mark.day;
        case 'yearless':
            return next === null ? null : firstSince(next, mark);
        case 'place':
            return paced(start, { count: mark.last, unit: mark.unit });
        case 'span':
            return paced(next, mark);
        case undefined:
            return null;
    }
}
/** The first such day from `day` on; 29 February is the last of the month in other years. */
function firstSince(day, { month, date }) {
    const leap = `2000-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
    const of = (year) => addTime(leap, (year - 2000) * 12, 'month');
    const year = Number(day.slice(0, 4));
    return of(year) >= day ? of(year) : of(year + 1);
}

;// CONCATENATED MODULE: ./build/src/roadmap/read-roadmap.js




/** GitHub refuses longer labels: https://docs.github.com/en/rest/issues/labels#create-a-label */
const labelLimit = 50;
/**
 * Returns the roadmap of a file as its entry of the configuration wants it: parsed with its headings and levels, with
 * the labels, assignees, sub-issues, due days and milestone titles it asks for. Never throws, as the parser.
 */
function readRoadmap(file, config) {
    const roadmap = parseRoadmap(file, parseOptions(config));
    const due = roadmapDue(roadmap);
    const { schedule } = config;
    const days = schedule === null
        ? []
        : dueDays(roadmap.sections, {
            start: schedule.start ?? null,
            pace: schedule.pace === undefined ? null : parsePace(schedule.pace),
        });
    let number = 0;
    const sections = roadmap.sections.map((section, index) => {
        if (section.tasks.length > 0)
            number += 1;
        const day = days[index] ?? due;
        const title = read_roadmap_milestoneTitle(config['milestone-title'], { roadmap, section, number });
        return {
            ...section,
            tasks: read_roadmap_tasksOf(section, roadmap, config),
            ...(title === section.title ? {} : { milestoneTitle: title }),
            ...(day === null ? {} : { due: day }),
        };
    });
    return { ...roadmap, sections, ...(config.locale === 'auto' ? {} : { locale: config.locale }) };
}
function parseOptions(config) {
    const level = config['section-level'];
    return {
        ...(level === undefined ? {} : { sectionLevel: level }),
        taskHeadings: config['task-headings'],
        topicHeadings: config['topic-headings'],
        ignoreHeadings: config['ignore-headings'],
        tags: config.tags,
        ...(config.topics === 'issues' ? { topics: 'issues' } : {}),
        ...(config.appendices === 'issues' ? { questions: 'issues' } : {}),
    };
}
/** The day of the frontmatter's `due`, however it is written. */
function roadmapDue({ due }) {
    const mark = due === undefined ? null : timeMark(due);
    return mark?.kind === 'day' ? mark.day : null;
}
function read_roadmap_milestoneTitle(pattern, { roadmap, section, number, }) {
    const values = {
        section: section.title,
        roadmap: roadmap.title,
        number: String(number),
    };
    return pattern.replace(/\{(section|roadmap|number)\}/g, (_, name) => values[name] ?? '');
}
function read_roadmap_tasksOf(section, roadmap, config) {
    const { assignees, subtasks } = config;
    return section.tasks.flatMap((task) => {
        const labels = labelsOf(task, roadmap, config);
        const made = {
            ...(labels.length === 0 ? {} : { labels }),
            ...(assignees.length === 0 ? {} : { assignees }),
        };
        if (subtasks === 'checklist' || task.subtasks.length === 0)
            return [{ ...task, ...made }];
        const parent = { ...task, ...made, subtasks: [] };
        const children = task.subtasks.map(({ text, line, box }) => ({
            explicitId: null,
            text,
            markdown: '',
            line,
            box,
            subtasks: [],
            why: 'configured',
            ...made,
            parent,
        }));
        return [parent, ...children];
    });
}
function labelsOf(task, roadmap, { labels, tags }) {
    const asked = [...labels, ...(tags ? [...(roadmap.tags ?? []), ...(task.tags ?? [])] : [])];
    const byKey = new Map();
    for (const name of asked.map((label) => (0,shared_text/* truncate */.xv)((0,shared_text/* oneLine */.TN)(label), labelLimit))) {
        if (name !== '' && !byKey.has(name.toLowerCase()))
            byKey.set(name.toLowerCase(), name);
    }
    return [...byKey.values()];
}

;// CONCATENATED MODULE: ./build/src/app/roadmaps.js





/**
 * Returns the roadmap files among `files`, by path in code-point order. Throws an `invalid` error when there is
 * none, which is a slip of the configuration and never a reason to close anything.
 */
function pickRoadmaps(files, { roadmap: globs }) {
    const matches = (0,shared_globs/* globMatcher */.f)(globs);
    const picked = [...files].filter(([path]) => matches(path)).sort(([a], [b]) => (a < b ? -1 : 1));
    if (picked.length === 0) {
        throw new errors/* RoadmapSyncError */.C('invalid', `There is no roadmap file: nothing matches ${globs.join(', ')}.`, {
            hint: 'Add a Markdown file there, or name yours with the input `roadmap`.',
        });
    }
    return new Map(picked);
}
/**
 * Returns a reader of roadmap files (path → text) that knows the configuration and what it has read already: a file
 * is parsed once a run, however often it is asked for.
 */
function roadmapReader(config) {
    const configOf = roadmapConfigs(config);
    const read = new Map();
    return (files) => [...files].map(([path, text]) => {
        const before = read.get(path);
        if (before?.text === text)
            return before.roadmap;
        const roadmap = readRoadmap({ path, text: withoutZones(text) }, configOf(path));
        read.set(path, { text, roadmap });
        return roadmap;
    });
}
/** Throws an `invalid` error, with its place, where a roadmap cannot be read at all: its issues must not be closed. */
function requireReadable({ diagnostics }) {
    const broken = diagnostics.find(({ severity }) => severity === 'error');
    if (broken === undefined)
        return;
    const { message, hint = '', place } = broken;
    throw new errors/* RoadmapSyncError */.C('invalid', `${place?.path}:${place?.line}: ${message}`, { hint });
}
/**
 * Throws when the roadmaps hold no task: `unsafe` where earlier runs made issues, because an emptied file would
 * close them all, else `invalid`.
 */
function requireTasks({ roadmaps, known }, settings) {
    if (roadmaps.some((roadmap) => roadmap.sections.some((section) => section.tasks.length > 0)))
        return;
    const names = roadmaps.map((roadmap) => roadmap.path).join(', ');
    if (known.tasks.length > 0 && settings.force)
        return;
    if (known.tasks.length > 0) {
        throw new errors/* RoadmapSyncError */.C('unsafe', `${names} holds no task any more, but ${known.tasks.length} issues stand for tasks; nothing was changed.`, { hint: 'Restore the file, or run with `force: true` to close them all.' });
    }
    throw new errors/* RoadmapSyncError */.C('invalid', `No practice task was found in ${names}.`, {
        hint: 'Put tasks as list items under a heading such as "Practice", or as `- [ ]` boxes; `roadmap-sync parse FILE` shows what was understood.',
    });
}
/**
 * Throws an `unsafe` error where a file that earlier runs made issues of is gone or holds no task any more, and none
 * of its tasks is elsewhere: a slip of a glob or a lost file must not close them.
 */
function requireFiles({ roadmaps, identified }, settings, config) {
    if (settings.force)
        return;
    const configOf = roadmapConfigs(config);
    const kept = new Set(identified.sections.flatMap(({ tasks }) => tasks.flatMap(({ known }) => known?.base?.path ?? [])));
    const filled = roadmaps.filter(({ sections }) => sections.some(({ tasks }) => tasks.length > 0));
    for (const { path } of filled)
        kept.add(path);
    const lost = identified.removedTasks.filter(({ base, issue, lastState }) => base !== null &&
        issue?.state === 'open' &&
        lastState !== 'removed' &&
        !kept.has(base.path) &&
        configOf(base.path).removed === 'close');
    const [first] = lost;
    if (first?.base == null)
        return;
    const { path } = first.base;
    const count = lost.filter(({ base }) => base?.path === path).length;
    throw new errors/* RoadmapSyncError */.C('unsafe', `${path} is gone or holds no task any more, but ${count} open issues stand for its tasks; nothing was changed.`, { hint: 'Restore the file, or run with `force: true` to close them.' });
}
/**
 * Throws an `invalid` error where earlier runs wrote with another account: their issues would all be made again.
 * Whose issues count is for the configuration to say, which only those who may push can change.
 */
function requireOwnership({ known }) {
    const [first] = known.disowned;
    if (first === undefined)
        return;
    const authors = [...new Set(known.disowned.map(({ author }) => author))].join(', ');
    throw new errors/* RoadmapSyncError */.C('invalid', `The issues of this roadmap were made by ${authors}, such as #${first.number}, and this token is somebody else's.`, { hint: `Use the same token as before, or add \`authors: [${authors}]\` to the configuration file.` });
}

// EXTERNAL MODULE: ./build/src/github/sticky-comment.js
var sticky_comment = __webpack_require__(4626);
// EXTERNAL MODULE: ./build/src/report/plan-comment.js
var plan_comment = __webpack_require__(7465);
;// CONCATENATED MODULE: ./build/src/app/show-plan.js




/**
 * Shows the plan on the pull request, in one comment that is kept up to date, and removed when there is nothing to
 * say. A token that may only read (a fork's) is no failure: the job summary says the same, and a diagnostic tells.
 */
async function showPlan(client, report, { pullRequest, comments }) {
    const body = (0,plan_comment/* renderPlanComment */.z)(report);
    try {
        await (0,sticky_comment/* updateStickyComment */.O)(client, comments, { pullRequest, marker: (0,state_marker/* commentMarker */.Ql)('plan'), body });
        return [];
    }
    catch (error) {
        const problem = (0,github_problem/* classify */.L8)(error, { need: 'pull-requests', clock: client.clock });
        const why = problem.kind === 'fatal' || problem.kind === 'refused'
            ? problem.error.message
            : 'GitHub did not answer.';
        return [
            {
                rule: 'no-comment',
                severity: 'info',
                message: `The plan is in the job summary only. ${why}`,
                hint: 'For a comment on pull requests from this repository add `pull-requests: write` under `permissions:`.',
            },
        ];
    }
}

;// CONCATENATED MODULE: ./build/src/app/reconcile.js





















/**
 * One run, from the first request's answer (`reading`) to the report: read → plan → judge → apply → report → publish.
 * Every mode takes this way; `plan` and a dry run stop after the judgement, `progress` applies the part of the plan that
 * is about progress. Returns what there is to tell; throws a RoadmapSyncError when nothing could be done at all.
 */
async function reconcile(host, reading) {
    const { settings, trigger, clock, signal } = host;
    // read
    const { client, budget, files, read, readAt } = reading;
    const repository = textOf(read.files);
    const trusted = textOf(read.trusted);
    const workspace = host.workspace === null ? null : await host.workspace.readFiles([...settings.roadmap, settings.config]);
    const asked = readConfig(workspace?.has(settings.config) ? workspace : repository, settings.config);
    const config = trigger.pullRequest === null ? asked : trustedConfig(asked, trusted.get(settings.config), settings.config);
    const readRoadmaps = roadmapReader(config);
    const listed = (0,github_read/* toSnapshot */.C2)(read, config.authors);
    const own = await readPublished(client, settings, { branch: read.branch, files });
    const committed = readLedgers(settings, { files: trusted, own });
    const { snapshot: unlabelled, copied } = await addMissing(client, listed, {
        issues: [...committed.tasks.values()].flatMap(({ issue, gone }) => gone === undefined && !listed.issues.has(issue) ? issue : []),
        milestones: [...committed.sections.values()].filter((number) => !listed.milestones.has(number)),
        authors: config.authors,
        known: committed.tasks.size,
        url: read.url,
    });
    const ledger = copied ? emptyLedger : committed;
    // plan
    const optionsFor = (snapshot) => ({
        snapshot,
        ledger,
        config,
        locale: settings.locale,
        url: read.url,
        commit: read.commit,
    });
    const roadmaps = readRoadmaps(pickRoadmaps(workspace ?? repository, settings));
    const first = interpret(roadmaps, optionsFor(unlabelled));
    requireReadable(first);
    requireTasks(first, settings);
    requireOwnership(first);
    requireFiles(first, settings, config);
    const askedFor = new Map([...unlabelled.labels, [defaults/* defaultLabel */.A, null]]);
    const needed = trigger.mode === 'progress' ? [] : unknownLabels(first.plan, askedFor);
    const snapshot = await addLabels(client, unlabelled, needed);
    const options = optionsFor(snapshot);
    const before = snapshot === unlabelled ? first : interpret(roadmaps, options);
    const plan = trigger.mode === 'progress'
        ? progressPlan(before.plan, (section) => issuesOf(before, section))
        : before.plan;
    // judge
    const judged = judgePlan(plan, config.safety);
    const verdict = settings.force ? { kind: 'safe' } : judged;
    const report = {
        mode: trigger.mode,
        dryRun: settings.dryRun,
        plan,
        verdict: trigger.mode === 'plan' || settings.dryRun ? judged : verdict,
        sections: sectionNames(before, new Map()),
        messages: before.messages,
        requests: client.requests(),
        waited: budget.waited(),
        url: read.url,
        shownAt: read.commit,
    };
    const { diagnostics } = before;
    if (trigger.mode === 'plan' || settings.dryRun || verdict.kind === 'unsafe') {
        const planned = { ...options, snapshot: withPlannedStates(snapshot, plan) };
        const stopped = {
            ...report,
            ...nothingDone,
            progress: before.progress,
            after: trigger.mode === 'plan' ? interpret(roadmaps, planned).progress : null,
            diagnostics,
        };
        if (trigger.mode !== 'plan' || trigger.pullRequest === null || settings.dryRun)
            return stopped;
        const shown = await showPlan(client, stopped, {
            pullRequest: trigger.pullRequest,
            comments: read.comments,
        });
        const [requests, waited] = [client.requests(), budget.waited()];
        return { ...stopped, diagnostics: [...diagnostics, ...shown], requests, waited };
    }
    // apply
    const pace = paceOf(config);
    const pacer = createPacer(clock, pace, creationTimes(snapshot));
    const { objects, minutes } = estimate(plan, pace);
    if (objects > pace.perHour)
        host.log(before.messages.run.estimate(objects, minutes));
    const users = await readUsers(client, assigneesOf(plan));
    const boards = boardPorts(host, { client, pacer, pace, budget });
    const boardInput = {
        ...boards,
        host,
        budget,
        config,
        read,
        before,
        memory: ledger.board,
        first: before.known.tasks.length === 0,
    };
    // The token that makes issues puts them on the board at once, where it may.
    const isOneToken = boards.reader?.client === client;
    const creates = plan.operations.some(({ kind }) => kind === 'create-issue');
    const early = isOneToken && creates ? await openBoard(boardInput) : null;
    const applied = await applyPlan(plan, { ...registryOf(before, snapshot), users, board: early?.kind === 'open' ? early.board.id : null }, {
        executor: createExecutor({
            client,
            boards: boards.reader,
            repositoryId: read.id,
            authors: config.authors,
            pacer,
            signal,
            readAt,
        }),
        pacer,
        clock,
        signal,
        budget,
        onProgress: (done, total) => host.log(`${done}/${total}`),
    });
    const actual = afterwards(snapshot, applied);
    const understand = ({ head, files: texts }, ticks) => interpret(readRoadmaps(pickRoadmaps(workspace ?? texts, settings)), {
        ...options,
        snapshot: actual,
        commit: head,
        canTick: (path) => ticks && (workspace === null || workspace.get(path) === texts.get(path)),
    });
    const base = { head: read.head, files: repository };
    // board
    const board = await keepBoard(boardInput, early ?? (await openBoard(boardInput)), {
        now: () => understand(base, false),
        arrived: applied.cards,
    });
    // report and publish
    const ports = { client, pacer, budget };
    // What draws charts is loaded for those who want one.
    const drawChart = config.chart ? (await Promise.all(/* import() */[__webpack_require__.e(540), __webpack_require__.e(334)]).then(__webpack_require__.bind(__webpack_require__, 4334))).renderBurnup : null;
    const published = await reconcile_attempt(() => publishResults({
        ...ports,
        settings,
        config,
        read,
        base,
        files,
        own,
        ledger: committed,
        understand: (at, ticks) => withBoard(understand(at, ticks), board.memory),
        drawChart,
        messages: before.messages,
    }));
    return {
        ...report,
        sections: sectionNames(before, applied.milestones),
        applied,
        board: board.report,
        after: null,
        boxes: published.value?.boxes ?? 0,
        chart: published.value?.chart ?? null,
        progress: (published.value ?? understand(base, false)).progress,
        diagnostics: [...diagnostics, ...board.diagnostics, ...(published.value?.diagnostics ?? [])],
        commit: published.value?.commit ?? null,
        pullRequest: published.value?.pullRequest ?? null,
        publishError: published.error,
        requests: client.requests() + (isOneToken ? 0 : (boards.reader?.client.requests() ?? 0)),
        waited: budget.waited(),
    };
}
/** What a run that stops after the plan did. */
const nothingDone = {
    applied: null,
    board: null,
    boxes: 0,
    chart: null,
    commit: null,
    pullRequest: null,
    publishError: null,
};
function textOf(files) {
    return new Map([...files].map(([path, file]) => [path, file.text]));
}
function readConfig(files, path) {
    const text = files.get(path);
    return text === undefined ? defaultConfig : parseConfig(text, path);
}
/**
 * Anybody may open a pull request: how roadmaps are read is the author's to try, all else is for the branch it is for.
 */
function trustedConfig({ roadmaps }, text, path) {
    let trusted = defaultConfig;
    try {
        if (text !== undefined)
            trusted = parseConfig(text, path);
    }
    catch (error) {
        // What is broken there may be what the pull request mends.
        if (!(error instanceof errors/* RoadmapSyncError */.C))
            throw error;
    }
    return { ...trusted, roadmaps };
}
function paceOf({ limits }) {
    return {
        writeInterval: limits['write-interval'],
        perMinute: limits['per-minute'],
        perHour: limits['per-hour'],
    };
}
/** When our issues and milestones were created; GitHub's limits look back an hour, whoever asks. */
function creationTimes({ issues, milestones }) {
    const ours = [...issues.values()].filter((issue) => issue.ours);
    return [...ours, ...milestones.values()].map(({ createdAt }) => Date.parse(createdAt));
}
/** Whether any issue of the section is open as it is. */
function issuesOf({ identified }, id) {
    const tasks = identified.sections.find((section) => section.id === id)?.tasks ?? [];
    return tasks.some(({ known }) => known?.issue?.state === 'open') ? 'open' : 'closed';
}
function registryOf({ identified }, snapshot) {
    return {
        milestones: new Map([
            ...identified.removedSections.map(({ id, milestone }) => [id, milestone]),
            ...identified.sections.flatMap((section) => {
                const milestone = section.known?.milestone ?? section.adopted;
                return milestone === null || milestone === undefined ? [] : [[section.id, milestone]];
            }),
        ]),
        labels: new Map(snapshot.labels),
        issues: new Map(snapshot.issues),
        parents: new Map(identified.sections
            .flatMap(({ tasks }) => tasks)
            .flatMap(({ id, known }) => (known?.issue == null ? [] : [[id, known.issue]]))),
    };
}
/** The snapshot as it is once the results are in. */
function afterwards(snapshot, applied) {
    const issues = new Map(snapshot.issues);
    for (const [number, issue] of applied.issues)
        issues.set(number, issue);
    const milestones = new Map(snapshot.milestones);
    for (const milestone of applied.milestones.values())
        milestones.set(milestone.number, milestone);
    return { ...snapshot, issues, milestones };
}
async function reconcile_attempt(run) {
    try {
        return { value: await run(), error: null };
    }
    catch (error) {
        // What was applied is true all the same, and has to be told.
        if (error instanceof errors/* RoadmapSyncError */.C)
            return { value: null, error };
        throw error;
    }
}


/***/ }),

/***/ 5508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g3: () => (/* binding */ forecast),
/* harmony export */   ol: () => (/* binding */ startOfDay),
/* harmony export */   tq: () => (/* binding */ makeHistory)
/* harmony export */ });
const millisecondsOfDay = 86_400_000;
/** A task that was ticked before it had an issue: the run that made the issue closed it, too. */
const bornDone = 3_600_000;
const window = 56;
const shortestWindow = 14;
const fewestActiveDays = 3;
const farthest = 3_650;
/** Standard deviations to each side that hold four fifths of a normal distribution. */
const spread = 1.2816;
/** Returns the history that the issues' own times tell; a task that was reopened counts as if never closed. */
function makeHistory(lives) {
    const changes = new Map();
    const finished = new Map();
    const change = (day, { scope = 0, done = 0 }) => {
        const before = changes.get(day) ?? { scope: 0, done: 0 };
        changes.set(day, { scope: before.scope + scope, done: before.done + done });
    };
    for (const { createdAt, closedAt, status } of lives) {
        change(dayOf(createdAt), { scope: 1 });
        if (closedAt === null || status === 'open')
            continue;
        const day = dayOf(closedAt);
        if (status === 'skipped')
            change(day, { scope: -1 });
        else {
            change(day, { done: 1 });
            if (Date.parse(closedAt) - Date.parse(createdAt) > bornDone) {
                finished.set(day, (finished.get(day) ?? 0) + 1);
            }
        }
    }
    let scope = 0;
    let done = 0;
    const points = [...changes]
        .sort(([a], [b]) => a - b)
        .map(([day, change]) => {
        scope += change.scope;
        done += change.done;
        return { day, scope, done };
    });
    return { points, finished };
}
/**
 * Returns when the open tasks will be done at the pace of the eight weeks before the last event, or null where that
 * would say nothing: nothing is left, the history is shorter than two weeks, tasks were finished on fewer than three
 * days, or ten years would not do. Days with work come like calls at a switchboard (Poisson), each with as many tasks
 * as it had on average; the range is where the time until the last of them falls with a chance of four in five.
 */
function forecast({ points, finished }) {
    const first = points[0];
    const last = points.at(-1);
    if (first === undefined || last === undefined)
        return null;
    const left = last.scope - last.done;
    const length = Math.min(window, last.day - first.day);
    const recent = [...finished].filter(([day]) => day > last.day - length);
    const closed = recent.reduce((sum, [, count]) => sum + count, 0);
    if (left <= 0 || length < shortestWindow || recent.length < fewestActiveDays)
        return null;
    const expected = (left * length) / closed;
    const deviation = Math.sqrt(1 / recent.length + closed / (recent.length * left));
    const factor = Math.exp(spread * deviation);
    if (expected * factor > farthest)
        return null;
    const after = (days) => last.day + Math.max(1, Math.round(days));
    return { day: after(expected), earliest: after(expected / factor), latest: after(expected * factor) };
}
/** Returns the day's beginning in epoch milliseconds. */
function startOfDay(day) {
    return day * millisecondsOfDay;
}
function dayOf(time) {
    return Math.floor(Date.parse(time) / millisecondsOfDay);
}


/***/ })

};
