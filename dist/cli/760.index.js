export const id = 760;
export const ids = [760];
export const modules = {

/***/ 7760:
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
// EXTERNAL MODULE: ./build/src/config/file.js
var file = __webpack_require__(6924);
// EXTERNAL MODULE: ./build/src/config/schema.js
var schema = __webpack_require__(9829);
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
    const letters = count(sample, /\p{L}/gu);
    const han = count(sample, /\p{Script=Han}/gu);
    const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
    const hangul = count(sample, /\p{Script=Hangul}/gu);
    const cyrillic = count(sample, /\p{Script=Cyrillic}/gu);
    const latin = count(sample, /\p{Script=Latin}/gu);
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
    return count(sample, /(?![а-яёіїєґ])\p{Script=Cyrillic}/gu) > cyrillic / 50;
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
function count(text, pattern) {
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

// EXTERNAL MODULE: ./build/src/roadmap/dates.js
var roadmap_dates = __webpack_require__(8659);
;// CONCATENATED MODULE: ./build/src/plan/board-desired.js



/**
 * Returns what the roadmaps ask of a board: a card for every issue in roadmap order, with the days of its schedule.
 * Tasks whose issue is not there (yet, or any more) have none.
 */
function desiredBoard({ sections, removedTasks }, { closedDuplicates, config, messages, }) {
    const configOf = (0,file/* roadmapConfigs */.W)(config);
    const cards = [];
    const titles = [];
    let before = null;
    for (const { id, section, roadmap, tasks } of sections) {
        const first = configOf(roadmap.path).schedule?.start ?? null;
        const begins = before?.roadmap === roadmap ? (0,roadmap_dates/* addTime */.t)(before.due, 1, 'day') : first;
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

;// CONCATENATED MODULE: ./build/src/shared/references.js
/** GitHub takes seven digits and more for a commit. */
const longestPiece = 6;
/**
 * Returns the offsets in `text` (as a reader sees it, entities and escapes decoded) at which something invisible has
 * to stand so that GitHub makes nothing of it: mentions, `#1`, `GH-1`, `owner/repo#1`, commit hashes. Ascending.
 * Source: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
function referenceGaps(text, { mentions = false } = {}) {
    const gaps = [];
    for (const { index, 0: match } of text.matchAll(/@(?=[a-z\d])|#(?=\d)|(?<![a-z])gh-(?=\d)/gi)) {
        if (match !== '@' || !mentions)
            gaps.push(index + match.length);
    }
    for (const { index, 0: match } of text.matchAll(/(?<![a-z\d])[\da-f]{7,40}(?![a-z\d])/gi)) {
        // Every word of these letters and every number could be one; those are what people write.
        if (match.length < 40 && !(/\d/.test(match) && /[a-f]/i.test(match)))
            continue;
        for (let at = longestPiece; at < match.length; at += longestPiece)
            gaps.push(index + at);
    }
    return gaps.sort((a, b) => a - b);
}
const path = String.raw `\.?(?::\d+)?\/+[^\s/]+\/+[^\s/]+\/+(?:issues|pull|discussions|commit)\/`;
const address = new RegExp(String.raw `^((?:https?:)?\/\/(?:[^\s/@]*@)?)(?:www\.)?github\.com(?=${path})`, 'i');
const references_written = new RegExp(String.raw `(?:(?<=https?:\/\/(?:[^\s/@]*@)?)(?:www\.)?|(?<![\w.])www\.)github\.com(?=${path})`, 'gi');
/** Leads to the same page, and GitHub takes it for no reference. */
const redirectHost = 'redirect.github.com';
/** Any page that is not GitHub's. */
const elsewhere = 'https://elsewhere.invalid';
/**
 * Returns the address that leads to the same issue, pull request, discussion or commit without referring to it, or
 * null for an address that refers to nothing. It is read as a browser reads it, which passes over blanks, takes
 * backslashes for slashes and decodes the host. Source: https://url.spec.whatwg.org/#url-parsing
 */
function redirected(url) {
    if (address.test(url))
        return url.replace(address, `$1${redirectHost}`);
    const read = URL.canParse(url)
        ? new URL(url)
        : URL.canParse(url, elsewhere)
            ? new URL(url, elsewhere)
            : null;
    if (read === null || !/^(?:www\.)?github\.com\.?$/.test(read.hostname))
        return null;
    if (!/^\/+[^/]+\/+[^/]+\/+(?:issues|pull|discussions|commit)\//.test(read.pathname))
        return null;
    read.hostname = redirectHost;
    return read.href;
}
/** Returns the same for the addresses in `text`, as edits of it. */
function redirectingEdits(text) {
    if (!/github\.com/i.test(text))
        return [];
    return [...text.matchAll(references_written)].map(({ index, 0: host }) => ({
        start: index,
        end: index + host.length,
        // Without a protocol only `www.` makes a link.
        text: /[/@]/.test(text.charAt(index - 1)) ? redirectHost : `https://${redirectHost}`,
    }));
}

;// CONCATENATED MODULE: ./build/src/shared/escape.js


/** A word joiner: shows nothing and keeps the line together, and GitHub sees no mention or reference around it. */
const gap = '&#8288;';
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/**
 * Returns `text` of people as Markdown for a table cell or a link's text, at most `limit` UTF-16 units of it: what
 * is seen is the text itself, on one line. No character of it is markup, ends the cell, mentions anybody (unless that is
 * allowed), refers to an issue or commit, becomes a link, a formula or a marker of a zone, or turns the direction of what follows. Empty when
 * nothing visible is left.
 * Sources: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 * and https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
 */
function escapeCell(text, limit = 80, options = {}) {
    const visible = (0,shared_text/* truncate */.xv)((0,shared_text/* oneLine */.TN)((0,shared_text/* withoutInvisible */.OT)(text)), limit);
    const dollar = visible.indexOf('$') === visible.lastIndexOf('$') ? '$' : '<span>$</span>';
    const gaps = new Set(referenceGaps(visible, options));
    let result = '';
    let index = 0;
    for (const character of visible) {
        if (gaps.has(index))
            result += gap;
        result += character === '$' ? dollar : escapeCharacter(character, visible, index);
        index += character.length;
    }
    // The isolates keep brackets and percent signs around a right-to-left title in their places.
    return rightToLeft.test(result) ? `\u2068${result}\u2069` : result;
}
/**
 * Returns `text` of people as Markdown for the start of a line or a list item: as `escapeCell`, and what would begin a
 * list, a heading or a quote is text, too.
 */
function escapeLine(text, limit = 1_000, options = {}) {
    return escapeCell(text, limit, options).replace(/^(\d{1,9})([.)])|^([-+#>=])/, (mark, digits, end) => (digits === undefined ? `\\${mark}` : `${digits}\\${end}`));
}
/**
 * Returns a Markdown link to `url` around `text`, which is Markdown already; the text alone when the address is
 * neither http(s) nor a path from the repository's root.
 */
function escape_link(text, url) {
    if (!/^(?:https?:\/\/|\/(?!\/))/i.test(url))
        return text;
    return `[${text}](${url.replace(/[\s()<>|\\"'`*_[\]]/g, percentEncode)})`;
}
/** Returns a path of the repository as part of an address. */
function encodePath(path) {
    return path
        .replace(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}
function percentEncode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
function escapeCharacter(character, text, index) {
    const rest = text.slice(index + character.length, index + character.length + 40);
    switch (character) {
        case '`':
        case '*':
        case '[':
        case ']':
        case '|':
        case '~':
            return `\\${character}`;
        case '\\':
            return rest === '' || /^[!-/:-@[-`{-~]/.test(rest) ? '\\\\' : '\\';
        case '_':
            return /[\p{L}\p{N}]$/u.test(text.slice(0, index)) && /^[\p{L}\p{N}]/u.test(rest) ? '_' : '\\_';
        case '<':
            return '&lt;';
        case '&':
            return /^(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i.test(rest) ? '&amp;' : '&';
        case ':':
            return rest.startsWith('//') ? `:${gap}` : ':';
        case '.':
            return /(?:^|[^a-z])www$/i.test(text.slice(Math.max(0, index - 4), index)) ? `${gap}.` : '.';
        default:
            return character;
    }
}

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
        return escape_link(escapeCell(path), `${read.url}/blob/HEAD/${file}`);
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
    const move = judge('milestone', milestoneVerdict, label(milestone), label(issue.milestone));
    if (move)
        changes.push(change('milestone', label(issue.milestone), label(milestone)));
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
    return { purpose, text: messages.comment[purpose](escapeCell(path)) };
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
function label(milestone) {
    return milestone === null ? '' : `#${milestone}`;
}

// EXTERNAL MODULE: ./build/src/shared/markdown.js + 2 modules
var shared_markdown = __webpack_require__(6876);
// EXTERNAL MODULE: ./node_modules/unist-util-visit/lib/index.js
var lib = __webpack_require__(3617);
// EXTERNAL MODULE: ./node_modules/unist-util-visit-parents/lib/index.js + 1 modules
var unist_util_visit_parents_lib = __webpack_require__(4146);
;// CONCATENATED MODULE: ./build/src/shared/decoded.js
/** Named references to ASCII that means something to GitHub: https://html.spec.whatwg.org/multipage/named-characters.html */
const named = {
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
                : named[name]);
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

;// CONCATENATED MODULE: ./build/src/shared/neutralise.js





/** A zero-width space: shows nothing, and GitHub sees no mention or reference around it. */
const neutralise_gap = '&#8203;';
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
    (0,lib/* visit */.YR)((0,shared_markdown/* parseIssueMarkdown */.s)(markdown), (node, _index, parent) => {
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
            edits.push({ start, end, text: text.trim() === neutralise_gap && isFlow(parent) ? '' : text });
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
        ...referenceGaps(text, options).map((at) => ({ start: at, end: at, text: neutralise_gap })),
        ...redirectingEdits(text),
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
    const escapes = { '&': '&amp;', '<': '&lt;', '\u200b': neutralise_gap };
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
    const edits = redirectingEdits(source);
    const anew = edits.length === 0 ? redirected(url) : null;
    if (anew === null)
        return edits;
    const text = source.startsWith('<') ? `<${destination(anew)}>` : destination(anew);
    return [{ start: 0, end: source.length, text }];
}
/** Destination and title of a link or definition, which begin at `from` in its source, made anew. */
function destinationEdits(node, source, from) {
    const url = redirected(node.url);
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
function milestoneTitle(text) {
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
    return milestoneTitle(section.milestoneTitle ?? section.title);
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
        `**${messages.issue.section}:** ${escapeCell(section.title, milestoneTitleLimit)}  \n[${messages.issue.source(file, task.line)}](${lineUrl(roadmap.path, task.line)})`,
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
    return `- [${subtask.box?.mark === 'done' ? 'x' : ' '}] ${escapeLine(subtask.text, lineLimit, options)}`;
}
function topicLines(topics, bullet, options = {}) {
    return topics.flatMap((topic) => [
        `${bullet}${escapeLine(topic.text, lineLimit, options)}`,
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
    const last = (0,shared_markdown/* parseMarkdown */.D)(`${markdown}\n\n.`).children.at(-1);
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

// EXTERNAL MODULE: ./build/src/roadmap/model.js
var model = __webpack_require__(9343);
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
    yield suffix(milestoneTitle(roadmap.title));
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
    const stated = (0,model/* statedMark */.D)(task);
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
function remark(diagnostic, { remarks, moreRemarks, format }) {
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
    const configOf = (0,file/* roadmapConfigs */.W)(config);
    const known = recall(snapshot, ledger);
    const identified = identify(roadmaps, known);
    const made = makePlan(identified, known, {
        snapshot,
        label: config.label,
        keepsRemoved: (path) => configOf(path).removed === 'keep',
        lineUrl: (path, line) => `${url}/blob/${commit}/${encodePath(path)}?plain=1#L${line}`,
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
        diagnostics: roadmaps.flatMap(({ path, diagnostics }) => diagnostics.map((each) => remark(each, words.get(path) ?? messages))),
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
    const status = known?.gone != null ? 'skipped' : issue === null ? boxStatus((0,model/* statedMark */.D)(task)) : actualState(issue);
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
            const stated = (0,model/* statedMark */.D)(task);
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

// EXTERNAL MODULE: ./build/src/github/files.js
var github_files = __webpack_require__(166);
;// CONCATENATED MODULE: ./build/src/github/own-branch.js


const commitFields = 'message tree { oid } parents(first: 2) { totalCount }';
const pullFields = `associatedPullRequests(first: 10, orderBy: { field: CREATED_AT, direction: DESC }) {
  nodes { number url state body baseRefName headRefOid viewerDidAuthor } }`;
/** Returns the branch as it is now, or null when there is none; one request where no file is cut. */
async function readOwnBranch(client, { branch, files: request, pulls }) {
    const ref = `refs/heads/${branch}`;
    const answer = await (0,query/* queryRepository */.l)(client, `ref(qualifiedName: ${JSON.stringify(ref)}) {
      target { oid ... on Commit { ${commitFields} signature { wasSignedByGitHub }
        first: parents(first: 1) { nodes { ... on Commit { ${commitFields} } } } } }
      ${pulls ? pullFields : ''}
    }
    ${(0,github_files/* fileSelections */.E5)(request, ref)}`);
    const target = answer.ref?.target;
    if (target == null)
        return null;
    const files = await (0,github_files/* collectFiles */.C0)(client, answer, { request, commit: target.oid });
    const { message, tree, parents, signature } = target;
    return {
        head: target.oid,
        commit: { message, tree, parents, signature, firstParent: target.first.nodes[0] ?? null },
        files: new Map([...files].map(([path, { text }]) => [path, text])),
        pulls: answer.ref?.associatedPullRequests?.nodes ?? [],
    };
}

// EXTERNAL MODULE: ./build/src/report/svg.js
var svg = __webpack_require__(5746);
// EXTERNAL MODULE: ./build/src/report/text-width.js + 1 modules
var text_width = __webpack_require__(4183);
;// CONCATENATED MODULE: ./build/src/report/badge.js



const labelColor = '#555';
const fontFamily = 'Verdana,Geneva,DejaVu Sans,sans-serif';
const longestText = 100;
/** Text is drawn ten times larger and scaled down, for browsers with a smallest font size. */
const scale = 10;
/**
 * Returns the badge of all roadmaps together: percent done, coloured by it. An empty `label` in the options leaves
 * the left half out.
 */
function progressBadge(progress, messages, options = {}) {
    const label = options.label ?? messages.badge.label;
    if (progress.total === 0 && progress.skipped === 0) {
        return { label, message: messages.badge.noTasks, color: badgeColor(0) };
    }
    return { label, message: messages.format.percent(progress.percent), color: badgeColor(progress.percent) };
}
/**
 * Returns the colour for `percent`: grey before the start, then from orange to green. The hues of shields, darkened
 * until white text on them has a contrast of 4.5 (https://www.w3.org/TR/WCAG22/#contrast-minimum).
 */
function badgeColor(percent) {
    if (percent >= 100)
        return '#1b8700';
    if (percent >= 75)
        return '#47820a';
    if (percent >= 50)
        return '#6a7a00';
    if (percent >= 25)
        return '#8d6d00';
    if (percent > 0)
        return '#bb5210';
    return '#707070';
}
/**
 * Returns the badge as an SVG document: the pixels of shields' badge-maker, the same bytes for the same input. The
 * words are one line each and cut at 100 UTF-16 units.
 */
function renderBadge(badge, style) {
    const label = (0,shared_text/* truncate */.xv)((0,shared_text/* oneLine */.TN)(badge.label), longestText);
    const message = (0,shared_text/* truncate */.xv)((0,shared_text/* oneLine */.TN)(badge.message), longestText);
    const color = badge.color;
    return style === 'for-the-badge'
        ? forTheBadge({ label, message, color })
        : flat({ label, message, color }, style);
}
/**
 * Returns the badge as JSON for shields' endpoint, which draws it for those who would rather have shields do it.
 * https://shields.io/badges/endpoint-badge
 */
function renderBadgeJson(badge, style) {
    return `${JSON.stringify({ schemaVersion: 1, ...badge, style }, null, 2)}\n`;
}
/**
 * Returns the HTML that shows a badge or a chart in a README, on one line; it works inside Markdown, its table cells and HTML.
 */
function badgeImage(image) {
    const picture = `<img src="${attribute(image.src)}" alt="${attribute(image.alt)}">`;
    return image.href === undefined ? picture : `<a href="${attribute(image.href)}">${picture}</a>`;
}
/** A pipe would end the cell even between quotes. */
function attribute(text) {
    return (0,svg/* escapeXml */.X)((0,shared_text/* oneLine */.TN)(text)).replaceAll('|', '&#124;');
}
function flat(badge, style) {
    const height = 20;
    const padding = 5;
    const labelWidth = badge.label === '' ? 0 : flatWidth(badge.label);
    const messageWidth = flatWidth(badge.message);
    const leftWidth = badge.label === '' ? 0 : labelWidth + 2 * padding;
    const rightWidth = messageWidth + 2 * padding;
    const width = leftWidth + rightWidth;
    const left = badge.label === '' ? badge.color : labelColor;
    const shadow = style === 'flat';
    const backgrounds = [
        (0,svg/* element */.N)('rect', { width: leftWidth, height, fill: left }),
        (0,svg/* element */.N)('rect', { x: leftWidth, width: rightWidth, height, fill: badge.color }),
    ];
    const messageMargin = badge.label === '' ? 0 : leftWidth - 1;
    const texts = group(110, [
        badge.label === ''
            ? ''
            : flatText(badge.label, {
                middle: 1 + labelWidth / 2 + padding,
                width: labelWidth,
                fill: left,
                shadow,
            }),
        badge.message === ''
            ? ''
            : flatText(badge.message, {
                middle: messageMargin + messageWidth / 2 + padding,
                width: messageWidth,
                fill: badge.color,
                shadow,
            }),
    ]);
    if (!shadow) {
        const background = (0,svg/* element */.N)('g', { 'shape-rendering': 'crispEdges' }, ...backgrounds);
        return badge_document(badge, { width, height }, [background, texts]);
    }
    return badge_document(badge, { width, height }, [
        (0,svg/* element */.N)('filter', { id: 'blur' }, (0,svg/* element */.N)('feGaussianBlur', { stdDeviation: 16 })),
        (0,svg/* element */.N)('linearGradient', { id: 's', x2: 0, y2: '100%' }, (0,svg/* element */.N)('stop', { offset: 0, 'stop-color': '#bbb', 'stop-opacity': '.1' }), (0,svg/* element */.N)('stop', { offset: 1, 'stop-opacity': '.1' })),
        (0,svg/* element */.N)('clipPath', { id: 'r' }, (0,svg/* element */.N)('rect', { width, height, rx: 3 })),
        (0,svg/* element */.N)('g', { 'clip-path': 'url(#r)' }, ...backgrounds, (0,svg/* element */.N)('rect', { width, height, fill: 'url(#s)' })),
        texts,
    ]);
}
/** Odd widths sit on the pixel grid more often. */
function flatWidth(text) {
    const width = Math.floor((0,text_width/* textWidth */.$)(text, { size: 11 }));
    return width % 2 === 0 ? width + 1 : width;
}
function flatText(text, { middle, width, fill, shadow }) {
    const colors = textColors(fill);
    const place = { x: scale * middle, y: 140 };
    const fit = fitting(text, width);
    const content = (0,svg/* escapeXml */.X)(text);
    if (!shadow) {
        return (0,svg/* element */.N)('text', { ...place, ...fit, transform: 'scale(.1)', fill: colors.fill }, content);
    }
    const below = { ...place, y: place.y + 10 };
    return (0,svg/* element */.N)('g', { transform: 'scale(.1)' }, (0,svg/* element */.N)('g', { 'aria-hidden': 'true', fill: colors.shadow }, (0,svg/* element */.N)('text', { ...below, 'fill-opacity': '.8', filter: 'url(#blur)', ...fit }, content), (0,svg/* element */.N)('text', { ...below, 'fill-opacity': '.3', ...fit }, content)), (0,svg/* element */.N)('text', { ...place, ...fit, fill: colors.fill }, content));
}
function forTheBadge(badge) {
    const height = 28;
    const margin = 12;
    const label = badge.label.toUpperCase();
    const message = badge.message.toUpperCase();
    const labelWidth = spacedWidth(label, false);
    const messageWidth = spacedWidth(message, true);
    const leftWidth = label === '' ? 0 : labelWidth + 2 * margin;
    const rightWidth = messageWidth + 2 * margin;
    const backgrounds = [
        ...(label === '' ? [] : [(0,svg/* element */.N)('rect', { width: leftWidth, height, fill: labelColor })]),
        (0,svg/* element */.N)('rect', {
            x: label === '' ? undefined : leftWidth,
            width: rightWidth,
            height,
            fill: badge.color,
        }),
    ];
    const place = (middle) => ({ transform: 'scale(.1)', x: scale * middle, y: 175 });
    const texts = group(100, [
        label === ''
            ? ''
            : (0,svg/* element */.N)('text', { ...place(margin + labelWidth / 2), ...fitting(label, labelWidth) }, (0,svg/* escapeXml */.X)(label)),
        (0,svg/* element */.N)('text', {
            ...place(leftWidth + margin + messageWidth / 2),
            ...fitting(message, messageWidth),
            'font-weight': 'bold',
            fill: textColors(badge.color).fill,
        }, (0,svg/* escapeXml */.X)(message)),
    ]);
    return badge_document(badge, { width: leftWidth + rightWidth, height }, [
        (0,svg/* element */.N)('g', { 'shape-rendering': 'crispEdges' }, ...backgrounds),
        texts,
    ]);
}
function spacedWidth(text, bold) {
    const spacing = (0,text_width/* isComplexScript */.s)(text) ? 0 : 1.25 * text.length;
    return Math.floor((0,text_width/* textWidth */.$)(text, { size: 10, bold })) + spacing;
}
/** Makes the browser keep the text to the width that was reserved, whatever font it finds. */
function fitting(text, width) {
    return {
        textLength: scale * width,
        // Letters that join would come apart with spacing alone.
        lengthAdjust: (0,text_width/* isComplexScript */.s)(text) ? 'spacingAndGlyphs' : undefined,
    };
}
function group(fontSize, texts) {
    return (0,svg/* element */.N)('g', {
        fill: '#fff',
        'text-anchor': 'middle',
        'font-family': fontFamily,
        'text-rendering': 'geometricPrecision',
        'font-size': fontSize,
    }, ...texts);
}
function badge_document(badge, size, content) {
    const spoken = badge.label === '' ? badge.message : `${badge.label}: ${badge.message}`;
    return (0,svg/* element */.N)('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img', 'aria-label': spoken }, (0,svg/* element */.N)('title', {}, (0,svg/* escapeXml */.X)(spoken)), ...content);
}
/** Dark text on light colours, by the brightness that shields measures; white is what the group says already. */
function textColors(background) {
    return brightness(background) <= 0.69
        ? { fill: undefined, shadow: '#010101' }
        : { fill: '#333', shadow: '#ccc' };
}
function brightness(color) {
    const digits = /^#(?:[\da-f]{3}){1,2}$/i.test(color) ? color.slice(1) : '000';
    const step = digits.length / 3;
    const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((index) => {
        const part = digits.slice(index * step, (index + 1) * step);
        return Number.parseInt(step === 1 ? part + part : part, 16);
    });
    return Number(((red * 299 + green * 587 + blue * 114) / 255_000).toFixed(2));
}

// EXTERNAL MODULE: ./build/src/report/bar.js
var report_bar = __webpack_require__(9317);
;// CONCATENATED MODULE: ./build/src/report/fold.js

/**
 * Returns `content`, Markdown, folded under the line `summary`, which is HTML. The blank lines make GitHub read the
 * content as Markdown: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/organizing-information-with-collapsed-sections
 */
function fold(summary, content) {
    return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
/** Returns `text` of people as the text of HTML: what `escapeCell` gives, without the marks that only Markdown needs. */
function foldTitle(text, limit = 80) {
    return escapeCell(text, limit).replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

;// CONCATENATED MODULE: ./build/src/report/task-lists.js


/**
 * Tasks that are listed in all, a line of up to 250 bytes each: GitHub cuts a README at 500 KiB.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-readmes
 */
const listLimit = 1_000;
const fewestOfSection = 5;
/**
 * Returns the folded list of tasks of every section of the roadmaps: each with its state, linked to its issue. Where
 * there are more than a README can hold, a section's list has its first open tasks and says how many more there are.
 */
function taskLists(roadmaps, messages) {
    const sections = roadmaps.flatMap((roadmap) => roadmap.sections).filter(({ tasks }) => tasks.length > 0);
    const all = sections.reduce((sum, { tasks }) => sum + tasks.length, 0);
    const share = all <= listLimit
        ? Number.POSITIVE_INFINITY
        : Math.max(fewestOfSection, Math.floor(listLimit / sections.length));
    return new Map(sections.map((section) => [section, taskList(section, share, messages)]));
}
function taskList(section, share, messages) {
    const { number } = messages.format;
    const { tasks, done, total } = section;
    const open = tasks.filter(({ status }) => status === 'open');
    const shown = tasks.length <= share ? tasks : (open.length === 0 ? tasks : open).slice(0, share);
    const lines = shown.map((task) => taskLine(task, messages));
    const rest = tasks.length - shown.length;
    if (rest > 0) {
        const more = messages.plan.more(rest);
        lines.push(`- ${section.milestone === null ? more : escape_link(more, section.milestone.url)}`);
    }
    const title = foldTitle(section.title) || messages.table.untitled;
    return fold(`${title} · ${number(done)}/${number(total)}`, lines.join('\n'));
}
function taskLine({ title, status, issue }, messages) {
    const text = escapeCell(title, 120) || messages.table.untitled;
    const name = issue === null ? text : escape_link(text, issue.url);
    if (status === 'skipped')
        return `- [ ] ~~${name}~~`;
    return `- [${status === 'done' ? 'x' : ' '}] ${name}`;
}

;// CONCATENATED MODULE: ./build/src/report/table.js





/** Sections that a reader takes in at a glance; of more, those under way are shown and the rest is folded. */
const sectionsAtAGlance = 25;
const sectionsUnderWay = 5;
/**
 * Pixels that a column gets at least: a bar with its percentage stays on one line, and a phone scrolls next tasks
 * instead of breaking every word.
 */
const sectionWidth = 120;
const progressWidth = 165;
const nextWidth = { alone: 250, besideSkipped: 230 };
const headFont = { size: 16, bold: true };
const figureSpace = '\u2007';
const figureSpaceWidth = 9;
const wordJoiner = '&#8288;';
/**
 * Returns the Markdown of the README's progress zone, without a trailing newline: a table for each roadmap with a
 * row for each section that has tasks and a total row. Several roadmaps get a caption each and a sum at the end. The
 * column of skipped tasks is there only when some are skipped. Of many sections only those under way are in sight,
 * the whole table is folded below them.
 */
function renderTable(progress, messages, options = {}) {
    const words = messages.table;
    const roadmaps = progress.roadmaps.filter(hasTasks);
    if (roadmaps.length === 0)
        return words.noTasks;
    const { bar = report_bar/* textBar */.Bh, overview } = options;
    const style = { messages, bar, overview, withSkipped: progress.skipped > 0 };
    const lists = options.tasks === true ? taskLists(roadmaps, messages) : new Map();
    const parts = roadmaps.flatMap((roadmap) => {
        const body = roadmapPart(roadmap, lists, style);
        return roadmaps.length === 1 ? body : [caption(roadmap, messages, options.fileUrl ?? rooted), ...body];
    });
    if (roadmaps.length === 1)
        return parts.join('\n\n');
    const sum = `**${words.allRoadmaps}:** ${gauge(progress, style, undefined)} · ${fraction(progress, messages)}`;
    return [...parts, overview === undefined ? sum : escape_link(sum, overview)].join('\n\n');
}
function roadmapPart(roadmap, lists, style) {
    const sections = roadmap.sections.filter(hasTasks);
    const tasks = sections.flatMap((section) => lists.get(section) ?? []);
    const total = totalRow(roadmap, style);
    const rowsOf = (some) => some.map((section) => sectionRow(section, style));
    if (sections.length <= sectionsAtAGlance)
        return [table([...rowsOf(sections), total], style), ...tasks];
    const summary = style.messages.table.allSections(sections.length);
    const folded = [table(rowsOf(sections), style), ...tasks].join('\n\n');
    return [table([...rowsOf(underWay(sections)), total], style), fold(summary, folded)];
}
/** The sections that somebody works at, else the one to begin with. */
function underWay(sections) {
    const unfinished = sections.filter(({ next }) => next !== null);
    const begun = unfinished.filter(({ done, skipped }) => done + skipped > 0);
    return begun.length === 0 ? unfinished.slice(0, 1) : begun.slice(0, sectionsUnderWay);
}
function table(rows, { messages, withSkipped }) {
    const words = messages.table;
    const head = [
        wideHead(words.section, sectionWidth),
        wideHead(words.progress, progressWidth),
        unbroken(words.done),
        ...(withSkipped ? [unbroken(words.skipped)] : []),
        wideHead(words.next, withSkipped ? nextWidth.besideSkipped : nextWidth.alone),
    ];
    const rule = [':--', ':--', '--:', ...(withSkipped ? ['--:'] : []), ':--'];
    return [row(head), row(rule), ...rows].join('\n');
}
function sectionRow(section, style) {
    const { messages, withSkipped } = style;
    return row([
        linked(breakable(escapeCell(section.title)) || messages.table.untitled, section.milestone),
        gauge(section, style, section.milestone?.url),
        fraction(section, messages),
        ...(withSkipped ? [section.skipped === 0 ? '' : messages.format.number(section.skipped)] : []),
        nextCell(section, messages),
    ]);
}
function totalRow(roadmap, style) {
    const { messages, withSkipped } = style;
    return row([
        `**${messages.table.total}**`,
        gauge(roadmap, style, style.overview),
        `**${fraction(roadmap, messages)}**`,
        ...(withSkipped ? [roadmap.skipped === 0 ? '' : `**${messages.format.number(roadmap.skipped)}**`] : []),
        '',
    ]);
}
/**
 * The bar and the percentage beside it. A picture is in a link, or GitHub would link it to itself; a word joiner
 * keeps the two together, a blank alone would not: https://www.w3.org/TR/css-text-3/#line-break-details
 */
function gauge({ percent }, { bar, messages }, url) {
    const drawn = bar(percent);
    const words = messages.format.percent(percent);
    if (!drawn.startsWith('<img '))
        return `${drawn}\u00a0${words}`;
    const both = `${drawn}${wordJoiner}\u00a0${words}`;
    return url === undefined ? both : escape_link(both, url);
}
/** Returns a column head that holds its column open with blanks that do not break. */
function wideHead(word, width) {
    const missing = width - (0,text_width/* textWidth */.$)(word, headFont);
    return unbroken(word) + figureSpace.repeat(Math.max(0, Math.round(missing / figureSpaceWidth)));
}
/**
 * Returns the text of a cell in which words can break that leave no room for a bar beside them on a phone: compounds,
 * identifiers. Scripts that write no blanks break by themselves.
 */
function breakable(text) {
    return text.replace(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Mn}\d_]{21,}/gu, (word) => word.replace(/.{12}(?=\P{Mn}.{5})/gu, '$&<wbr>'));
}
/** Returns a word or two on one line; scripts without blanks would break anywhere. */
function unbroken(words) {
    return words
        .replaceAll(' ', '\u00a0')
        .replace(/(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー])(?=\S)/gu, '\u2060');
}
function row(cells) {
    return `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;
}
function nextCell(section, messages) {
    if (section.next !== null)
        return taskLink(section.next, messages);
    return section.total === 0 ? '—' : `✅ ${messages.table.allDone}`;
}
function taskLink(task, messages) {
    return linked(breakable(escapeCell(task.title)) || messages.table.untitled, task.issue);
}
function linked(text, target) {
    return target === null ? text : escape_link(text, target.url);
}
function caption(roadmap, messages, fileUrl) {
    const title = escapeCell(roadmap.title) || messages.table.untitled;
    return `**${escape_link(title, fileUrl(roadmap.path))}**`;
}
function rooted(path) {
    return `/${encodePath(path)}`;
}
function fraction({ done, total }, messages) {
    return `${messages.format.number(done)}/${messages.format.number(total)}`;
}
function hasTasks(part) {
    return part.total > 0 || part.skipped > 0;
}

// EXTERNAL MODULE: ./build/src/report/zones.js + 1 modules
var report_zones = __webpack_require__(4306);
// EXTERNAL MODULE: ./build/src/roadmap/edit.js
var edit = __webpack_require__(2676);
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
    const badge = progressBadge(progress, messages);
    wanted.set((0,asset_paths/* badgePath */.T)(assets), renderBadge(badge, config.badge.style));
    wanted.set((0,asset_paths/* badgeJsonPath */.$P)(assets), renderBadgeJson(badge, config.badge.style));
    wanted.set((0,asset_paths/* ledgerPath */.tf)(assets), renderLedger(ledger));
    if (chart !== null)
        wanted.set((0,asset_paths/* chartPath */.YB)(assets), chart.svg);
    for (const path of new Set(ticks.map((tick) => tick.path))) {
        const text = files.get(path);
        if (text === undefined)
            continue;
        wanted.set(path, (0,edit/* setBoxes */.s)(text, ticks.filter((tick) => tick.path === path)));
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
                wanted.set((0,asset_paths/* barPath */.sb)(assets)(step), (0,report_bar/* renderBar */.oe)(step));
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
    const updated = (0,report_zones/* updateZones */.f)(text, {
        badge: zones.badge ? badgeImage(image) : null,
        progress: zones.progress
            ? renderTable(progress, messages, {
                bar: (0,report_bar/* pictureBar */.yV)(source),
                overview: image.href,
                tasks: table.tasks,
            })
            : null,
        chart: chart === null ? null : badgeImage({ src: relativePath(path, (0,asset_paths/* chartPath */.YB)(assets)), alt: chart.alt }),
    }, { path, ...(firstChart ? { fresh: 'chart' } : {}) });
    return { ...updated, bars: report_bar/* barSteps */.HB.filter((step) => updated.text.includes(`"${source(step)}"`)) };
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

;// CONCATENATED MODULE: ./build/src/publish/git-data.js

const plainFile = { mode: '100644', type: 'blob' };
/** Writes the objects of a commit and returns its name. Throws as Octokit does. */
async function writeCommit(client, { parent, message, files }) {
    const { owner, repo, octokit } = client;
    const base = parent === null
        ? null
        : await octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
            owner,
            repo,
            commit_sha: parent,
        });
    const { data: tree } = await octokit.request('POST /repos/{owner}/{repo}/git/trees', {
        owner,
        repo,
        ...(base === null ? {} : { base_tree: base.data.tree.sha }),
        tree: [...files].map(([path, content]) => ({ ...plainFile, path, content })),
    });
    const { data: commit } = await octokit.request('POST /repos/{owner}/{repo}/git/commits', {
        owner,
        repo,
        message: typeof message === 'string' ? message : message(tree.sha),
        tree: tree.sha,
        parents: parent === null ? [] : [parent],
    });
    return commit.sha;
}
/** Points a new branch at a commit. Throws as Octokit does; where there is such a branch already, too. */
async function createBranch(client, { branch, sha }) {
    const { owner, repo, octokit } = client;
    await octokit.request('POST /repos/{owner}/{repo}/git/refs', {
        owner,
        repo,
        ref: `refs/heads/${branch}`,
        sha,
    });
}
/** Moves a branch forward to a commit that stands on it. Throws as Octokit does; where it does not, too. */
async function moveForward(client, { branch, sha }) {
    const { owner, repo, octokit } = client;
    await octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
        owner,
        repo,
        ref: `heads/${branch}`,
        sha,
        force: false,
    });
}
/** Stands for no object: a branch that is to go. */
const noObject = '0'.repeat(40);
/**
 * Moves a branch to a commit that does not stand on it, or deletes it, only if it still points at `before` (a server
 * that has no `updateRefs` cannot say). Throws as Octokit does.
 * Source: https://docs.github.com/en/graphql/reference/mutations#updaterefs
 */
async function replaceBranch(client, { repositoryId, branch, before, after }) {
    const { owner, repo, octokit } = client;
    const ref = `heads/${branch}`;
    try {
        const update = { name: `refs/${ref}`, beforeOid: before, afterOid: after ?? noObject, force: true };
        await octokit.graphql('mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }', { input: { repositoryId, refUpdates: [update] } });
    }
    catch (error) {
        if (!(0,github_problem/* isUnknownField */.Dc)(error, 'updateRefs'))
            throw error;
        if (after === null)
            await octokit.request('DELETE /repos/{owner}/{repo}/git/refs/{ref}', { owner, repo, ref });
        else {
            await octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
                owner,
                repo,
                ref,
                sha: after,
                force: true,
            });
        }
    }
}

;// CONCATENATED MODULE: ./build/src/publish/commit.js



/**
 * Makes one commit, only if the branch still points at `head`: through `createCommitOnBranch`, which GitHub signs, and
 * through the Git data API where a server does not know that. Throws a RoadmapSyncError where GitHub refuses (rights,
 * rules).
 * Source: https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch
 */
async function createCommit(client, request) {
    const { branch, head, message, files } = request;
    try {
        return await commitOnBranch(client, request);
    }
    catch (error) {
        if (!(0,github_problem/* isUnknownField */.Dc)(error, 'createCommitOnBranch'))
            return unwritten(client, error, branch);
    }
    try {
        const sha = await writeCommit(client, { parent: head, message, files });
        await moveForward(client, { branch, sha });
        return { kind: 'committed', sha };
    }
    catch (error) {
        return unwritten(client, error, branch);
    }
}
async function commitOnBranch(client, { branch, head, message, files }) {
    const additions = [...files].map(([path, text]) => ({
        path,
        contents: Buffer.from(text, 'utf8').toString('base64'),
    }));
    const { createCommitOnBranch } = await client.octokit.graphql(`mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }`, {
        input: {
            branch: { repositoryNameWithOwner: `${client.owner}/${client.repo}`, branchName: branch },
            expectedHeadOid: head,
            message: { headline: message },
            fileChanges: { additions },
        },
    });
    const sha = createCommitOnBranch?.commit?.oid;
    return sha === undefined
        ? { kind: 'unknown', cause: new Error('an answer without a commit') }
        : { kind: 'committed', sha };
}
/**
 * Returns what an error on the way to a branch means, where it is no reason to give up. Throws a RoadmapSyncError where
 * GitHub refuses: rights, or the branch's rules.
 */
function unwritten(client, error, branch) {
    const texts = (0,github_problem/* graphqlErrors */.dM)(error)?.map(({ type, message }) => `${type ?? ''} ${message}`) ?? [
        error instanceof Error ? error.message : '',
    ];
    if (texts.some((text) => stale.test(text)))
        return { kind: 'stale' };
    const broken = texts.find((text) => rules.test(text));
    if (broken !== undefined)
        throw refusedByRules(branch, broken, error);
    const problem = (0,github_problem/* classify */.L8)(error, { need: 'contents', clock: client.clock });
    if (problem.kind === 'fatal' || problem.kind === 'refused')
        throw problem.error;
    return problem.kind === 'limited' ? { ...problem, cause: error } : problem;
}
const stale = /STALE_DATA|expected branch to point to|is not a fast forward|reference already exists|reference does not exist|but expected/i;
/**
 * How GitHub words what branch protection and rulesets refuse.
 * Source: https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/troubleshooting-rules
 */
const rules = /\bGH0(?:06|13)\b|protected (?:branch|ref)|repository rule|changes must be made through|status checks? .*expected|approving review|(?:creations|deletions|updates) being restricted|verified signatures|locked branch|merge queue|not authorized to push|reference update failed/i;
function refusedByRules(branch, text, cause) {
    const said = text
        .replace(/^[A-Z_]* /, '')
        .replace(/ - https?:\/\/\S+$/, '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !/^repository rule violations found/i.test(line))
        .join(' ');
    return new errors/* RoadmapSyncError */.C('failed', `The rules of the branch ${branch} do not let the token write to it${said === '' ? '' : `: ${said.slice(0, 200)}`}`.replace(/[.]?$/, '.'), {
        hint: 'Set `publish: pull-request` or `publish: branch`, or let the token’s app bypass the rules.',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/src/publish/persist.js


/** Times that something is tried on a branch that others push to. */
const persist_attempts = 5;
/**
 * Attempts until it is done: at once after a limit that the run may wait for, with everything read again after somebody
 * else's push or a lost answer. Throws when the branch never holds still.
 */
async function persist({ budget }, { branch, attempt, refresh }) {
    let refusals = 0;
    for (let count = 1;;) {
        const result = await attempt();
        if (result.kind === 'done')
            return result.value;
        if (result.kind === 'limited') {
            refusals += 1;
            const waits = refusals < persist_attempts && (await budget.waitUntil(result.retryAt));
            if (!waits)
                throw (0,github_client/* rateLimited */.xd)(result.retryAt, result.cause);
            continue;
        }
        if (count >= persist_attempts) {
            throw new errors/* RoadmapSyncError */.C('failed', `Nothing could be committed to ${branch}: it kept changing.`, {
                hint: 'Run again when fewer pushes come in.',
                cause: result.kind === 'unknown' ? result.cause : undefined,
            });
        }
        count += 1;
        // A lost answer may hide a commit; what is read now shows it, and then nothing is left to change.
        await refresh();
    }
}
/** Waits until a writing request that creates `objects` may start, and counts it. */
async function pace({ client, pacer }, objects) {
    await client.clock.sleep(pacer.delay(objects));
    pacer.record(objects);
}

;// CONCATENATED MODULE: ./build/src/publish/own-branch.js




/** Branch that holds what is published with `publish: branch`. */
const progressBranch = 'roadmap-progress';
/** Returns the branch that a standing pull request into `base` comes from. */
function proposalBranch(base) {
    return `${progressBranch}-${base}`;
}
/** Returns whether a branch is one that the Action itself writes: a push to it asks for nothing. */
function isOwnBranch(name) {
    return name === progressBranch || name.startsWith(`${progressBranch}-`);
}
/**
 * Brings a branch of our own, which has no history in common with any other, to what `render` says: made with its first
 * commit, then one commit on top where something changes. Throws when the branch never holds still, or GitHub refuses.
 */
async function publishOnOwnBranch(options) {
    const { client, branch, request, render } = options;
    let { own } = options;
    return persist(options, {
        branch,
        attempt: async () => {
            const rendering = render(own);
            const { message, changed: files } = rendering;
            if (files.size === 0)
                return { kind: 'done', value: { rendering, commit: null } };
            await pace(options, 0);
            if (own === null)
                return begin(options, rendering);
            const result = await createCommit(client, { branch, head: own.head, message, files });
            return result.kind === 'committed' ? { kind: 'done', value: { rendering, commit: result.sha } } : result;
        },
        refresh: async () => {
            own = await readOwnBranch(client, { branch, files: request, pulls: false });
        },
    });
}
async function begin({ branch, ...ports }, rendering) {
    const { client } = ports;
    try {
        const { message, changed: files } = rendering;
        const sha = await writeCommit(client, { parent: null, message, files });
        await pace(ports, 0);
        await createBranch(client, { branch, sha });
        return { kind: 'done', value: { rendering, commit: sha } };
    }
    catch (error) {
        return unwritten(client, error, branch);
    }
}

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

;// CONCATENATED MODULE: ./build/src/publish/publish.js



/**
 * Brings the branch to what `render` says, in one commit; none when nothing changes. When somebody pushed in
 * between, everything is read and rendered again. Throws when the branch never holds still, or GitHub refuses.
 */
async function publish(options) {
    const { client, branch, render } = options;
    let { base } = options;
    return persist(options, {
        branch,
        attempt: async () => {
            const rendering = render(base);
            const { message, changed: files } = rendering;
            if (files.size === 0)
                return { kind: 'done', value: { rendering, commit: null } };
            await pace(options, 0);
            const result = await createCommit(client, { branch, head: base.head, message, files });
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
    return persist(options, {
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
            own = await readOwnBranch(client, { branch: name, files: request, pulls: true });
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
        await pace(options, 0);
        const sha = await writeCommit(client, {
            parent: base.head,
            message: (tree) => standingMessage(message, tree),
            files,
        });
        await pace(options, 0);
        if (own === null)
            await createBranch(client, { branch: name, sha });
        else
            await replaceBranch(client, { repositoryId, branch: name, before: own.head, after: sha });
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
        await pace(options, 0);
        await replaceBranch(client, { repositoryId, branch: name, before: own.head, after: null });
        return nothing;
    });
}
/** Opens the pull request, or brings our text of it up to date where it is open. */
async function keepOpen(options, open, { title, body }) {
    const { client, branch: base, name: head } = options;
    try {
        if (open === null) {
            await pace(options, 1);
            return done(await openPullRequest(client, { head, base, title, body: (0,state_marker/* pullRequestBody */.NF)(body) }));
        }
        const { number, url } = open;
        const text = open.viewerDidAuthor ? (0,state_marker/* updatePullRequestBody */.wN)(open.body, body) : open.body;
        if (text !== open.body) {
            await pace(options, 0);
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
        return unwritten(client, error, branch);
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
        badge: zones.badge ? badgeImage({ src: source(place.badge), alt: badge.label, href }) : null,
        progress: zones.progress ? `**${escape_link(publish.pageLink, href)}**` : null,
        chart: withChart ? badgeImage({ src: source(place.chart), alt: chart.title, href }) : null,
    };
}
/** Returns a branch's name as code; nothing in it ends the code. */
function code(name) {
    return `\`${name.replaceAll('`', '')}\``;
}

// EXTERNAL MODULE: ./build/src/report/zone-markers.js + 1 modules
var zone_markers = __webpack_require__(9710);
;// CONCATENATED MODULE: ./build/src/app/publish-results.js












/** Page of the own branch that shows badge and table. */
const page = 'README.md';
/**
 * Returns the branch that earlier runs published to where that is none of the repository's own, or null. It is read
 * before anything is planned: its ledger says which issues exist.
 */
async function readPublished(client, { publish: way, assets }, { branch, files }) {
    if (way === 'pull-request')
        return readOwnBranch(client, { branch: proposalBranch(branch), files, pulls: true });
    if (way !== 'branch')
        return null;
    return readOwnBranch(client, { branch: progressBranch, files: ownFiles(files, assets), pulls: false });
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
            const { rendering, commit } = await publishOnOwnBranch({
                ...input,
                branch: progressBranch,
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
    const src = `${read.url}/raw/${at}/${encodePath((0,asset_paths/* chartPath */.YB)(settings.assets))}`;
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
        branch: progressBranch,
        page,
        badge: (0,asset_paths/* badgePath */.T)(assets),
        chart: (0,asset_paths/* chartPath */.YB)(assets),
    };
    const zones = linkedZones(messages, config, place);
    const update = (text, withChart) => (0,report_zones/* updateZones */.f)(text, zones, { path: readme, ...(withChart ? { fresh: 'chart' } : {}) });
    const text = base.files.get(readme);
    if (text === undefined)
        return { diagnostics: [noReadme(readme)], pullRequest: null };
    const { text: linked, diagnostics } = update(text, true);
    if (linked === text)
        return { diagnostics, pullRequest: null };
    const name = proposalBranch(read.branch);
    const { readmeTitle: title, readmeBody } = messages.publish;
    try {
        const { pullRequest } = await propose({
            ...proposalOf(input),
            own: await readOwnBranch(client, { branch: name, files, pulls: true }),
            render: ({ files: current }, standing) => {
                const before = current.get(readme) ?? '';
                const after = update(before, isNew || publish_results_brings(standing, { readme, zone: 'chart' })).text;
                const changed = new Map(before === after ? [] : [[readme, after]]);
                return { changed, diagnostics: [], message: title, title, body: readmeBody(`\`${progressBranch}\``) };
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
            message: `${readme} does not link to the branch ${progressBranch} yet, and no pull request could be opened for that. ${error.message}`,
            hint: `${error.hint} Or put this into ${readme} yourself: \`${lines}\``,
        };
        return { diagnostics: [...diagnostics, told], pullRequest: null };
    }
}
/** Returns whether a standing pull request brings that zone to the README. */
function publish_results_brings(standing, { readme, zone }) {
    if (standing === null || isMerged(standing))
        return false;
    return (0,zone_markers/* findZones */.tY)(standing.files.get(readme) ?? '', { path: readme }).zones.some(({ name }) => name === zone);
}
function proposalOf(input) {
    const { client, pacer, budget, read, base, files: request } = input;
    const { id: repositoryId, url, branch } = read;
    return { client, pacer, budget, repositoryId, url, branch, base, name: proposalBranch(branch), request };
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

// EXTERNAL MODULE: ./build/src/app/roadmaps.js + 26 modules
var app_roadmaps = __webpack_require__(3834);
// EXTERNAL MODULE: ./build/src/github/sticky-comment.js
var sticky_comment = __webpack_require__(4626);
;// CONCATENATED MODULE: ./build/src/report/sentence.js

/** UTF-16 units of what GitHub or a person says inside one of our sentences. */
const sentenceLimit = 1_000;
const sentence_code = /(`[^`\n]+`)/;
const codeOrAddress = /(`[^`\n]+`|https?:\/\/[^\s`<>"]*[^\s`<>".,;:)])/;
/**
 * Returns a sentence of ours as Markdown: code in it stays code, and everything else, which may hold what GitHub or
 * people said, is text.
 */
function sentence_sentence(text) {
    return pieces(text, sentence_code);
}
/** Returns advice of ours as Markdown: as a sentence, and addresses in it, which are ours, can be followed. */
function sentence_advice(text) {
    return pieces(text, codeOrAddress);
}
function pieces(text, kept) {
    return text
        .split(kept)
        .map((part, index) => (index % 2 === 1 ? part : spaced(part)))
        .join('');
}
/** Escaping trims; the blanks around code belong to the sentence. */
function spaced(text) {
    const [, before = '', after = ''] = /^(\s*)[\s\S]*?(\s*)$/.exec(text) ?? [];
    const escaped = escapeCell(text, sentenceLimit);
    return escaped === '' ? before : `${before}${escaped}${after}`;
}

;// CONCATENATED MODULE: ./build/src/report/alert.js

/** Returns a block that stands out, around Markdown on one line: https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
function alert_alert(kind, text) {
    return `> [!${kind}]\n> ${text}`;
}
/** Returns what is wrong and what to do, as Markdown. */
function problem({ message, hint }) {
    return `${sentence(message)} ${advice(hint)}`;
}

;// CONCATENATED MODULE: ./build/src/report/cut.js
/**
 * Returns `markdown` cut at the end of a line, at most `length` UTF-16 units of it, with `note` below. What is folded is
 * closed first, or the note would be folded, too.
 */
function cutAtLine(markdown, length, note) {
    if (markdown.length <= length)
        return markdown;
    const kept = markdown.slice(0, Math.max(0, markdown.lastIndexOf('\n', length)));
    const count = (tag) => kept.split(tag).length - 1;
    const open = Math.max(0, count('<details>') - count('</details>'));
    return `${kept}${'\n\n</details>'.repeat(open)}\n\n${note}`;
}

// EXTERNAL MODULE: ./build/src/shared/diagnostics.js
var diagnostics = __webpack_require__(1419);
;// CONCATENATED MODULE: ./build/src/report/diagnostic-list.js



const diagnostic_list_listLimit = 200;
const marks = { error: '❌', warning: '⚠️', info: 'ℹ️' };
/** Returns the diagnostics as a block of Markdown, the most important first, each linked to its line; empty for none. */
function diagnosticList(list, { messages, ...files }) {
    if (list.length === 0)
        return [];
    const lines = (0,diagnostics/* sortDiagnostics */.D)(list)
        .slice(0, diagnostic_list_listLimit)
        .map((diagnostic) => diagnosticLine(diagnostic, files));
    const more = list.length > diagnostic_list_listLimit ? [`- ${messages.plan.more(list.length - diagnostic_list_listLimit)}`] : [];
    return [[`### ${messages.run.diagnostics}`, '', ...lines, ...more].join('\n')];
}
function diagnosticLine({ severity, message, hint, place }, files) {
    const where = place === undefined
        ? []
        : [
            escape_link(`${escapeCell(place.path, 200)}:${place.line}`, `${fileUrl(files, place.path)}?plain=1#L${place.line}`),
        ];
    const what = [sentence_sentence(message), ...(hint === undefined ? [] : [sentence_advice(hint)])];
    return `- ${[marks[severity], ...where, ...what].join(' ')}`;
}
/** Returns where a file of the repository is shown. */
function fileUrl({ url, shownAt }, path) {
    return `${url}/blob/${shownAt}/${encodePath(path)}`;
}

;// CONCATENATED MODULE: ./build/src/report/left-alone.js

const left_alone_listLimit = 200;
/** Returns what the run leaves alone and why, a block of Markdown a reason: drift, conflicts, lost and foreign issues. */
function leftAlone({ plan, messages, url }) {
    const words = messages.plan;
    const issue = ({ number, title }) => `- ${escape_link(`#${number}`, `${url}/issues/${number}`)} ${escapeCell(title)}`;
    // What is deleted has no page; a bare number would be taken for a reference.
    const gone = ({ number, title, gone: why }) => why === 'deleted' ? `- ${escapeCell(`#${number}`)} ${escapeCell(title)}` : issue({ number, title });
    const differ = (difference) => differenceLine(difference, messages);
    return [
        ...block(words.drift, words.driftHint, plan.drift.map(differ), messages),
        ...block(words.conflicts, words.conflictsHint, plan.conflicts.map(differ), messages),
        ...block(words.lost, words.lostHint, plan.lost.map(gone), messages),
        ...block(words.forged, words.forgedHint, plan.forged.map(issue), messages),
    ];
}
function block(heading, hint, lines, messages) {
    if (lines.length === 0)
        return [];
    const more = lines.length > left_alone_listLimit ? [`- ${messages.plan.more(lines.length - left_alone_listLimit)}`] : [];
    return [[`### ${heading}`, '', hint, '', ...lines.slice(0, left_alone_listLimit), ...more].join('\n')];
}
/** Fields whose values say something to a reader. */
const shown = new Set(['title', 'labels', 'due']);
function differenceLine({ of, number, url, title, field, roadmap, github }, { plan: { fields } }) {
    const words = {
        ...fields,
        content: fields.body,
        marker: fields.body,
        locked: fields.state,
    };
    const name = escape_link(of === 'issue' ? `#${number}` : fields.milestone, url);
    const value = (text) => escapeCell(text, 200) || '–';
    const values = shown.has(field) ? ` (~~${value(roadmap)}~~ → ${value(github)})` : '';
    // What the title is shows in its values.
    const what = field === 'title' ? words.title : `${escapeCell(title)}: ${words[field]}`;
    return `- ${name} ${what}${values}`;
}

// EXTERNAL MODULE: ./build/src/report/operations.js
var report_operations = __webpack_require__(4260);
;// CONCATENATED MODULE: ./build/src/report/plan-sections.js



/** Changes of a section that a reader takes in at a glance; of more, the rest is folded. */
const changesAtAGlance = 12;
const plan_sections_titleLimit = 200;
/** One glance tells them apart, without colour and in any language. */
const plan_sections_marks = {
    create: '🆕',
    rename: '✏️',
    move: '➡️',
    update: '📝',
    close: '✅',
    skip: '⏭️',
    reopen: '🔄',
};
/** Returns how many milestones and issues the operations create, change and close, in one line; empty for none. */
function countLine(operations, messages) {
    const { plan } = messages;
    const count = (list) => {
        const effects = list.flatMap((operation) => (0,report_operations/* describeOperation */.R)(operation, messages)?.effect ?? []);
        const of = (...wanted) => effects.filter((effect) => wanted.includes(effect)).length;
        const parts = [
            [of('create'), plan.toCreate],
            [of('rename', 'move', 'update'), plan.toUpdate],
            [of('close', 'skip'), plan.toClose],
            [of('reopen'), plan.toReopen],
        ];
        return parts.flatMap(([number, say]) => (number === 0 ? [] : [say(number)])).join(', ');
    };
    const issues = count(operations.filter((operation) => !(0,report_operations/* isMilestone */.J)(operation)));
    const milestones = count(operations.filter(report_operations/* isMilestone */.J));
    return [
        ...(milestones === '' ? [] : [`**${plan.milestones}:** ${milestones}`]),
        ...(issues === '' ? [] : [`**${plan.issues}:** ${issues}`]),
    ].join(' · ');
}
/**
 * Returns the operations as Markdown, a block a section in the order of the roadmap: a heading and a line for each
 * change, at most `limit` lines in all; what is left out is counted.
 */
function planSections(operations, report, { limit, created = new Map(), level = 3 }) {
    const { sections, messages } = report;
    const several = new Set(sections.map(({ roadmap }) => roadmap)).size > 1;
    const groups = new Map(sections.map((section) => [section, []]));
    const byId = new Map(sections.map((section) => [section.id, section]));
    for (const operation of operations) {
        const id = sectionOf(operation);
        const section = id === null ? null : (byId.get(id) ?? null);
        const group = groups.get(section);
        if (group === undefined)
            groups.set(section, [operation]);
        else
            group.push(operation);
    }
    const blocks = [];
    let left = limit;
    for (const [section, group] of groups) {
        const lines = [...group]
            .sort((a, b) => rank(a) - rank(b))
            .flatMap((operation) => {
            const line = (0,report_operations/* describeOperation */.R)(operation, messages);
            if (line === null)
                return [];
            const number = line.number ?? created.get(operation) ?? null;
            return [operationLine({ ...line, number, headed: section !== null }, operation, report)];
        });
        if (lines.length === 0)
            continue;
        const shown = lines.slice(0, Math.max(0, left));
        left -= lines.length;
        if (shown.length === 0)
            continue;
        const title = section === null ? messages.outcome.besides : sectionTitle(section, { several, messages });
        blocks.push(`${'#'.repeat(level)} ${title}\n\n${foldedList(shown, messages)}`);
    }
    if (left < 0)
        blocks.push(messages.plan.more(-left));
    return blocks;
}
/** What happens to things that people know already is read before what is new. */
function rank(operation) {
    if ((0,report_operations/* isMilestone */.J)(operation))
        return 0;
    return operation.kind === 'create-issue' ? 2 : 1;
}
function foldedList(lines, messages) {
    if (lines.length <= changesAtAGlance + 1)
        return lines.join('\n');
    const rest = lines.slice(changesAtAGlance);
    return `${lines.slice(0, changesAtAGlance).join('\n')}\n\n${fold(messages.plan.more(rest.length), rest.join('\n'))}`;
}
function sectionTitle({ title, roadmap, milestone }, { several, messages }) {
    const name = escapeCell(title, plan_sections_titleLimit) || messages.table.untitled;
    const linked = milestone === null ? name : escape_link(name, milestone.url);
    return several ? `${escapeCell(roadmap) || messages.table.untitled} › ${linked}` : linked;
}
function sectionOf(operation) {
    switch (operation.kind) {
        case 'create-milestone':
        case 'update-milestone':
            return operation.key;
        case 'create-issue':
            return operation.after.sectionId;
        case 'create-label':
        case 'close-duplicate':
            return null;
        default:
            return operation.after.base.sectionId;
    }
}
/** `headed` is whether the section's own title stands above it. */
function operationLine({ effect, of, verb, title, number, renamed, moved, details, headed, }, operation, { sections, messages, url }) {
    const text = (value) => escapeCell(value, plan_sections_titleLimit) || messages.table.untitled;
    const titled = of === 'issue' || !headed ? `**${text(title)}**` : '';
    const what = renamed === null ? titled : `~~${text(title)}~~ → **${text(renamed)}**`;
    const name = of === 'milestone'
        ? messages.plan.fields.milestone
        : number === null
            ? ''
            : escape_link(`#${number}`, `${url}/issues/${number}`);
    const origin = moved ? originOf(operation, sections) : null;
    const more = [
        ...(origin === null ? [] : [messages.outcome.from(`*${text(origin)}*`)]),
        ...details.map((each) => escapeCell(each, plan_sections_titleLimit)),
    ];
    const parts = [plan_sections_marks[effect], verb, name, what, more.length === 0 ? '' : `(${more.join('; ')})`];
    return `- ${parts.filter((part) => part !== '').join(' ')}`;
}
/** The section whose milestone the issue is in before it moves. */
function originOf(operation, sections) {
    if (!('changes' in operation))
        return null;
    const change = operation.changes.find(({ field }) => field === 'milestone');
    return sections.find(({ milestone }) => `#${milestone?.number}` === change?.before)?.title ?? null;
}

;// CONCATENATED MODULE: ./build/src/report/plan-comment.js






/** GitHub refuses comments over 65,536 characters; the rest is room for the marker. */
const commentLimit = 64_000;
/** Changes that are listed, less and less until the comment is short enough. */
const changeLimits = [1_000, 300, 100, 30, 10];
/**
 * Returns what a plan would do, as Markdown in parts: the verdict, the changes by section (at most `limit` of them), the
 * table as it will be, what is left alone, what is doubtful in the roadmap.
 */
function planParts(report, limit) {
    const { plan, progress, after, dryRun, messages } = report;
    const counts = countLine(plan.operations, messages);
    const title = after === null ? [] : [`### ${messages.plan.preview}`];
    return [
        `## ${messages.plan.title}`,
        ...(dryRun ? [messages.run.dryRun] : []),
        ...refusal(report),
        counts === '' ? messages.plan.nothing : counts,
        ...approval(report),
        ...planSections(plan.operations, report, { limit }),
        ...title,
        renderTable(after ?? progress, messages, { fileUrl: (path) => fileUrl(report, path) }),
        ...leftAlone(report),
        ...diagnosticList(report.diagnostics, report),
    ];
}
function refusal({ verdict, messages }) {
    if (verdict.kind === 'safe')
        return [];
    const { changed, managed, percent } = verdict;
    return [alert_alert('CAUTION', `${messages.plan.refused(changed, managed, percent)} ${messages.plan.force}`)];
}
function approval({ verdict, plan, messages }) {
    const judged = plan.counts.managed > 0 && plan.operations.length > 0;
    return judged && verdict.kind === 'safe' ? [`✅ ${messages.outcome.safe}`] : [];
}
/**
 * Returns the comment for a pull request, or null when there is nothing to say. It is never longer than GitHub allows:
 * first lists get shorter, then it is cut at a line. Links to issues begin at the server's root, so that GitHub does not
 * note in every issue that it was mentioned here.
 */
function renderPlanComment(report) {
    const { plan, diagnostics, messages, url } = report;
    if (plan.operations.length === 0 && diagnostics.length === 0)
        return null;
    const { pathname } = new URL(url);
    const quiet = (text) => text.replaceAll(`](${url}/issues/`, `](${pathname}/issues/`);
    let text = '';
    for (const limit of changeLimits) {
        text = quiet(planParts(report, limit).join('\n\n'));
        if (text.length <= commentLimit)
            return text;
    }
    return cutAtLine(text, commentLimit, messages.outcome.rest);
}

;// CONCATENATED MODULE: ./build/src/app/show-plan.js




/**
 * Shows the plan on the pull request, in one comment that is kept up to date, and removed when there is nothing to
 * say. A token that may only read (a fork's) is no failure: the job summary says the same, and a diagnostic tells.
 */
async function showPlan(client, report, { pullRequest, comments }) {
    const body = renderPlanComment(report);
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
    const readRoadmaps = (0,app_roadmaps/* roadmapReader */.GI)(config);
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
    const roadmaps = readRoadmaps((0,app_roadmaps/* pickRoadmaps */.$P)(workspace ?? repository, settings));
    const first = interpret(roadmaps, optionsFor(unlabelled));
    (0,app_roadmaps/* requireReadable */.CM)(first);
    (0,app_roadmaps/* requireTasks */.c4)(first, settings);
    (0,app_roadmaps/* requireOwnership */.xE)(first);
    (0,app_roadmaps/* requireFiles */.PO)(first, settings, config);
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
    const understand = ({ head, files: texts }, ticks) => interpret(readRoadmaps((0,app_roadmaps/* pickRoadmaps */.$P)(workspace ?? texts, settings)), {
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
    return text === undefined ? schema/* defaultConfig */.sb : (0,file/* parseConfig */.o)(text, path);
}
/**
 * Anybody may open a pull request: how roadmaps are read is the author's to try, all else is for the branch it is for.
 */
function trustedConfig({ roadmaps }, text, path) {
    let trusted = schema/* defaultConfig */.sb;
    try {
        if (text !== undefined)
            trusted = (0,file/* parseConfig */.o)(text, path);
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


/***/ }),

/***/ 4183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ isComplexScript),
  $: () => (/* binding */ textWidth)
});

;// CONCATENATED MODULE: ./build/src/report/badge-widths.js
// Generated by .github/scripts/generate-badge-widths.mjs from anafanafo (MIT, https://github.com/metabolize/anafanafo).
/** First and last code point of each run of characters in the tables. */
const widthRanges = [
    [0x20, 0x7e],
    [0xa0, 0xfe],
    [0x100, 0x17e],
    [0x384, 0x3ce],
    [0x400, 0x4fe],
    [0x1ea0, 0x1ef9],
    [0x2000, 0x203a],
    [0x20a0, 0x20be],
    [0x2116, 0x2116],
    [0x2122, 0x2122],
    [0x2190, 0x2193],
    [0x2212, 0x2212],
    [0x2260, 0x2265],
];
/** Units of an em in the tables. */
const unitsPerEm = 2048;
/** Widths in Verdana, three hexadecimal digits a character, in the order of the ranges. */
const normalWidths = '2d13263ac68c51689c5d02263a23a251668c2e93a22e93a25165165165165165165165165165163a23a268c68c68c45d80057857c59662b50f49963460335e3a358b4746be5fc64c4d264c5905784ee5db5787ea57b4ec57b3a23a23a268c5165164cf4fb42b4fb4c42d14fb5102322c14bc2327c85104dc4fb4fb36a42b3265104bc68c4bc4bc4345143a251468c2d13265165165165163a251651680045d52868c00080051645668c4564565165225162e951645645d52880080080045d5785785785785785787e059650f50f50f50f35e35e35e35e6345fc64c64c64c64c64c68c64c5db5db5db5db4ec4d84f64cf4cf4cf4cf4cf4cf7a442b4c44c44c44c42322322322324e55104dc4dc4dc4dc4dc68c4dc5105105105104bc4fb5784cf5784cf5784cf59642b59642b59642b59642b62b52e6344fb50f4c450f4c450f4c450f4c450f4c46344fb6344fb6344fb6344fb60351060351035e23235e23235e23235e23235e2326f84e93a32c158b4bc4bc47423247423247425e4743aa47f2465fc5105fc5105fc5105d85fc51064c4dc64c4dc64c4dc88f7da59036a59036a59036a57842b57842b57842b57842b4ee3264ee3264ee3265db5105db5105db50a5db5105db5105db50a7ea68c4ec4bc4ec57b43457b43457b4345165165783a26026f645280070c80060774323257857c48859f50f57b60364c35e58b57c6be5fc53164c6034d28005614ee4ec68d57b6f868c35e4ec4fb41a51023250c4fb4f64bc4de41a3a95104fd2324bc4bc51f4bc4064dc51950141150a3f850c6524b869368223250c4dc50c68250f50f65748859b57835e35e3a38f28d268c58b6014ec60357857c57c4885f750f7c84ed60160158b5e06be60364c6034d25964ee4ec68d57b6165b283d85c64475c57359b8465a64cf4ea4c23c44f94c466343251f51f4bc4f85925194dc5194fb4463f84bc6ba4bc5284d870371a52165b4914616b64cd4c44c45103c446142b2322322c174f74f5104bc51f4bc51996151155e4587bf56b5c64b88436ac72c5879aa77b4023295e85035c64006824b66824b698085261a4887de68296151155738d2ac0000000000005160000005c64484983c34734004883c44883c450c41f7c866340232958b4bc58b4bc5573e36494966035196cf4fb84165064c4ef55738d4e337f4ec4bc4ec4bc57b4bc6614d25334065b24d85b25107075837075832a972c58755741f56d3fe5c64485c644853340671d51023a5c638d5c638d71d5574e338d60a4c45c638d72c58740232940238d5c64485c64485c640064c4dc5c640054836f5aa4005aa4005aa4005334064a03486f95604a03485c64005c65784cf5784cf5784cf5784cf5784cf5784cf5784cf5784cf5784cf5784cf5784cf5784cf50f4c450f4c450f4c450f4c450f4c450f4c450f4c450f4c435e23235e23264c4dc64c4dc64c4dc64c4dc64c4dc64c4dc64c4dc6744dc6744dc6744dc6744dc6744dc5db5105db51060d54860d54860d54860d54860d5484ec4bc4ec4bc4ec4bc4ec4bc4008004008002ab2001555162e919a0800000000000000004a14a151651680080023f5162262262262263ac3ac3ac3ac51651645d3c32ab55568c288000000000000000000000168c2cad82e347547529a4566132d23a23a25165965965165167c85fc94f9557ea6ae4fb51658b4ee80042b4d263457857859656a5d74864cd4736a64864866069607d080040080040068c68c68c4834be68c68c';
/** Widths in bold Verdana. */
const boldWidths = '2bc3374b26f05b0a2d6e52a84584585b06f02e33d72e35835b05b05b05b05b05b05b05b05b05b03373376f06f06f04f07b66356195cb6a457753367d6b245e47162b5197966c76cd5dd6cd6425ae57567f61d90661d5e55894585834586f05b05b05585984b45985503605985b22bc33955e2bc8775b257f5985983fa4be3a65b25337d555a5354c75b04585b06f02bc3375b05b05b05b04585b05b07b64c96cd6f00007b65b04b26f04c94c95b05c55b02e35b04c94c96cd9759759754f06356356356356356358c15cb57757757757745e45e45e45e6a46c76cd6cd6cd6cd6cd6f06cd67f67f67f67f5e55e15b45585585585585585588254b45505505505502bc2bc2bc2bc56f5b257f57f57f57f57f6f057f5b25b25b25b25355986355586355586355585cb4b45cb4b45cb4b45cb4b46a470a6a459857755057755057755057755057755067d59867d59867d59867d5986b25b26b25b245e2bc45e2bc45e2bc45e2bc45e2bc80e5d347133962b55e55e5192bc5192bc51942d5194755232d16c75b26c75b26c75b269a6c75b26cd57f6cd57f6cd57f91488b6423fa6423fa6423fa5ae4be5ae4be5ae4be5ae4be5753a65753b85753a667f5b267f5b267f5b267f5b267f5b267f5b29067d55e55355e55894c75894c75894c75b05b06603376c98025a48007be8007837c32bc6356195196735775896b26cd45e62b6357966c75b86cd6b25dd8005795755e579e61d7cf6c145e5e55984ae5b22bc5a65985ba53557f4ae4645b259a2bc55e5355c55334a657f5c359847f5cf4485a67525147877272bc5a657f5a672757757774a5195f05ae45e45e4719c79b677d62b6c55e56b26356106195196ba5778ec5a86c56c562b6c37966b26cd6b25dd5cb5755e579e61d6cd64c95096a7428816105f098f65c55859356a43f5875507fe4b45c35c355e5ac6a45c357f5c35984c94485357ba55a5d557980481b5f277f5314d97f45755505505b243f4d74be2bc2bc3398198295b255e5c35355c3a004f461d4cd80e5505c74008c962f7e95cdae17fe43933763d5816394006854d76854d7ad19d36984ae85e72fa004f45c738d2b400000000000051700000063949c54a43b4e347351943f51943f5c749e8ec7fe43933762b55e62b55e5cd49c6a250a6b25c375e5568ec6c16f857f5c738d5563ee5e55355e553561d55a6f04df5df48364c57964c5b281f64e81f64e31d7e95cd5e54be5f647d63949c63949c5df48378d5732395c74005c74008005c755638d6715505e938d7e95cd4393374393aa63949c63949c6394006cd57f63940056d3755df4005df4005df4005df4835173a27db63f5173a25c74005c763555863555863555863555863555863555863555863555863555863555863555863555857755057755057755057755057755057755057755057755045e2bc45e2bc6cd57f6cd57f6cd57f6cd57f6cd57f6cd57f6cd57f75057f75057f75057f75057f75057f67f5b267f5b26c55f06c55f06c55f06c55f06c55f05e55355e55355e55355e55354008004008002aa2001565b02e319a08100000000000000051d51d5b05b08008002985b02a82a82a82a84b24b24b24b25b05b05b043d2aa5568641fa00000000000000000000015ee37c562d34ee4ee2cd4876442d34584585b05cb5cb5b05b08776c7abeab89067525985b062b57590055e5dd67d6355ae5cb56a7834854cd4737df485485606a5a7b68004008004006f06f06f048f4be6f06f0';

;// CONCATENATED MODULE: ./build/src/report/text-width.js

/** Width of a picture in em. */
const emoji = 1.25;
/**
 * Widths in em of what Verdana lacks, as the fonts draw it that systems fall back to; the first match wins.
 * Rough is enough: `textLength` makes the browser keep to the sum.
 */
const elsewhere = [
    [/[\p{Emoji_Modifier}\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u, 0],
    [/\p{Regional_Indicator}/u, 0.625],
    [/\p{Emoji_Presentation}/u, emoji],
    [/[\uff61-\uff9f]/u, 0.5],
    [/\p{Script=Hangul}/u, 0.92],
    [
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\u30fc\uff01-\uff60]/u,
        1,
    ],
    [/\p{Script=Hebrew}/u, 0.57],
    [/\p{Script=Arabic}/u, 0.5],
    [/\p{Mc}/u, 0.3],
    [/\p{Script=Devanagari}/u, 0.46],
    [/\p{L}/u, 0.65],
];
/** As wide as an m, which is what shields assumes of an unknown character. */
const unknown = 0.973;
const joiner = 0x200d;
const emojiVariation = 0xfe0f;
/**
 * Returns the width of `text` in pixels, in Verdana as badges name it. Characters outside Latin, Greek and Cyrillic
 * are estimated: full width for CJK, nothing for combining marks, one picture for a joined emoji.
 */
function textWidth(text, { size, bold = false }) {
    const widths = bold ? boldWidths : normalWidths;
    // Hundredths are added one by one as floats, as badge-maker does, so that both round down alike.
    let pixels = 0;
    let before = 0;
    let last = 0;
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        const units = knownUnits(code, widths);
        if (code === emojiVariation) {
            // The selector turns the sign before it into a picture.
            pixels -= last;
            last = Math.round(emoji * size * 100) / 100;
        }
        else if (before === joiner)
            last = 0;
        else if (units === undefined)
            last = Math.round(emWidth(character) * size * 100) / 100;
        else
            last = Math.round((units * size * 100) / unitsPerEm) / 100;
        pixels += last;
        before = code;
    }
    return pixels;
}
/** Tells whether letters of `text` join or stack, so that spreading them apart would break words. */
function isComplexScript(text) {
    return joining.test(text);
}
const joining = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Mc}]/u;
function emWidth(character) {
    return elsewhere.find(([pattern]) => pattern.test(character))?.[1] ?? unknown;
}
function knownUnits(code, widths) {
    let before = 0;
    for (const [first, last] of widthRanges) {
        if (code < first)
            return undefined;
        if (code <= last) {
            const at = (before + code - first) * 3;
            return Number.parseInt(widths.slice(at, at + 3), 16);
        }
        before += last - first + 1;
    }
    return undefined;
}


/***/ })

};
