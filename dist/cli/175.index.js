export const id = 175;
export const ids = [175];
export const modules = {

/***/ 7833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g3: () => (/* binding */ createPacer),
/* harmony export */   qg: () => (/* binding */ waitForTurn)
/* harmony export */ });
/* unused harmony export githubPace */
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
/** Waits until a writing request that creates `objects` may start, or `signal` aborts, and counts the request. */
async function waitForTurn({ pacer, clock, signal }, objects) {
    await clock.sleep(pacer.delay(objects), signal);
    pacer.record(objects);
}


/***/ }),

/***/ 3928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ freshFor),
/* harmony export */   w: () => (/* binding */ RunLimits)
/* harmony export */ });
/* harmony import */ var _text_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1670);

/** Milliseconds for which what was seen counts as current; older things are read again before they are overwritten. */
const freshFor = 5_000;
/** Requests in a row that a limit refuses before the run gives up. */
const refusalLimit = 3;
/** Requests in a row whose answers are lost before the run gives up. */
const lostLimit = 4;
/** Tracks refusals and lost answers while a plan is applied, and decides when to stop. */
class RunLimits {
    #ports;
    #refusals = 0;
    #lost = 0;
    #stoppedBy = 'done';
    #error = null;
    #resumeAt = null;
    constructor(ports) {
        this.#ports = ports;
    }
    /** `done` until something stops the run. */
    get stoppedBy() {
        return this.#stoppedBy;
    }
    /** The error behind `failure`. */
    get error() {
        return this.#error;
    }
    /** Epoch milliseconds at which a run can go on, where a limit says so. */
    get resumeAt() {
        return this.#resumeAt;
    }
    /** Waits until a limit allows a request that creates `objects`. Returns false where the run has to stop instead. */
    async mayStart(objects) {
        const { pacer, clock, signal } = this.#ports;
        if (signal.aborted)
            return this.stop('abort');
        return pacer.isLimit(objects) ? this.#waitFor(clock.now() + pacer.delay(objects)) : true;
    }
    /** Records how a request ended. Waits for the limit that the request met, or stops the run. */
    async requestEnded({ answered, limitedUntil }) {
        this.#lost = answered ? 0 : this.#lost + 1;
        if (this.#lost >= lostLimit)
            this.stop('failure', noAnswer());
        if (limitedUntil === null)
            this.#refusals = 0;
        else if (this.#stoppedBy === 'done')
            await this.#obey(limitedUntil);
    }
    /** Stops the run; returns false. */
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
    /** Waits until `time`. Returns false where that is longer than the run may wait, or the runner asks to stop. */
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
    return new _text_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoadmapSyncError */ .C('failed', 'GitHub does not answer.', {
        hint: 'Run again later; nothing is created twice. https://www.githubstatus.com says whether GitHub has a problem.',
    });
}


/***/ }),

/***/ 6143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ mutate)
/* harmony export */ });
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5820);

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
    const errors = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .graphqlErrors */ .dM)(error);
    if (errors === null) {
        const problem = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L8)(error, options);
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
        const problem = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyGraphql */ .GK)(own, { ...options, headers, cause: error });
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


/***/ }),

/***/ 3092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g3: () => (/* binding */ forecast),
/* harmony export */   ol: () => (/* binding */ startOfDay),
/* harmony export */   om: () => (/* binding */ historyOf)
/* harmony export */ });
/* unused harmony export makeHistory */
const millisecondsOfDay = 86_400_000;
/** An issue that was closed so soon was created for a task that was done before: the run created and closed the issue. */
const bornDone = 3_600_000;
const window = 56;
const shortestWindow = 14;
const fewestActiveDays = 3;
const farthest = 3_650;
/** Four fifths of a normal distribution are within so many standard deviations. */
const spread = 1.2816;
/** Returns the history of the tasks that are in a roadmap; what left the roadmaps is no part of the way to their end. */
function historyOf({ sections }) {
    return makeHistory(sections.flatMap(({ tasks }) => tasks.flatMap(({ known }) => known?.issue ?? [])));
}
/** Returns the history by the dates of the issues; a task that was reopened counts as never closed. */
function makeHistory(lives) {
    const changes = new Map();
    const finished = new Map();
    const change = (day, { scope = 0, done = 0 }) => {
        const before = changes.get(day) ?? { scope: 0, done: 0 };
        changes.set(day, { scope: before.scope + scope, done: before.done + done });
    };
    for (const { createdAt, closedAt, state } of lives) {
        change(dayOf(createdAt), { scope: 1 });
        if (closedAt === null || state === 'open')
            continue;
        const day = dayOf(closedAt);
        if (state === 'skipped')
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
 * Returns when the open tasks will be done at the pace of the eight weeks before the last event. Returns null when that
 * would be a guess: no task is open, the history is shorter than two weeks, tasks were finished on fewer than three days,
 * or the forecast is more than ten years ahead. The model: days with work are a Poisson process, each with the average
 * number of tasks; the range contains the end with a probability of four in five.
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
/** Returns the beginning of the day in epoch milliseconds. */
function startOfDay(day) {
    return day * millisecondsOfDay;
}
function dayOf(time) {
    return Math.floor(Date.parse(time) / millisecondsOfDay);
}


/***/ }),

/***/ 5991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ isComplexScript),
  $: () => (/* binding */ textWidth)
});

;// CONCATENATED MODULE: ./build/src/readme/badge-widths.js
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

;// CONCATENATED MODULE: ./build/src/readme/text-width.js

/** Width of a picture in em. */
const emoji = 1.25;
/**
 * Widths in em of characters that Verdana lacks, by the usual fallback fonts; the first match wins. Estimates are enough:
 * `textLength` makes the browser fit the text into the sum.
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
/** The width of an m, which shields assumes for an unknown character. */
const unknown = 0.973;
const joiner = 0x200d;
const emojiVariation = 0xfe0f;
/**
 * Returns the width of `text` in pixels, in Verdana, the font of badges. The widths of characters outside Latin, Greek and
 * Cyrillic are estimates: full width for CJK, none for combining marks, one picture for a joined emoji.
 */
function textWidth(text, { size, bold = false }) {
    const widths = bold ? boldWidths : normalWidths;
    // badge-maker adds hundredths one by one as floats; another order of additions would round differently.
    let pixels = 0;
    let before = 0;
    let last = 0;
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        const units = knownUnits(code, widths);
        if (code === emojiVariation) {
            // The selector makes the character before it a picture.
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
/** Returns whether letters of `text` join or stack: more spacing would break such words. */
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


/***/ }),

/***/ 8175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reconcile: () => (/* binding */ reconcile)
});

// EXTERNAL MODULE: ./build/src/text/errors.js
var errors = __webpack_require__(1670);
// EXTERNAL MODULE: ./build/src/memory/marker.js
var memory_marker = __webpack_require__(8235);
// EXTERNAL MODULE: ./build/src/text/text.js
var text_text = __webpack_require__(1722);
;// CONCATENATED MODULE: ./build/src/plan/diff/three-way.js
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

;// CONCATENATED MODULE: ./build/src/plan/diff/diff-milestone.js



/** Returns the base of a milestone that was just made to be what is desired. */
function milestoneBase(desired, state) {
    const { id, explicitId, path, section, title, description, due } = desired;
    return {
        id,
        explicitId,
        path,
        section,
        title,
        description: (0,text_text/* hash */.tW)(description),
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
    const actual = (0,memory_marker/* parseMilestoneDescription */.YH)(milestone.description);
    const actualTitle = (0,text_text/* oneLine */.TN)(milestone.title);
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
    const descriptionVerdict = threeWay(base?.description, (0,text_text/* hash */.tW)(desired.description), (0,text_text/* hash */.tW)(actual.text));
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
    const text = (0,memory_marker/* parseMilestoneDescription */.YH)(milestone.description).text;
    const description = text === '' ? desired.description : text;
    const { due: _, ...base } = milestoneBase(desired, state);
    const due = milestone.due ?? desired.due;
    return {
        kind: 'update-milestone',
        key: desired.id,
        number: milestone.number,
        title: (0,text_text/* oneLine */.TN)(milestone.title),
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
                title: (0,text_text/* oneLine */.TN)(milestone.title),
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
        title: (0,text_text/* oneLine */.TN)(milestone.title),
        changes: [{ field: 'state', before: 'open', after: 'closed' }],
        after: {
            title: milestone.title,
            description: (0,memory_marker/* parseMilestoneDescription */.YH)(milestone.description).text,
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


/** Returns the write that an operation means, or null while something that it refers to does not exist. */
function resolveOperation(operation, registry) {
    switch (operation.kind) {
        case 'create-label': {
            const { kind, key: name, color, description } = operation;
            return { kind, name, color, description };
        }
        case 'create-milestone': {
            const { kind, key: section, state } = operation;
            const { title, due, description: text } = operation.after;
            const description = (0,memory_marker/* renderMilestoneDescription */.ZS)(milestoneBase(operation.after, state), text);
            return { kind, section, title, description, state, due };
        }
        case 'update-milestone': {
            const { kind, key: section, number } = operation;
            const seen = registry.milestones.get(section);
            if (seen === undefined)
                return null;
            const { title, state, due, base, description: text } = operation.after;
            const description = (0,memory_marker/* renderMilestoneDescription */.ZS)(base, text);
            return { kind, section, number, title, description, state, due, seen };
        }
        case 'create-issue':
            return resolveCreate(operation.after, registry);
        case 'update-issue':
        case 'close-issue':
        case 'reopen-issue':
            return resolveWrite(operation, registry);
        case 'close-duplicate': {
            const { kind, key: task, number, nodeId, of } = operation;
            const comment = oneComment('duplicate', operation.comment);
            return { kind, task, number, nodeId, of: of.nodeId, comment };
        }
    }
}
/** Returns the write that closes an issue which was just created for a task that is done or skipped already, or null. */
function closeCreated(desired, issue) {
    const { state } = desired;
    if (state === null || state === 'open')
        return null;
    const base = taskBase(desired, issue.milestone, { state, revision: 2 });
    return {
        kind: 'write-issue',
        task: desired.id,
        number: issue.number,
        nodeId: issue.nodeId,
        title: issue.title,
        body: `${(0,memory_marker/* renderManagedBlock */.$I)(base, desired.content)}\n`,
        milestone: null,
        labels: [],
        unlabel: [],
        state,
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
    // An issue is created open and closed by a second write. If the marker said that the issue is closed, a crash
    // between the two writes would look as if a person had reopened it.
    const base = taskBase(desired, milestone.number, { state: 'open', revision: 1 });
    return {
        kind: 'create-issue',
        task: desired.id,
        title: desired.title,
        body: `${(0,memory_marker/* renderManagedBlock */.$I)(base, desired.content)}\n`,
        milestone,
        labels,
        assignees: desired.assignees.flatMap((login) => registry.users.get(login.toLowerCase()) ?? []),
        parent: parent?.nodeId ?? null,
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
        written: (0,memory_marker/* writtenHash */.cD)(content),
        milestone,
        labels,
        state,
        removed: false,
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
        body: `${after.textBefore}${(0,memory_marker/* renderManagedBlock */.$I)(base, after.content)}${after.textAfter}`,
        milestone,
        labels,
        unlabel: after.unlabel.flatMap((name) => registry.labels.get(name.toLowerCase()) ?? []),
        state: after.state,
        comment: after.comment === null ? null : oneComment(after.comment.purpose, after.comment.text),
        seen,
    };
}
function oneComment(purpose, text) {
    const marker = (0,memory_marker/* commentMarker */.Ql)(purpose);
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

// EXTERNAL MODULE: ./build/src/apply/run-limits.js
var run_limits = __webpack_require__(3928);
;// CONCATENATED MODULE: ./build/src/apply/apply.js



/** Issue writes in one request. GitHub applies a part of a request that times out, so it stays small. */
const batchSize = 5;
/** Times that an operation is tried when its answer is lost. */
const attempts = 3;
/** Milliseconds between searches for what a lost create left behind: GitHub's lists lag behind creates. */
const searchPauses = [2_000, 8_000, 20_000];
/**
 * Applies the plan's operations in order, in small batches, within the pace and the limits. A create whose answer was lost
 * is sent again only after a search for what it left behind: otherwise issues would double. Returns what became of every
 * operation; throws nothing but programming errors.
 */
async function applyPlan(plan, registry, ports) {
    const application = new Application(plan, registry, ports);
    await application.run();
    return application.result();
}
/** One application of a plan; a class because all of its steps share the queue and the limits. */
class Application {
    #registry;
    #ports;
    #total;
    #limits;
    #queue;
    #applied = [];
    #failed = [];
    #pending = [];
    #issues = new Map();
    constructor(plan, registry, ports) {
        this.#registry = registry;
        this.#ports = ports;
        this.#limits = new run_limits/* RunLimits */.w(ports);
        this.#total = plan.operations.length;
        this.#queue = plan.operations.map((operation) => ({ operation, write: null, tries: 0 }));
    }
    async run() {
        while (this.#queue.length > 0 && this.#limits.stoppedBy === 'done') {
            const batch = this.#nextBatch();
            if (batch.length === 0)
                continue;
            const objects = batch.reduce((sum, { write }) => sum + createdBy(write), 0);
            if (!(await this.#limits.mayStart(objects))) {
                this.#queue.unshift(...batch);
                break;
            }
            await this.#send(batch);
            this.#ports.onProgress?.(this.#applied.length, this.#total);
        }
        for (const { operation } of this.#queue)
            this.#pending.push(operation);
    }
    result() {
        return {
            applied: this.#applied,
            failed: this.#failed,
            pending: [...new Set(this.#pending)],
            stoppedBy: this.#limits.stoppedBy,
            error: this.#limits.error,
            resumeAt: this.#limits.resumeAt,
            issues: this.#issues,
            milestones: this.#registry.milestones,
        };
    }
    /** Takes the next writes that fit into one request. An operation that cannot be resolved waits for the next run. */
    #nextBatch() {
        const batch = [];
        for (let item = this.#queue[0]; item !== undefined && batch.length < batchSize; item = this.#queue[0]) {
            const write = item.write ?? resolveOperation(item.operation, this.#registry);
            if (write === null) {
                // The batch may create what the operation refers to.
                if (batch.length > 0)
                    break;
                this.#pending.push(item.operation);
            }
            else {
                const [first] = batch;
                if (first !== undefined && !(isIssueWrite(write) && first.write.kind === write.kind))
                    break;
                batch.push({ ...item, write });
            }
            this.#queue.shift();
            if (write !== null && !isIssueWrite(write))
                break;
        }
        return batch;
    }
    /** Returns the numbers of what the coming requests write, as far as they are known by now. */
    #comingNumbers() {
        const coming = this.#queue.slice(0, batchSize).map(({ operation, write }) => write ?? operation);
        const numbersOf = (isMilestone) => coming.flatMap((each) => 'number' in each && (each.kind === 'update-milestone') === isMilestone ? each.number : []);
        return { issues: numbersOf(false), milestones: numbersOf(true) };
    }
    /** Sends the batch; puts what has to be tried again back into the queue. */
    async #send(batch) {
        try {
            const writes = batch.map(({ write }) => write);
            const outcomes = await this.#ports.executor.execute(writes, this.#comingNumbers());
            this.#queue.unshift(...(await this.#settle(batch, outcomes)));
        }
        catch (error) {
            if (!(error instanceof errors/* RoadmapSyncError */.C))
                throw error;
            this.#limits.stop('failure', error);
            this.#queue.unshift(...batch);
        }
    }
    /** Records the outcomes; returns what has to be tried again. */
    async #settle(batch, outcomes) {
        const again = [];
        const lost = [];
        let limitedUntil = null;
        for (const [index, item] of batch.entries()) {
            const outcome = outcomes[index];
            switch (outcome?.kind) {
                case 'applied':
                    again.push(...this.#record(item, outcome.result));
                    break;
                case 'refused':
                    this.#failed.push({ operation: item.operation, error: outcome.error });
                    break;
                case 'changed':
                    this.#pending.push(item.operation);
                    break;
                case 'limited':
                    limitedUntil = Math.max(limitedUntil ?? 0, outcome.retryAt);
                    again.push(item);
                    break;
                default:
                    lost.push({ ...item, tries: item.tries + 1 });
            }
        }
        again.push(...(await this.#recover(lost)));
        await this.#limits.requestEnded({ answered: lost.length < batch.length, limitedUntil });
        return again;
    }
    /** Records a result. Returns the write that closes an issue which was created for a task that is done already. */
    #record({ operation, write }, result) {
        const isCreate = operation.kind === 'create-issue' && write.kind === 'create-issue';
        // An issue that was created and then closed counts as one operation.
        if (operation.kind !== 'create-issue' || isCreate)
            this.#applied.push({ operation, result });
        if (result.kind === 'label')
            this.#registry.labels.set(result.label.name.toLowerCase(), result.label);
        if (result.kind === 'milestone')
            this.#registry.milestones.set(result.section, result.milestone);
        if (result.kind !== 'issue')
            return [];
        const { issue, task } = result;
        this.#issues.set(issue.number, issue);
        this.#registry.issues.set(issue.number, issue);
        this.#registry.parents.set(task, issue);
        const closing = isCreate ? closeCreated(operation.after, issue) : null;
        return closing === null ? [] : [{ operation, write: closing, tries: 0 }];
    }
    /**
     * Searches for what creates whose answers were lost left behind. Returns what has to be tried again; an operation that
     * was tried often enough waits for the next run.
     */
    async #recover(lost) {
        const { clock, signal } = this.#ports;
        const closing = [];
        let left = lost;
        for (const pause of searchPauses) {
            const tasks = new Set(left.flatMap(({ write }) => (write.kind === 'create-issue' ? write.task : [])));
            if (tasks.size === 0 || signal.aborted)
                break;
            await clock.sleep(pause, signal);
            const found = await this.#findCreated(tasks);
            if (found === null)
                return [...left, ...closing];
            left = left.filter((item) => {
                const issue = item.write.kind === 'create-issue' ? found.get(item.write.task) : undefined;
                if (issue === undefined || item.write.kind !== 'create-issue')
                    return true;
                closing.push(...this.#record(item, { kind: 'issue', task: item.write.task, issue }));
                return false;
            });
        }
        for (const { operation, tries } of left)
            if (tries >= attempts)
                this.#pending.push(operation);
        return [...left.filter(({ tries }) => tries < attempts), ...closing];
    }
    /** Returns the issues that were created for the tasks; null where that cannot be found out, which stops the run. */
    async #findCreated(tasks) {
        try {
            return await this.#ports.executor.findCreated(tasks);
        }
        catch (error) {
            if (!(error instanceof errors/* RoadmapSyncError */.C))
                throw error;
            this.#limits.stop('failure', error);
            return null;
        }
    }
}
function isIssueWrite(write) {
    return write.kind === 'create-issue' || write.kind === 'write-issue' || write.kind === 'close-duplicate';
}
/** Returns the number of objects that a write creates, as GitHub's limits count them. */
function createdBy(write) {
    if (write.kind === 'write-issue')
        return write.comment === null ? 0 : 1;
    return write.kind === 'update-milestone' ? 0 : 1;
}

// EXTERNAL MODULE: ./build/src/apply/pacer.js
var apply_pacer = __webpack_require__(7833);
// EXTERNAL MODULE: ./build/src/config/defaults.js
var defaults = __webpack_require__(4808);
// EXTERNAL MODULE: ./build/src/config/roadmap-configs.js
var roadmap_configs = __webpack_require__(6626);
// EXTERNAL MODULE: ./build/src/github/query.js
var query = __webpack_require__(4961);
// EXTERNAL MODULE: ./build/src/github/refusals.js
var refusals = __webpack_require__(5820);
;// CONCATENATED MODULE: ./build/src/github/read/labels-and-users.js



/** As many labels as one query asks for. */
const labelsPerRequest = 100;
/** Returns the snapshot with those of the labels `names` that the repository has; the same one where there are none. */
async function addLabels(client, snapshot, names) {
    if (names.length === 0)
        return snapshot;
    const labels = new Map(snapshot.labels);
    for (let at = 0; at < names.length; at += labelsPerRequest) {
        const selections = names
            .slice(at, at + labelsPerRequest)
            .map((name, index) => `label${index}: label(name: ${JSON.stringify(name)}) { id name }`);
        const answer = await (0,query/* queryRepository */.l)(client, selections.join(' '));
        for (const node of Object.values(answer)) {
            if (node !== null)
                labels.set(node.name.toLowerCase(), { nodeId: node.id, name: node.name });
        }
    }
    return { ...snapshot, labels };
}
/** Returns the node ids of users by lower-case login. Throws an `invalid` error for a user that does not exist. */
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
            if ((0,refusals/* statusOf */.c2)(error) !== 404)
                throw error;
            const message = `There is no user \`${login}\` on GitHub; nothing was changed.`;
            const hint = 'Correct `assignees` in the configuration file.';
            throw new errors/* RoadmapSyncError */.C('invalid', message, { hint, cause: error });
        }
    });
}

// EXTERNAL MODULE: ./build/src/github/issue-fields.js
var issue_fields = __webpack_require__(850);
;// CONCATENATED MODULE: ./build/src/github/read/current-issues.js



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
                const marker = viewerDidAuthor ? (0,memory_marker/* findCommentMarker */.pG)(body) : null;
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

// EXTERNAL MODULE: ./build/src/github/write/mutate.js
var mutate = __webpack_require__(6143);
;// CONCATENATED MODULE: ./build/src/github/write/comments.js



/**
 * Leaves the comments that issues, as they are `now`, do not have yet, in one request. Then looks whether another run
 * left the same comments at the same moment, and deletes the later ones of ours. Returns null where all comments are
 * there, or else why that is not known; an issue must not be written before its comment is.
 */
async function leaveComments(ports, writes, now) {
    const missing = writes.filter(({ nodeId, comment }) => comment !== null && comment.marker !== now.issues.get(nodeId)?.comments.at(-1)?.marker);
    if (missing.length === 0)
        return null;
    const { client, authors } = ports;
    const additions = missing.map(({ nodeId, comment }) => ({
        name: 'addComment',
        input: { subjectId: nodeId, body: comment?.body },
        selection: 'clientMutationId',
    }));
    await (0,apply_pacer/* waitForTurn */.qg)(ports, additions.length);
    const answers = await (0,mutate/* mutate */.T)(client, additions);
    const bad = answers.find((answer) => answer.kind !== 'ok');
    if (bad?.kind === 'limited' || bad?.kind === 'unknown')
        return bad;
    const issues = missing.map(({ number }) => number);
    const after = await readFresh(client, { issues, milestones: [] }, authors);
    const doubled = [...after.issues.values()].flatMap(({ comments }) => comments.filter(({ marker }, index) => index > 0 && comments[index - 1]?.marker === marker));
    if (doubled.length === 0)
        return null;
    const deletions = doubled.map(({ id }) => ({ name: 'deleteIssueComment', input: { id }, selection: 'clientMutationId' }));
    await (0,apply_pacer/* waitForTurn */.qg)(ports, 0);
    // A comment that the other run deleted first is gone all the same, so no answer matters.
    await (0,mutate/* mutate */.T)(client, deletions);
    return null;
}

;// CONCATENATED MODULE: ./build/src/github/write/issues.js

/** What the last mutation of an issue answers with. */
const written = `issue { ${issue_fields/* issueFields */.T3} }`;
/**
 * Returns what creates an issue in the repository of that node id.
 * Source: https://docs.github.com/en/graphql/reference/issues#createissueinput
 */
function createMutations(write, repositoryId) {
    const { task, title, body, milestone, labels, assignees, parent } = write;
    const input = {
        repositoryId,
        title,
        body,
        milestoneId: milestone.nodeId,
        labelIds: labels.map((label) => label.nodeId),
        ...(assignees.length === 0 ? {} : { assigneeIds: assignees }),
        ...(parent === null ? {} : { parentIssueId: parent }),
    };
    return { task, body, mutations: [{ name: 'createIssue', input, selection: written }] };
}
/** Returns what closes an issue as the duplicate of another. */
function duplicateMutations({ task, nodeId, of }) {
    const input = { issueId: nodeId, stateReason: 'DUPLICATE', duplicateIssueId: of };
    return { task, body: null, mutations: [{ name: 'closeIssue', input, selection: written }] };
}
/**
 * Returns what brings an issue to what the write says. The body with its marker comes last: after a crash the marker must
 * not say what was not done.
 */
function updateMutations(write) {
    const { task, nodeId, body, milestone, labels, unlabel, state, seen } = write;
    const mutations = [
        ...labelMutations('addLabelsToLabelable', nodeId, labels),
        ...labelMutations('removeLabelsFromLabelable', nodeId, unlabel),
    ];
    const update = { id: nodeId, ...changedTitle(write), body };
    if (milestone !== null)
        update.milestoneId = milestone.nodeId;
    if (state === 'open')
        update.state = 'OPEN';
    else if (state !== null) {
        // The reason of a closed issue is only set by closing it: https://docs.github.com/en/rest/issues/issues#update-an-issue
        if (seen.state !== 'open')
            mutations.push(mutation('reopenIssue', { issueId: nodeId }));
        if (seen.state === 'open' && state === 'done')
            update.state = 'CLOSED';
        else
            mutations.push(mutation('closeIssue', { issueId: nodeId, stateReason: reasons[state] }));
    }
    return { task, body, mutations: [...mutations, { name: 'updateIssue', input: update, selection: written }] };
}
const reasons = { done: 'COMPLETED', skipped: 'NOT_PLANNED' };
/** Returns whether the write closes an open issue as not planned, which `updateIssue` cannot. */
function closesAsNotPlanned({ state, seen }) {
    return state === 'skipped' && seen.state === 'open';
}
/** Closes an issue as not planned and rewrites it in one request, all but its labels. Throws as Octokit does. */
async function closeNotPlanned(client, write) {
    const { octokit, owner, repo } = client;
    const { data } = await octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        owner,
        repo,
        issue_number: write.number,
        ...changedTitle(write),
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
        state: data.state_reason === 'not_planned' ? 'skipped' : 'done',
        milestone: data.milestone?.number ?? null,
        closedAt: data.closed_at,
    };
    return { kind: 'applied', result: { kind: 'issue', task: write.task, issue } };
}
/** Returns the mutations with `along` selected of the repository, in the answer to the very last of them. */
function withAlong(mutations, along) {
    const last = mutations.at(-1);
    if (last === undefined || along === '')
        return mutations;
    const selection = `${last.selection} issue { repository { ${along} } }`;
    return [...mutations.slice(0, -1), { ...last, selection }];
}
function mutation(name, input) {
    return { name, input, selection: 'clientMutationId' };
}
function labelMutations(name, labelableId, labels) {
    return labels.length === 0
        ? []
        : [mutation(name, { labelableId, labelIds: labels.map((label) => label.nodeId) })];
}
/** Returns the title where it changes. A title that stays is not sent: a person may change it this very second. */
function changedTitle({ title, seen }) {
    return title === seen.title ? {} : { title };
}

;// CONCATENATED MODULE: ./build/src/github/write/labels-and-milestones.js




/**
 * Creates a label; a label of that name that exists already is taken. Throws as Octokit does, and where rights are
 * missing.
 */
async function createLabel({ octokit, owner, repo }, { name, color, description }) {
    try {
        const { data } = await octokit.request('POST /repos/{owner}/{repo}/labels', {
            owner,
            repo,
            name,
            color,
            description,
        });
        return labelOutcome(data);
    }
    catch (error) {
        if ((0,refusals/* statusOf */.c2)(error) === 404)
            throw (0,refusals/* forbidden */.o0)('issues', error);
        if (!(0,refusals/* isAlreadyThere */.P2)(error))
            throw error;
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/labels/{name}', { owner, repo, name });
        return labelOutcome(data);
    }
}
function labelOutcome(data) {
    if (typeof data?.node_id !== 'string')
        throw new Error('GitHub answered with something that is no label');
    return { kind: 'applied', result: { kind: 'label', label: { nodeId: data.node_id, name: data.name } } };
}
/**
 * Creates a milestone; only REST can. A milestone of that title with the section's marker was created by an earlier try
 * whose answer was lost, and is taken. Throws as Octokit does, and where rights are missing.
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
        return milestoneOutcome(section, data);
    }
    catch (error) {
        if ((0,refusals/* statusOf */.c2)(error) === 404)
            throw (0,refusals/* forbidden */.o0)('issues', error);
        if (!(0,refusals/* isAlreadyThere */.P2)(error))
            throw error;
        const existing = await findMilestone(client, title);
        if (existing !== null && (0,memory_marker/* parseMilestoneDescription */.YH)(existing.description ?? '').base?.id === section)
            return milestoneOutcome(section, existing);
        const message = `A milestone named "${title}" was created by somebody else during the run.`;
        const hint = 'Run again; the next run uses it for this section.';
        return { kind: 'refused', error: new errors/* RoadmapSyncError */.C('failed', message, { hint, cause: error }) };
    }
}
/** Rewrites the fields of a milestone that change; sending the same again changes nothing. Throws as Octokit does. */
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
    return milestoneOutcome(section, data);
}
/** Returns the due date at noon, because GitHub rounds down to midnight on its west coast: https://docs.github.com/en/rest/issues/milestones */
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
function milestoneOutcome(section, data) {
    // An answer that was cut on the way does not say what happened.
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

;// CONCATENATED MODULE: ./build/src/github/write/stale-check.js



/** Returns the check for one application of a plan. */
function createStaleCheck({ client, authors, readAt }) {
    let seen = { at: Number.NEGATIVE_INFINITY, issues: new Map(), milestones: new Map() };
    const isFresh = (at) => client.clock.now() - at <= run_limits/* freshFor */.A;
    const look = async (writes, next) => {
        const numbers = (isMilestone) => writes.filter(({ kind }) => (kind === 'update-milestone') === isMilestone).map(({ number }) => number);
        const issues = new Set([...numbers(false), ...next.issues]);
        const milestones = new Set([...numbers(true), ...next.milestones]);
        seen = await readFresh(client, { issues: [...issues], milestones: [...milestones] }, authors);
        return seen;
    };
    return {
        look,
        current: async (writes, next) => {
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
/** Returns whether what is overwritten still is as the plan saw it. */
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
        (0,text_text/* toLf */.yj)(issue.body) === (0,text_text/* toLf */.yj)(seen.body) &&
        (issue.state === 'open') === (seen.state === 'open') &&
        issue.milestone === seen.milestone);
}

;// CONCATENATED MODULE: ./build/src/github/write/executor.js













/** Returns the executor that sends labels and milestones one by one, and issues in batches. */
function createExecutor(options) {
    const session = { ...options, clock: options.client.clock, staleCheck: createStaleCheck(options) };
    return {
        execute: (writes, next) => execute(session, writes, next),
        findCreated: (tasks) => findCreated(session, tasks),
    };
}
async function execute(session, writes, next) {
    const { client } = session;
    const [first] = writes;
    switch (first?.kind) {
        case undefined:
            return [];
        case 'create-label':
            return [await sendAlone(session, 1, () => createLabel(client, first))];
        case 'create-milestone':
            return [await sendAlone(session, 1, () => createMilestone(client, first))];
        case 'update-milestone':
            return [await overwriteMilestone(session, first, next)];
        case 'create-issue': {
            const creates = writes.filter((write) => write.kind === 'create-issue');
            return createIssues(session, creates, next);
        }
        case 'write-issue': {
            const overwrites = writes.filter((write) => write.kind === 'write-issue');
            return overwriteIssues(session, overwrites, next);
        }
        case 'close-duplicate': {
            const duplicates = writes.filter((write) => write.kind === 'close-duplicate');
            return closeDuplicates(session, duplicates, next);
        }
    }
}
/** Sends a request that writes one thing and creates `objects`. */
async function sendAlone(session, objects, send) {
    await (0,apply_pacer/* waitForTurn */.qg)(session, objects);
    try {
        return await send();
    }
    catch (error) {
        const problem = (0,refusals/* classify */.L8)(error, { need: 'issues', clock: session.clock });
        if (problem.kind === 'fatal')
            throw problem.error;
        return problem;
    }
}
/** Sends the mutations of all issues in one request, and reads in its answer what is probably written `next`. */
async function sendIssues(session, issues, { objects, next }) {
    const { client, authors, clock, staleCheck } = session;
    const mutations = withAlong(issues.flatMap((each) => each.mutations), freshSelection(next));
    await (0,apply_pacer/* waitForTurn */.qg)(session, objects);
    const at = clock.now();
    const answers = await (0,mutate/* mutate */.T)(client, mutations);
    const last = answers.at(-1);
    const along = last?.kind === 'ok' ? (last.data.issue?.repository ?? {}) : {};
    staleCheck.learn(toFresh(along, { authors, at }));
    let first = 0;
    return issues.map((issue) => {
        const own = answers.slice(first, first + issue.mutations.length);
        first += issue.mutations.length;
        return issueOutcome(issue, own, authors);
    });
}
function issueOutcome({ task, body }, answers, authors) {
    const bad = answers.find((answer) => answer.kind !== 'ok');
    if (bad !== undefined)
        return bad;
    const last = answers.at(-1);
    const node = last?.kind === 'ok' ? last.data.issue : null;
    if (node == null)
        return { kind: 'unknown', cause: new Error('an answer without the issue') };
    const issue = (0,issue_fields/* toSnapshotIssue */.Rb)(node, authors);
    // GitHub answers a body over its limit as if all were well, and keeps the old one.
    if (body !== null && (0,text_text/* toLf */.yj)(issue.body).trim() !== (0,text_text/* toLf */.yj)(body).trim())
        return { kind: 'refused', error: tooLong(issue) };
    return { kind: 'applied', result: { kind: 'issue', task, issue } };
}
async function createIssues(session, writes, next) {
    const mutations = writes.map((write) => createMutations(write, session.repositoryId));
    const outcomes = await sendIssues(session, mutations, { objects: writes.length, next });
    for (const outcome of outcomes) {
        if (outcome.kind !== 'applied' || outcome.result.kind !== 'issue')
            continue;
        // Without push rights GitHub creates the issue, and drops its milestone without a word.
        if (outcome.result.issue.milestone === null)
            throw (0,refusals/* forbidden */.o0)('issues');
        session.staleCheck.wrote(outcome.result);
    }
    return outcomes;
}
async function overwriteMilestone(session, write, next) {
    const { client, staleCheck } = session;
    const now = await staleCheck.current([write], next);
    if (now !== null && !isUntouched(write, now))
        return { kind: 'changed' };
    const outcome = await sendAlone(session, 0, () => updateMilestone(client, write));
    if (outcome.kind === 'applied')
        staleCheck.wrote(outcome.result);
    return outcome;
}
/** Writes issues that nobody changed since the plan was made, comments first. */
async function overwriteIssues(session, writes, next) {
    const { staleCheck } = session;
    const hasComments = writes.some((write) => write.comment !== null);
    const now = await (hasComments ? staleCheck.look(writes, next) : staleCheck.current(writes, next));
    const outcomes = new Map();
    for (const write of writes)
        if (now !== null && !isUntouched(write, now))
            outcomes.set(write, { kind: 'changed' });
    const untouched = writes.filter((write) => !outcomes.has(write));
    let stop = now === null ? null : await leaveComments(session, untouched, now);
    // One request of REST closes as not planned and rewrites the body; GraphQL takes two mutations, and knows labels.
    const isRest = (write) => closesAsNotPlanned(write) && write.labels.length + write.unlabel.length === 0;
    for (const write of untouched.filter(isRest)) {
        const outcome = stop ?? (await sendAlone(session, 0, () => closeNotPlanned(session.client, write)));
        if (outcome.kind === 'limited')
            stop = outcome;
        outcomes.set(write, outcome);
    }
    const batch = untouched.filter((write) => !isRest(write));
    if (batch.length > 0 && stop === null) {
        const settled = await sendIssues(session, batch.map(updateMutations), { objects: 0, next });
        for (const [index, outcome] of settled.entries()) {
            const write = batch[index];
            if (write !== undefined)
                outcomes.set(write, outcome);
        }
    }
    const unsent = stop ?? { kind: 'unknown', cause: new Error('not answered') };
    return writes.map((write) => outcomes.get(write) ?? unsent);
}
async function closeDuplicates(session, writes, next) {
    const now = await session.staleCheck.look(writes, next);
    const stop = await leaveComments(session, writes, now);
    if (stop !== null)
        return writes.map(() => stop);
    return sendIssues(session, writes.map(duplicateMutations), { objects: 0, next });
}
async function findCreated({ client, authors }, tasks) {
    const { issues } = await (0,query/* queryRepository */.l)(client, `issues(first: 100, orderBy: {field: CREATED_AT, direction: DESC}) { nodes { ${issue_fields/* issueFields */.T3} } }`);
    const found = new Map();
    for (const node of issues.nodes) {
        const issue = (0,issue_fields/* toSnapshotIssue */.Rb)(node, authors);
        const id = issue.ours ? (0,memory_marker/* parseManagedBody */.$N)(issue.body)?.base.id : undefined;
        if (id !== undefined && tasks.has(id))
            found.set(id, issue);
    }
    return found;
}
function tooLong({ number }) {
    return new errors/* RoadmapSyncError */.C('failed', `GitHub refused the text of #${number} because it is too long.`, {
        hint: 'Shorten the text below the managed block, then run again.',
    });
}

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

// EXTERNAL MODULE: ./build/src/roadmap/model.js
var model = __webpack_require__(9343);
// EXTERNAL MODULE: ./build/src/text/escape.js + 1 modules
var text_escape = __webpack_require__(4427);
;// CONCATENATED MODULE: ./build/src/plan/diff/compare-state.js

/** Returns what has to happen where the roadmap says `desired` (null: nothing) and the issue is `actual`. */
function compareState({ lastState, removed }, desired, actual) {
    const same = {
        verdict: 'same',
        become: null,
        follow: null,
        reason: 'changed',
        refreshBase: false,
    };
    if (removed) {
        // Back in the roadmap: reopened unless its box says otherwise, or somebody opened it already.
        if (actual === 'skipped' && (desired === null || desired === 'open')) {
            return { ...same, verdict: 'apply', become: 'open', reason: 'returned' };
        }
        return { ...same, refreshBase: true };
    }
    if (desired === null)
        return same;
    const verdict = threeWay(lastState, desired, actual);
    if (verdict === 'drift')
        return { ...same, follow: actual };
    if (verdict !== 'apply')
        return { ...same, verdict };
    const reason = desired === 'done' ? 'ticked' : desired === 'skipped' ? 'cancelled' : 'unticked';
    return { ...same, verdict, become: desired, reason };
}

;// CONCATENATED MODULE: ./build/src/plan/diff/keep-ticks.js
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

;// CONCATENATED MODULE: ./build/src/plan/diff/diff-issue.js






/** Returns what has to change on the issue of a task that is in the roadmap, field by field against the base. */
function diffIssue(known, issue, { desired, milestone, exists, messages }) {
    const { base, body } = known;
    if (base === null || body === null) {
        const drift = difference(issue, 'marker', desired.title, issue.title);
        return { operation: null, drift: [drift], conflicts: [] };
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
    const actualTitle = (0,text_text/* oneLine */.TN)(issue.title);
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
    const state = compareState(known, desired.state, issue.state);
    if (state.verdict === 'conflict') {
        conflicts.push(difference(issue, 'state', desired.state ?? 'open', issue.state));
    }
    if (state.become !== null)
        changes.push(change('state', issue.state, state.become));
    // What the next match goes by has to be true, too.
    const moved = base.explicitId !== desired.explicitId ||
        base.path !== desired.path ||
        base.text !== desired.title ||
        (milestoneVerdict === 'same' && base.milestone !== milestone && milestone !== null);
    if (changes.length === 0 && !state.refreshBase && !moved) {
        return { operation: null, drift, conflicts };
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
        written: content ? (0,memory_marker/* writtenHash */.cD)(nextContent) : base.written,
        milestone: settled(milestoneVerdict) && milestone !== null ? milestone : base.milestone,
        labels: [...base.labels.filter((name) => !hasLabel(unlabel, name)), ...add],
        state: state.become ?? (state.refreshBase ? issue.state : known.lastState),
        removed: false,
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
            state: state.become,
            // A tick shows in the issue's own timeline; a comment would only notify people.
            comment: state.reason === 'returned' ? comment('returned', desired.path, messages) : null,
            base: nextBase,
            content: nextContent,
            textBefore: body.before,
            textAfter: body.after,
        },
        reason: state.reason,
    };
    return { operation, drift, conflicts };
}
/** Returns the operation that closes the issue of a task that left the roadmap, or null when there is nothing to close. */
function closeRemoved(known, messages) {
    const { issue, base, body } = known;
    // Reopened after we closed it: somebody wants it open. Without a marker nobody can say that it is the same task.
    if (issue === null || base === null || body === null)
        return null;
    if (issue.state !== 'open' || known.removed)
        return null;
    return {
        kind: 'close-issue',
        key: base.id,
        number: issue.number,
        nodeId: issue.nodeId,
        title: (0,text_text/* oneLine */.TN)(issue.title),
        changes: [change('state', 'open', 'skipped')],
        after: {
            title: issue.title,
            section: null,
            labels: [],
            unlabel: [],
            state: 'skipped',
            comment: comment('removed', base.path, messages),
            base: { ...base, state: 'skipped', removed: true, revision: known.revision + 1 },
            content: body.content,
            textBefore: body.before,
            textAfter: body.after,
        },
        reason: 'removed',
    };
}
function compareContent(body, desired) {
    const asked = desired.contentHash !== body.base.content;
    const edited = (0,memory_marker/* writtenHash */.cD)(body.content) !== body.base.written;
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
function writeKind(become) {
    if (become === null)
        return 'update-issue';
    return become === 'open' ? 'reopen-issue' : 'close-issue';
}
function comment(purpose, path, messages) {
    return { purpose, text: messages.comment[purpose]((0,text_escape/* escapeCell */.kq)(path)) };
}
function difference(issue, field, roadmap, github) {
    const { number, url, title } = issue;
    return { of: 'issue', number, url, title: (0,text_text/* oneLine */.TN)(title), field, roadmap, github };
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

;// CONCATENATED MODULE: ./build/src/plan/issue-content.js



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
    return (0,text_text/* truncate */.xv)(section.title, lineLimit);
}
/** GitHub refuses a title that is empty. */
function visible(text, limit) {
    return (0,text_text/* truncate */.xv)((0,text_text/* oneLine */.TN)((0,text_text/* withoutInvisible */.OT)(text)), limit) || '…';
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
    const { section, roadmap, title, lineUrl, messages, mentions = false } = options;
    const file = `\`${(0,text_text/* withoutInvisible */.OT)((0,text_text/* oneLine */.TN)(roadmap.path)).replaceAll('`', '')}\``;
    const content = fit((0,memory_marker/* withoutMarkers */.Y)([
        ...details(task, { title, messages, mentions }),
        `**${messages.issue.section}:** ${(0,text_escape/* escapeCell */.kq)(section.title, milestoneTitleLimit)}  \n[${messages.issue.source(file, task.line)}](${lineUrl(roadmap.path, task.line)})`,
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
        task.subtasks.map(({ text, box }) => [text, hashedState(box)]),
        topicTexts(section.topics),
        ...(mentions ? ['mentions'] : []),
    ];
    return { content, contentHash: (0,text_text/* hash */.tW)(JSON.stringify(made)) };
}
/** The hash keeps the word `cancelled`: with another word every issue with a skipped step would be rewritten. */
function hashedState(box) {
    return box?.state === 'skipped' ? 'cancelled' : (box?.state ?? null);
}
function topicTexts(topics) {
    return topics.map((topic) => [topic.text, topicTexts(topic.children)]);
}
/** The task's full text where the title does not say all of it, and its subtasks. */
function details(task, { title, messages, ...options }) {
    return [
        ...(title === (0,text_text/* oneLine */.TN)((0,text_text/* withoutInvisible */.OT)(task.text)) ? [] : [`### ${messages.issue.fullTask}`]),
        ...(task.issueText == null ? [] : [task.issueText]),
        ...(task.subtasks.length === 0
            ? []
            : [
                `### ${messages.issue.steps}\n\n${task.subtasks.map((each) => subtaskLine(each, options)).join('\n')}`,
            ]),
    ];
}
function subtaskLine(subtask, options) {
    return `- [${subtask.box?.state === 'done' ? 'x' : ' '}] ${(0,text_escape/* escapeLine */.EH)(subtask.text, lineLimit, options)}`;
}
function topicLines(topics, bullet, options = {}) {
    return topics.flatMap((topic) => [
        `${bullet}${(0,text_escape/* escapeLine */.EH)(topic.text, lineLimit, options)}`,
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
        const end = ` (${(0,text_text/* truncate */.xv)(text, 80)})`;
        return `${(0,text_text/* truncate */.xv)(plain, milestoneTitleLimit - end.length)}${end}`;
    };
    yield suffix(milestoneTitle(roadmap.title));
    for (let count = 2;; count += 1)
        yield suffix(String(count));
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
    const title = `${(0,text_text/* truncate */.xv)(operation.after.title, 200)} (${operation.number})`;
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

;// CONCATENATED MODULE: ./build/src/plan/ticks.js


/** Returns the boxes that have to follow their issues: people changed the issue, and the box stayed as it was. */
function ticksOf({ sections }) {
    return sections.flatMap(({ roadmap: { path }, tasks }) => tasks.flatMap(({ task, known }) => {
        const { box, line } = task;
        if (box === null || known === null || known.issue === null || known.base === null)
            return [];
        const { follow } = compareState(known, (0,model/* statedState */.f)(task), known.issue.state);
        return follow === null ? [] : [{ path, line, offset: box.offset, state: follow }];
    }));
}

;// CONCATENATED MODULE: ./build/src/plan/make-plan.js








/** Returns the plan that brings `snapshot` to what `identified` asks for; the same input gives the same plan. */
function makePlan(identified, known, options) {
    const findings = { operations: [], drift: [], conflicts: [], lost: [] };
    const titles = milestoneTitles(identified.sections, options.snapshot);
    for (const section of identified.sections) {
        planSection(section, titles.get(section.id) ?? section.section.title, { findings, options });
    }
    for (const task of identified.removedTasks)
        planRemovedTask(task, { findings, options });
    const { operations, drift, conflicts, lost } = findings;
    operations.push(...known.duplicates.map((duplicate) => closeDuplicate(duplicate, options)));
    for (const section of identified.removedSections) {
        const operation = closeEmptied(section);
        if (operation !== null && !options.keepsRemoved(section.base?.path ?? ''))
            operations.push(operation);
    }
    operations.push(...missingLabels(operations, options.snapshot, options.label));
    const ordered = orderOperations(operations);
    const managed = known.tasks.filter((task) => task.issue !== null && !task.removed).length;
    return {
        operations: ordered,
        ticks: ticksOf(identified),
        drift,
        conflicts,
        forged: known.forged,
        lost,
        counts: countOperations(ordered, managed),
    };
}
/** Plans a section's issues, and its milestone, which is closed when all of the issues will be. */
function planSection(section, title, planning) {
    const { findings, options } = planning;
    const states = section.tasks.map((task) => planTask(task, section, planning));
    const milestone = desiredMilestone(section, title, options.messagesOf(section.roadmap.path));
    const isKept = section.tasks.length === 0 && options.keepsRemoved(section.roadmap.path);
    const finished = states.every((each) => each !== 'open') ? 'closed' : 'open';
    const state = isKept ? (section.known?.milestone.state ?? 'open') : finished;
    if (section.known !== null) {
        const { operation, drift, conflicts } = diffMilestone(section.known, milestone, state);
        if (operation !== null)
            findings.operations.push(operation);
        findings.drift.push(...drift);
        findings.conflicts.push(...conflicts);
    }
    else if (section.adopted !== null) {
        findings.operations.push(adoptMilestone(section.adopted, milestone, state));
    }
    else {
        findings.operations.push({
            kind: 'create-milestone',
            key: section.id,
            after: milestone,
            state,
            reason: 'new-section',
        });
    }
}
/** Plans a task's issue, and returns the state of the task once the plan is applied. */
function planTask(identified, section, { findings, options }) {
    const { id, title, known } = identified;
    if (known !== null && known.gone !== null) {
        findings.lost.push({ task: id, title, number: known.number, gone: known.gone });
        return 'skipped';
    }
    const messages = options.messagesOf(section.roadmap.path);
    const desired = desiredIssue(identified, section, { ...options, messages });
    if (known === null || known.issue === null) {
        findings.operations.push({ kind: 'create-issue', key: id, after: desired, reason: 'new-task' });
        return desired.state ?? 'open';
    }
    const { issue } = known;
    const { operation, drift, conflicts } = diffIssue(known, issue, {
        desired,
        milestone: section.known?.milestone.number ?? section.adopted?.number ?? null,
        exists: (milestone) => options.snapshot.milestones.has(milestone),
        messages,
    });
    findings.drift.push(...drift, ...lockedAway(operation, issue));
    findings.conflicts.push(...conflicts);
    if (operation === null || issue.locked)
        return issue.state;
    findings.operations.push(operation);
    return operation.after.state ?? issue.state;
}
function planRemovedTask(known, { findings, options }) {
    const { issue, base, remembered, removed } = known;
    if (options.keepsRemoved(base?.path ?? remembered?.path ?? ''))
        return;
    if (issue?.state === 'open' && base === null && !removed)
        findings.drift.push(removedUnmarked(issue));
    const operation = closeRemoved(known, options.messagesOf(base?.path ?? ''));
    if (operation === null || issue === null)
        return;
    if (!issue.locked)
        findings.operations.push(operation);
    findings.drift.push(...lockedAway(operation, issue));
}
function closeDuplicate({ id, path, issue, of }, { messagesOf }) {
    return {
        kind: 'close-duplicate',
        key: id,
        number: issue.number,
        nodeId: issue.nodeId,
        title: (0,text_text/* oneLine */.TN)(issue.title),
        of: { number: of.number, nodeId: of.nodeId },
        comment: messagesOf(path).comment.duplicate(`#${of.number}`),
        reason: 'duplicate',
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
function desiredIssue({ id, task, title }, { id: sectionId, section, roadmap, tasks }, { label, lineUrl, messages, mentions = false }) {
    const others = (task.labels ?? []).filter((name) => name.toLowerCase() !== label.toLowerCase());
    const parent = task.parent && tasks.find((each) => each.task === task.parent);
    return {
        id,
        explicitId: task.explicitId,
        sectionId,
        path: roadmap.path,
        line: task.line,
        title,
        ...issueContent(task, { section, roadmap, title, lineUrl, messages, mentions }),
        labels: [label, ...others],
        assignees: task.assignees ?? [],
        parent: parent?.id ?? null,
        state: (0,model/* statedState */.f)(task),
    };
}
/** Somebody locked the issue: it is left alone, and told about where it would have changed. */
function lockedAway(operation, issue) {
    if (operation === null || !issue.locked)
        return [];
    const { number, url } = issue;
    const roadmap = operation.changes.map(({ field }) => field).join(', ');
    return [{ of: 'issue', number, url, title: (0,text_text/* oneLine */.TN)(issue.title), field: 'locked', roadmap, github: '' }];
}
/** The marker is gone and so is the task: whether it is the same one, only a person can say. */
function removedUnmarked({ number, url, title }) {
    return {
        of: 'issue',
        number,
        url,
        title: (0,text_text/* oneLine */.TN)(title),
        field: 'marker',
        roadmap: '',
        github: (0,text_text/* oneLine */.TN)(title),
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

;// CONCATENATED MODULE: ./build/src/plan/plan-references.js
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
/** Returns the plan without the creates of labels that turned out to exist; `labels` are by lower-case name. */
function withoutKnownLabels(plan, labels) {
    const operations = plan.operations.filter((operation) => operation.kind !== 'create-label' || !labels.has(operation.key.toLowerCase()));
    return { ...plan, operations };
}
/** Returns the logins that new issues of the plan are assigned to, each once. */
function assigneesOf({ operations }) {
    const logins = operations.flatMap((operation) => operation.kind === 'create-issue' ? operation.after.assignees : []);
    return [...new Map(logins.map((login) => [login.toLowerCase(), login])).values()];
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
    const safe = managed < limits.minimum || changed * 100 <= managed * limits.percent;
    return { kind: safe ? 'safe' : 'unsafe', changed, managed, percent, limit: limits.percent };
}

;// CONCATENATED MODULE: ./build/src/readme/progress.js

/**
 * Returns the progress of the roadmaps. `planned` is the state that a plan brings issues to, by number; an issue that
 * is not in it counts as GitHub shows it, and a task without an issue as its box says.
 */
function measure({ roadmaps, identified }, planned = new Map()) {
    const taskProgress = ({ task, title, known }) => {
        const issue = known?.issue ?? null;
        const gone = known !== null && known.gone !== null;
        const actual = issue === null ? ((0,model/* statedState */.f)(task) ?? 'open') : (planned.get(issue.number) ?? issue.state);
        return { title, state: gone ? 'skipped' : actual, issue };
    };
    return totalProgress(roadmaps.map((roadmap) => {
        const sections = identified.sections
            .filter((section) => section.roadmap === roadmap && section.tasks.length > 0)
            .map(({ section, known, tasks }) => sectionProgress(section.title, known?.milestone ?? null, tasks.map(taskProgress)));
        return roadmapProgress(roadmap.title, roadmap.path, sections);
    }));
}
/** Returns the section's progress: counts, percent and next open task. */
function sectionProgress(title, milestone, tasks) {
    const done = tasks.filter((task) => task.state === 'done').length;
    const skipped = tasks.filter((task) => task.state === 'skipped').length;
    const next = tasks.find((task) => task.state === 'open') ?? null;
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
    const add = (key) => parts.reduce((all, part) => all + part[key], 0);
    return withPercent(add('total'), add('done'), add('skipped'));
}
/** A section whose tasks are all skipped is finished; one without tasks has not begun. */
function withPercent(total, done, skipped) {
    const percent = total === 0 ? (skipped > 0 ? 100 : 0) : Math.floor((done * 100) / total);
    return { total, done, skipped, percent };
}

;// CONCATENATED MODULE: ./build/src/sync/preview.js
/** Returns the state that the plan brings issues to, by number. */
function plannedStates({ operations }) {
    const states = new Map();
    for (const operation of operations) {
        if (operation.kind !== 'close-issue' && operation.kind !== 'reopen-issue')
            continue;
        if (operation.after.state !== null)
            states.set(operation.number, operation.after.state);
    }
    return states;
}
/**
 * Returns the sections that operations belong to, the roadmaps' first; `created` are milestones that are newer than what
 * was understood.
 */
function sectionNames({ identified }, created) {
    const names = new Map();
    for (const { id, roadmap, section, known, adopted } of identified.sections) {
        const milestone = created.get(id) ?? known?.milestone ?? adopted;
        names.set(id, { id, roadmap: roadmap.title, title: section.title, milestone });
    }
    const titles = new Map(identified.sections.map(({ roadmap: { path, title } }) => [path, title]));
    for (const { id, milestone, base } of identified.removedSections) {
        const roadmap = titles.get(base?.path ?? '') ?? base?.path ?? '';
        names.set(id, { id, roadmap, title: base?.section ?? milestone.title, milestone });
    }
    return [...names.values()];
}

// EXTERNAL MODULE: ./build/src/github/read/files.js
var read_files = __webpack_require__(8641);
;// CONCATENATED MODULE: ./build/src/github/read/own-branch.js


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
    ${(0,read_files/* fileSelections */.E5)(request, ref)}`);
    const target = answer.ref?.target;
    if (target == null)
        return null;
    const files = await (0,read_files/* collectFiles */.C0)(client, answer, { request, commit: target.oid });
    const { message, tree, parents, signature } = target;
    return {
        head: target.oid,
        commit: { message, tree, parents, signature, firstParent: target.first.nodes[0] ?? null },
        files: new Map([...files].map(([path, { text }]) => [path, text])),
        pulls: answer.ref?.associatedPullRequests?.nodes ?? [],
    };
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/src/memory/ledger.js


/** The ledger of a repository that was never synced. */
const emptyLedger = { tasks: new Map(), sections: new Map() };
const count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(1));
/** An object whose members may have any name, even `__proto__`. */
const members = dist/* custom */.IeY(isRecord);
const storedLedger = dist/* object */.Ikc({
    version: dist/* literal */.euz(1),
    tasks: members,
    sections: members,
    board: dist/* exactOptional */.yqP(dist/* unknown */.L5J()),
});
/** An entry as version 1 of the ledger holds it. */
const storedTask = dist/* object */.Ikc({
    issue: count,
    state: dist/* picklist */.KIO(['open', 'done', 'skipped', 'removed']),
    revision: count,
    gone: dist/* exactOptional */.yqP(dist/* picklist */.KIO(['deleted', 'transferred'])),
    left: dist/* exactOptional */.yqP(dist/* unknown */.L5J()),
    task: dist/* exactOptional */.yqP(dist/* unknown */.L5J()),
});
const storedMemory = dist/* object */.Ikc({
    explicitId: dist/* nullable */.mee(dist/* string */.YjP()),
    path: dist/* string */.YjP(),
    section: dist/* custom */.IeY((data) => typeof data === 'string'),
    text: dist/* string */.YjP(),
});
/**
 * Returns the ledger written in `text`.
 * Throws an `invalid` error when it is not one, because going on without it could duplicate issues.
 */
function parseLedger(text, path) {
    try {
        const { tasks, sections, board } = dist/* parse */.qgA(storedLedger, JSON.parse(text));
        return {
            tasks: new Map(Object.entries(tasks).map(([id, task]) => [id, toTask(task)])),
            sections: new Map(Object.entries(sections).map(([id, number]) => [id, dist/* parse */.qgA(count, number)])),
            ...(board === undefined ? {} : { board }),
        };
    }
    catch (cause) {
        throw invalidLedger(path, cause);
    }
}
function toTask(data) {
    const { issue, state, revision, gone, left, task } = dist/* parse */.qgA(storedTask, data);
    // Where a person damaged it, the task is still found by its issue.
    const remembered = dist/* safeParse */.xLC(storedMemory, task);
    return {
        issue,
        ...(state === 'removed' ? { state: 'skipped', removed: true } : { state }),
        revision,
        ...(gone === undefined ? {} : { gone }),
        ...(left === true ? { left } : {}),
        ...(remembered.success ? { task: remembered.output } : {}),
    };
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
        if (known?.issue === task.issue) {
            const { removed: _, ...rest } = task;
            const { state, revision, removed } = known;
            tasks.set(id, { ...rest, state, revision, ...(removed === undefined ? {} : { removed }) });
        }
        else
            tasks.set(id, { ...task, unmerged: true });
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
    const tasks = [...ledger.tasks].map(([id, task]) => `    ${JSON.stringify(id)}: ${JSON.stringify(stored(task))}`);
    const sections = [...ledger.sections].map(([id, milestone]) => `    ${JSON.stringify(id)}: ${milestone}`);
    const block = (lines) => (lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`);
    const board = ledger.board === undefined ? '' : `,\n  "board": ${inLines(ledger.board, '  ')}`;
    return `{\n  "version": 1,\n  "sections": ${block(sections)},\n  "tasks": ${block(tasks)}${board}\n}\n`;
}
/** Returns the entry as version 1 of the ledger holds it. */
function stored({ removed, ...task }) {
    return removed === true ? { ...task, state: 'removed' } : task;
}
/** Writes JSON with one line for each member, and one for each member of those: every card has a line of its own. */
function inLines(data, indent, depth = 2) {
    if (depth === 0 || !isRecord(data))
        return JSON.stringify(data);
    const members = Object.entries(data).filter(([, value]) => value !== undefined);
    if (members.length === 0)
        return '{}';
    const lines = members.map(([key, value]) => `${indent}  ${JSON.stringify(key)}: ${inLines(value, `${indent}  `, depth - 1)}`);
    return `{\n${lines.join(',\n')}\n${indent}}`;
}
function invalidLedger(path, cause) {
    return new errors/* RoadmapSyncError */.C('invalid', `${path} is not a ledger of roadmap-sync.`, {
        hint: `Restore the file from the repository's history, or delete it to let the next run find its issues by their markers.`,
        cause,
    });
}
function isRecord(data) {
    return typeof data === 'object' && data !== null && !Array.isArray(data);
}

;// CONCATENATED MODULE: ./build/src/memory/remember.js

/**
 * Returns the ledger after this run: tasks and sections in roadmap order, then what left the roadmaps. `follows` tells
 * whether the box of a task is set as its issue is by the commit that brings the ledger.
 */
function remember({ sections, removedTasks, removedSections }, follows) {
    const tasks = new Map();
    for (const { id: section, roadmap, tasks: items } of sections) {
        for (const { id, task, title, known } of items) {
            if (known === null)
                continue;
            const { path } = roadmap;
            tasks.set(id, {
                ...entryOf(known, stateOf(known, task, follows(path, task))),
                task: { explicitId: task.explicitId, path, section, text: title },
            });
        }
    }
    for (const known of removedTasks) {
        const { id, lastState, remembered } = known;
        tasks.set(id, {
            ...entryOf(known, lastState),
            left: true,
            ...(remembered === undefined ? {} : { task: remembered }),
        });
    }
    const milestones = [...sections.flatMap(({ known }) => known ?? []), ...removedSections];
    return { tasks, sections: new Map(milestones.map(({ id, milestone }) => [id, milestone.number])) };
}
/** A box that disagrees with its issue keeps the state of before until one of them changes. */
function stateOf(known, task, follows) {
    const { issue, gone, lastState, removed } = known;
    const actual = issue?.state ?? (gone === null ? lastState : 'skipped');
    const stated = (0,model/* statedState */.f)(task);
    const agrees = stated === null || stated === actual || follows;
    // A removed task that is back is not reopened yet.
    return agrees && !removed ? actual : lastState;
}
function entryOf({ number, removed, revision, gone }, state) {
    return {
        issue: number,
        state,
        ...(removed ? { removed } : {}),
        revision,
        ...(gone === null || gone === 'unseen' ? {} : { gone }),
    };
}

// EXTERNAL MODULE: ./build/src/readme/svg.js
var svg = __webpack_require__(3122);
// EXTERNAL MODULE: ./build/src/readme/text-width.js + 1 modules
var text_width = __webpack_require__(5991);
;// CONCATENATED MODULE: ./build/src/readme/badge.js



const labelColor = '#555';
const fontFamily = 'Verdana,Geneva,DejaVu Sans,sans-serif';
const longestText = 100;
/** Text is drawn ten times larger and scaled down, because some browsers have a smallest font size. */
const scale = 10;
/** Returns the badge of all roadmaps together: percent done, coloured by it. */
function progressBadge({ percent, total, skipped }, { badge, format }) {
    const message = total === 0 && skipped === 0 ? badge.noTasks : format.percent(percent);
    return { label: badge.label, message, color: badgeColor(percent) };
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
    const label = (0,text_text/* truncate */.xv)((0,text_text/* oneLine */.TN)(badge.label), longestText);
    const message = (0,text_text/* truncate */.xv)((0,text_text/* oneLine */.TN)(badge.message), longestText);
    const words = { label, message, color: badge.color };
    return style === 'for-the-badge' ? forTheBadge(words) : flat(words, style);
}
/**
 * Returns the badge as JSON for the endpoint of shields, for people who prefer a badge drawn by shields.
 * https://shields.io/badges/endpoint-badge
 */
function renderBadgeJson(badge, style) {
    return `${JSON.stringify({ schemaVersion: 1, ...badge, style }, null, 2)}\n`;
}
/** Returns a picture as HTML on one line, which works inside Markdown, its table cells and HTML. */
function badgeImage({ src, alt, href }) {
    const picture = `<img src="${attribute(src)}" alt="${attribute(alt)}">`;
    return href === undefined ? picture : `<a href="${attribute(href)}">${picture}</a>`;
}
/** A pipe would end the cell even between quotes. */
function attribute(text) {
    return (0,svg/* escapeXml */.X)((0,text_text/* oneLine */.TN)(text)).replaceAll('|', '&#124;');
}
function flat(badge, style) {
    const height = 20;
    const padding = 5;
    const labelWidth = flatWidth(badge.label);
    const messageWidth = flatWidth(badge.message);
    const leftWidth = labelWidth + 2 * padding;
    const rightWidth = messageWidth + 2 * padding;
    const width = leftWidth + rightWidth;
    const shadow = style === 'flat';
    const backgrounds = [
        (0,svg/* element */.N)('rect', { width: leftWidth, height, fill: labelColor }),
        (0,svg/* element */.N)('rect', { x: leftWidth, width: rightWidth, height, fill: badge.color }),
    ];
    const texts = group(110, [
        flatText(badge.label, { middle: 1 + padding + labelWidth / 2, width: labelWidth, shadow }),
        flatText(badge.message, {
            middle: leftWidth - 1 + padding + messageWidth / 2,
            width: messageWidth,
            shadow,
        }),
    ]);
    if (!shadow)
        return badge_document(badge, { width, height }, [crisp(backgrounds), texts]);
    return badge_document(badge, { width, height }, [
        (0,svg/* element */.N)('filter', { id: 'blur' }, (0,svg/* element */.N)('feGaussianBlur', { stdDeviation: 16 })),
        (0,svg/* element */.N)('linearGradient', { id: 's', x2: 0, y2: '100%' }, (0,svg/* element */.N)('stop', { offset: 0, 'stop-color': '#bbb', 'stop-opacity': '.1' }), (0,svg/* element */.N)('stop', { offset: 1, 'stop-opacity': '.1' })),
        (0,svg/* element */.N)('clipPath', { id: 'r' }, (0,svg/* element */.N)('rect', { width, height, rx: 3 })),
        (0,svg/* element */.N)('g', { 'clip-path': 'url(#r)' }, ...backgrounds, (0,svg/* element */.N)('rect', { width, height, fill: 'url(#s)' })),
        texts,
    ]);
}
/** Texts of an odd width are aligned to the pixel grid more often. */
function flatWidth(text) {
    const width = Math.floor((0,text_width/* textWidth */.$)(text, { size: 11 }));
    return width % 2 === 0 ? width + 1 : width;
}
function flatText(text, { middle, width, shadow }) {
    const place = { x: scale * middle, y: 140 };
    const fit = fitting(text, width);
    const content = (0,svg/* escapeXml */.X)(text);
    if (!shadow)
        return (0,svg/* element */.N)('text', { ...place, ...fit, transform: 'scale(.1)' }, content);
    const below = { ...place, y: place.y + 10 };
    return (0,svg/* element */.N)('g', { transform: 'scale(.1)' }, (0,svg/* element */.N)('g', { 'aria-hidden': 'true', fill: '#010101' }, (0,svg/* element */.N)('text', { ...below, 'fill-opacity': '.8', filter: 'url(#blur)', ...fit }, content), (0,svg/* element */.N)('text', { ...below, 'fill-opacity': '.3', ...fit }, content)), (0,svg/* element */.N)('text', { ...place, ...fit }, content));
}
function forTheBadge(badge) {
    const height = 28;
    const margin = 12;
    const label = badge.label.toUpperCase();
    const message = badge.message.toUpperCase();
    const labelWidth = spacedWidth(label, false);
    const messageWidth = spacedWidth(message, true);
    const leftWidth = labelWidth + 2 * margin;
    const rightWidth = messageWidth + 2 * margin;
    const backgrounds = [
        (0,svg/* element */.N)('rect', { width: leftWidth, height, fill: labelColor }),
        (0,svg/* element */.N)('rect', { x: leftWidth, width: rightWidth, height, fill: badge.color }),
    ];
    const text = (words, middle, width, weight) => (0,svg/* element */.N)('text', { transform: 'scale(.1)', x: scale * middle, y: 175, ...fitting(words, width), 'font-weight': weight }, (0,svg/* escapeXml */.X)(words));
    const texts = group(100, [
        text(label, margin + labelWidth / 2, labelWidth),
        text(message, leftWidth + margin + messageWidth / 2, messageWidth, 'bold'),
    ]);
    return badge_document(badge, { width: leftWidth + rightWidth, height }, [crisp(backgrounds), texts]);
}
function spacedWidth(text, bold) {
    const spacing = (0,text_width/* isComplexScript */.s)(text) ? 0 : 1.25 * text.length;
    return Math.floor((0,text_width/* textWidth */.$)(text, { size: 10, bold })) + spacing;
}
/** Makes the browser fit the text into the reserved width, whatever font it has. */
function fitting(text, width) {
    return {
        textLength: scale * width,
        // More spacing alone would separate letters that join.
        lengthAdjust: (0,text_width/* isComplexScript */.s)(text) ? 'spacingAndGlyphs' : undefined,
    };
}
function crisp(backgrounds) {
    return (0,svg/* element */.N)('g', { 'shape-rendering': 'crispEdges' }, ...backgrounds);
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
function badge_document({ label, message }, size, content) {
    const spoken = `${label}: ${message}`;
    return (0,svg/* element */.N)('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img', 'aria-label': spoken }, (0,svg/* element */.N)('title', {}, (0,svg/* escapeXml */.X)(spoken)), ...content);
}

// EXTERNAL MODULE: ./build/src/readme/bar.js
var readme_bar = __webpack_require__(7893);
;// CONCATENATED MODULE: ./build/src/text/fold.js

/**
 * Returns `content`, Markdown, folded under the line `summary`, which is HTML. The blank lines make GitHub read the
 * content as Markdown: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/organizing-information-with-collapsed-sections
 */
function fold(summary, content) {
    return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
/** Returns `text` of people as HTML text: like `escapeCell`, without the backslashes that only Markdown needs. */
function foldTitle(text, limit = 80) {
    return (0,text_escape/* escapeCell */.kq)(text, limit).replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
/**
 * Returns `markdown` cut at the end of a line, at most `length` UTF-16 units, with `note` below. Open folds are closed
 * first: otherwise the note would be inside a fold.
 */
function cutAtLine(markdown, length, note) {
    if (markdown.length <= length)
        return markdown;
    const kept = markdown.slice(0, Math.max(0, markdown.lastIndexOf('\n', length)));
    const count = (tag) => kept.split(tag).length - 1;
    const open = Math.max(0, count('<details>') - count('</details>'));
    return `${kept}${'\n\n</details>'.repeat(open)}\n\n${note}`;
}

;// CONCATENATED MODULE: ./build/src/readme/task-lists.js


/**
 * Tasks that are listed in total, a line of up to 250 bytes each: GitHub cuts a README at 500 KiB.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-readmes
 */
const listLimit = 1_000;
const fewestOfSection = 5;
/**
 * Returns a folded list of tasks for every section of the roadmaps: each task with its state, linked to its issue. When
 * there are too many tasks for a README, the list of a section has its first open tasks and the number of the others.
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
    const open = tasks.filter(({ state }) => state === 'open');
    const shown = tasks.length <= share ? tasks : (open.length === 0 ? tasks : open).slice(0, share);
    const lines = shown.map((task) => taskLine(task, messages));
    const rest = tasks.length - shown.length;
    if (rest > 0) {
        const more = messages.plan.more(rest);
        lines.push(`- ${section.milestone === null ? more : (0,text_escape/* link */.nf)(more, section.milestone.url)}`);
    }
    const title = foldTitle(section.title) || messages.table.untitled;
    return fold(`${title} · ${number(done)}/${number(total)}`, lines.join('\n'));
}
function taskLine({ title, state, issue }, messages) {
    const text = (0,text_escape/* escapeCell */.kq)(title, 120) || messages.table.untitled;
    const name = issue === null ? text : (0,text_escape/* link */.nf)(text, issue.url);
    if (state === 'skipped')
        return `- [ ] ~~${name}~~`;
    return `- [${state === 'done' ? 'x' : ' '}] ${name}`;
}

;// CONCATENATED MODULE: ./build/src/readme/table.js





/** With more sections than this, the table shows only the sections under way, and the whole table is folded. */
const sectionsAtAGlance = 25;
const sectionsUnderWay = 5;
/**
 * The smallest width of a column in pixels: a bar and its percentage stay on one line, and a phone scrolls the column of
 * next tasks instead of breaking every word.
 */
const sectionWidth = 120;
const progressWidth = 165;
const nextWidth = { alone: 250, besideSkipped: 230 };
const headFont = { size: 16, bold: true };
const figureSpace = '\u2007';
const figureSpaceWidth = 9;
const wordJoiner = '&#8288;';
/**
 * Returns the Markdown of the README's progress zone, without a trailing newline: a table for each roadmap, with a row
 * for each section that has tasks and a row for the total. Several roadmaps get a caption each and a sum at the end. The
 * table has a column of skipped tasks only when a task is skipped. With many sections the table shows only those under
 * way, and the whole table is folded below.
 */
function renderTable(progress, messages, options = {}) {
    const words = messages.table;
    const roadmaps = progress.roadmaps.filter(hasTasks);
    if (roadmaps.length === 0)
        return words.noTasks;
    const { bar = readme_bar/* textBar */.Bh, overview } = options;
    const style = { messages, bar, overview, withSkipped: progress.skipped > 0 };
    const lists = options.tasks === true ? taskLists(roadmaps, messages) : new Map();
    const parts = roadmaps.flatMap((roadmap) => {
        const body = roadmapPart(roadmap, lists, style);
        return roadmaps.length === 1 ? body : [caption(roadmap, messages, options.fileUrl ?? rooted), ...body];
    });
    if (roadmaps.length === 1)
        return parts.join('\n\n');
    const sum = `**${words.allRoadmaps}:** ${gauge(progress, style, undefined)} · ${fraction(progress, messages)}`;
    return [...parts, overview === undefined ? sum : (0,text_escape/* link */.nf)(sum, overview)].join('\n\n');
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
/** Returns the sections that are begun and not finished; when there are none, the first open one. */
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
        linked(breakable((0,text_escape/* escapeCell */.kq)(section.title)) || messages.table.untitled, section.milestone),
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
 * Returns the bar and the percentage. A picture needs a link: without one GitHub links the picture to its own file. The
 * word joiner keeps bar and percentage on one line; a no-break space is not enough:
 * https://www.w3.org/TR/css-text-3/#line-break-details
 */
function gauge({ percent }, { bar, messages }, url) {
    const drawn = bar(percent);
    const words = messages.format.percent(percent);
    if (!drawn.startsWith('<img '))
        return `${drawn}\u00a0${words}`;
    const both = `${drawn}${wordJoiner}\u00a0${words}`;
    return url === undefined ? both : (0,text_escape/* link */.nf)(both, url);
}
/** Returns a column head that makes its column at least `width` pixels wide, by no-break blanks. */
function wideHead(word, width) {
    const missing = width - (0,text_width/* textWidth */.$)(word, headFont);
    return unbroken(word) + figureSpace.repeat(Math.max(0, Math.round(missing / figureSpaceWidth)));
}
/**
 * Returns the text of a cell with places where long words, such as compounds and identifiers, may break. Otherwise they
 * would leave no room for the bar on a phone. Scripts without blanks may break anywhere.
 */
function breakable(text) {
    return text.replace(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Mn}\d_]{21,}/gu, (word) => word.replace(/.{12}(?=\P{Mn}.{5})/gu, '$&<wbr>'));
}
/** Returns words that stay on one line, also in scripts without blanks, which would break anywhere. */
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
    return linked(breakable((0,text_escape/* escapeCell */.kq)(task.title)) || messages.table.untitled, task.issue);
}
function linked(text, target) {
    return target === null ? text : (0,text_escape/* link */.nf)(text, target.url);
}
function caption(roadmap, messages, fileUrl) {
    const title = (0,text_escape/* escapeCell */.kq)(roadmap.title) || messages.table.untitled;
    return `**${(0,text_escape/* link */.nf)(title, fileUrl(roadmap.path))}**`;
}
function rooted(path) {
    return `/${(0,text_escape/* encodePath */.O0)(path)}`;
}
function fraction({ done, total }, messages) {
    return `${messages.format.number(done)}/${messages.format.number(total)}`;
}
function hasTasks({ total, skipped }) {
    return total > 0 || skipped > 0;
}

;// CONCATENATED MODULE: ./build/src/roadmap/markdown/list-item.js
/**
 * Returns the box of a list item, or null. Besides the boxes of GFM there are those of Obsidian: `[-]` is skipped, and
 * `[/]`, `[>]`, `[<]`, `[!]`, `[?]`, `[*]`, `[~]`, `[.]` are open
 * (https://publish.obsidian.md/tasks/Reference/Status+Collections); `[✓]` and `[✔]` are done.
 */
function boxOf(item, source) {
    const own = item.children[0];
    if (own?.type !== 'paragraph')
        return null;
    const start = item.position?.start.offset ?? 0;
    const match = /^(?:[-*+]|\d{1,9}[.)])[\s>]{1,40}\[([^[\]\\])\](?=\s)/.exec(source.text.slice(start, start + 64));
    if (!match?.[1] || (item.checked == null && !startsWithBox(own)))
        return null;
    return { state: boxState(match[1]), offset: start + match[0].length - 2 + source.shift };
}
/** Returns what the character between the brackets of a box says; the custom states of Obsidian themes are open. */
function boxState(character) {
    if (/[xX\u2713\u2714]/.test(character))
        return 'done';
    return character === '-' ? 'skipped' : 'open';
}
/** GFM does not know these boxes: they are still part of the paragraph's text. */
function startsWithBox(paragraph) {
    const [first] = paragraph.children;
    return first?.type === 'text' && /^\[[/<>!?*~.✓✔-]\]\s/.test(first.value);
}
/** Returns the items with a box that have no boxed item around them, in document order. */
function boxedItems(items, source) {
    return items.flatMap((item) => boxOf(item, source) === null ? boxedItems(nestedItems(item), source) : [item]);
}
/** Returns the items right below an item, also those inside a quotation. */
function nestedItems(item) {
    const itemsIn = (node) => {
        if (node.type === 'list')
            return node.children;
        return node.type === 'blockquote' ? node.children.flatMap(itemsIn) : [];
    };
    return item.children.flatMap(itemsIn);
}

;// CONCATENATED MODULE: ./build/src/roadmap/checkbox-edits.js


const characters = { open: ' ', done: 'x', skipped: '-' };
/**
 * Returns `text` with the boxes at the given offsets set, every other byte as it was; a box that already says so
 * keeps its spelling. Throws when a character is not between the brackets of a box, so a stale offset never harms.
 */
function setBoxes(text, edits) {
    const ordered = [...edits].sort((a, b) => a.offset - b.offset);
    const parts = [];
    let from = 0;
    for (const { offset, state } of ordered) {
        if (!isBox(text, offset)) {
            throw new errors/* RoadmapSyncError */.C('failed', `There is no task box at offset ${offset} of the roadmap.`, {
                hint: 'The file has changed since it was read; run again.',
            });
        }
        if (offset < from)
            continue;
        parts.push(text.slice(from, offset), boxState(text.charAt(offset)) === state ? text.charAt(offset) : characters[state]);
        from = offset + 1;
    }
    parts.push(text.slice(from));
    return parts.join('');
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
async function makeArtifacts(files, input) {
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
            const updated = await updateReadme(text, readme, { ...input, badge, firstChart });
            diagnostics.push(...updated.diagnostics);
            wanted.set(readme, updated.text);
            for (const step of updated.bars)
                wanted.set((0,asset_paths/* barPath */.sb)(assets)(step), (0,readme_bar/* renderBar */.oe)(step));
        }
    }
    const changed = new Map([...wanted].filter(([path, text]) => files.get(path) !== text));
    return { changed, diagnostics };
}
/** Returns the README with its zones up to date, and the steps of the bars that it shows. */
async function updateReadme(text, path, { progress, chart, messages, config, assets, url, badge, firstChart, updateZones, }) {
    const source = (step) => relativePath(path, (0,asset_paths/* barPath */.sb)(assets)(step));
    const { zones, table } = config;
    const image = {
        src: relativePath(path, (0,asset_paths/* badgePath */.T)(assets)),
        alt: `${badge.label}: ${badge.message}`,
        href: `${url}/milestones`,
    };
    const updated = await updateZones({ path, text }, {
        zones: {
            badge: zones.badge ? badgeImage(image) : null,
            progress: zones.progress
                ? renderTable(progress, messages, {
                    bar: (0,readme_bar/* pictureBar */.yV)(source),
                    overview: image.href,
                    tasks: table.tasks,
                })
                : null,
            chart: chart === null ? null : badgeImage({ src: relativePath(path, (0,asset_paths/* chartPath */.YB)(assets)), alt: chart.alt }),
        },
        ...(firstChart ? { fresh: 'chart' } : {}),
    });
    return { ...updated, bars: readme_bar/* barSteps */.HB.filter((step) => updated.text.includes(`"${source(step)}"`)) };
}
/** Returns what is said where the README is missing. */
function noReadme(path) {
    return {
        rule: 'no-readme',
        severity: 'error',
        message: `There is no ${path} for badge and table.`,
        hint: 'Create the file, or name another file with `readme` (an empty value switches both off).',
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

;// CONCATENATED MODULE: ./build/src/github/write/commits.js


/**
 * Puts one commit, which GitHub signs, on the branch and returns its name, only if the branch still points at `head`.
 * Throws as Octokit does; `whyUnwritten` tells what the error means.
 * Source: https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch
 */
async function createCommit(client, request) {
    const { branch, head, message, files } = request;
    const input = {
        branch: { repositoryNameWithOwner: `${client.owner}/${client.repo}`, branchName: branch },
        expectedHeadOid: head,
        message: { headline: message },
        fileChanges: {
            additions: [...files].map(([path, text]) => ({
                path,
                contents: Buffer.from(text, 'utf8').toString('base64'),
            })),
        },
    };
    const { createCommitOnBranch } = await client.octokit.graphql(`mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }`, { input });
    const name = createCommitOnBranch?.commit?.oid;
    if (name === undefined)
        throw new Error('GitHub answered with something that is no commit');
    return name;
}
/**
 * Writes the objects of a commit and returns its name: for a first commit and for a commit that takes the place of
 * another one, which `createCommitOnBranch` cannot make. No author is given, so that GitHub signs the commit for an app.
 * Throws as Octokit does.
 * Source: https://docs.github.com/en/rest/git
 */
async function writeCommit(client, { parent, message, files }) {
    const { octokit, owner, repo } = client;
    const place = { owner, repo };
    const base = parent === null
        ? undefined
        : await octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
            ...place,
            commit_sha: parent,
        });
    const { data: tree } = await octokit.request('POST /repos/{owner}/{repo}/git/trees', {
        ...place,
        ...(base === undefined ? {} : { base_tree: base.data.tree.sha }),
        tree: [...files].map(([path, content]) => ({ mode: '100644', type: 'blob', path, content })),
    });
    const { data: commit } = await octokit.request('POST /repos/{owner}/{repo}/git/commits', {
        ...place,
        message: message(tree.sha),
        tree: tree.sha,
        parents: parent === null ? [] : [parent],
    });
    return commit.sha;
}
/** Creates a branch at a commit. Throws as Octokit does; also where the branch exists already. */
async function createBranch(client, branch, commit) {
    const { owner, repo, octokit } = client;
    const ref = `refs/heads/${branch}`;
    await octokit.request('POST /repos/{owner}/{repo}/git/refs', { owner, repo, ref, sha: commit });
}
/** How Git names no object: where a branch that is to go points. */
const noObject = '0'.repeat(40);
/**
 * Moves or deletes a branch, only if it still points at `before`. Throws as Octokit does.
 * Source: https://docs.github.com/en/graphql/reference/mutations#updaterefs
 */
async function moveBranch(client, { repositoryId, branch, before, after }) {
    const name = `refs/heads/${branch}`;
    const update = { name, beforeOid: before, afterOid: after ?? noObject, force: true };
    await client.octokit.graphql('mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }', { input: { repositoryId, refUpdates: [update] } });
}
/** Returns what `error` says of a write to the branch. Throws a RoadmapSyncError where GitHub refuses for good. */
function whyUnwritten(client, branch, error) {
    if (error instanceof errors/* RoadmapSyncError */.C)
        throw error;
    const texts = (0,refusals/* graphqlErrors */.dM)(error)?.map(({ type, message }) => `${type ?? ''} ${message}`) ?? [
        error instanceof Error ? error.message : '',
    ];
    if (texts.some((text) => stale.test(text)))
        return { kind: 'stale' };
    const broken = texts.find((text) => rules.test(text));
    if (broken !== undefined)
        throw refusedByRules(branch, broken, error);
    const problem = (0,refusals/* classify */.L8)(error, { need: 'contents', clock: client.clock });
    if (problem.kind === 'fatal' || problem.kind === 'refused')
        throw problem.error;
    return problem;
}
const stale = /STALE_DATA|expected branch to point to|is not a fast forward|reference already exists|reference does not exist|but expected/i;
/**
 * How GitHub words what branch protection and rulesets refuse.
 * Source: https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/troubleshooting-rules
 */
const rules = /\bGH0(?:06|13)\b|protected (?:branch|ref)|repository rule|changes must be made through|status checks? .*expected|approving review|(?:creations|deletions|updates) being restricted|verified signatures|locked branch|merge queue|not authorized to push|reference update failed/i;
function refusedByRules(branch, text, cause) {
    const reason = text
        .replace(/^[A-Z_]* /, '')
        .replace(/ - https?:\/\/\S+$/, '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !/^repository rule violations found/i.test(line))
        .join(' ')
        .slice(0, 200);
    const message = `The rules of the branch ${branch} do not let the token write to it`;
    return new errors/* RoadmapSyncError */.C('failed', reason === '' ? `${message}.` : `${message}: ${reason}`.replace(/[.]?$/, '.'), {
        hint: 'Set `publish: pull-request` or `publish: branch`, or let the token’s app bypass the rules.',
        cause,
    });
}

// EXTERNAL MODULE: ./build/src/github/client.js + 1 modules
var github_client = __webpack_require__(7633);
;// CONCATENATED MODULE: ./build/src/publish/publish.js




/** Somebody else changed what a rendering was made against; nothing was written. */
class StaleError extends Error {
}
/** Times that a write is tried where others keep pushing, and times that a limit may refuse it. */
const publish_attempts = 5;
/**
 * Renders and writes until the write succeeds. Writes again after a limit that the run may wait for; reads and renders
 * again after somebody else's push or a lost answer: a commit whose answer was lost is seen then, and nothing is left to
 * change. Throws a RoadmapSyncError where the branch keeps changing, or GitHub refuses.
 */
async function publish({ client, budget }, { branch, read, render, write, ...first }) {
    let { state } = first;
    let limits = 0;
    for (let attempt = 1;;) {
        let why;
        let cause;
        try {
            return await write(await render(state), state);
        }
        catch (error) {
            cause = error;
            why = error instanceof StaleError ? { kind: 'stale' } : whyUnwritten(client, branch, error);
        }
        if (why.kind === 'limited') {
            limits += 1;
            const waited = limits < publish_attempts && (await budget.waitUntil(why.retryAt));
            if (!waited)
                throw (0,github_client/* rateLimited */.xd)(why.retryAt, cause);
            continue;
        }
        if (attempt === publish_attempts) {
            throw new errors/* RoadmapSyncError */.C('failed', `No commit to ${branch} succeeded, because other commits kept arriving.`, {
                hint: 'Run again when there are fewer pushes.',
                cause,
            });
        }
        attempt += 1;
        state = await read();
    }
}
/** Waits until a writing request that creates `objects` may start, and counts the request. */
async function pace({ client: { clock }, pacer }, objects) {
    await (0,apply_pacer/* waitForTurn */.qg)({ pacer, clock }, objects);
}

;// CONCATENATED MODULE: ./build/src/publish/branch.js



/** Branch that holds what is published with `publish: branch`. */
const progressBranch = 'roadmap-progress';
/** Returns the branch that a standing pull request into `base` comes from. */
function proposalBranch(base) {
    return `${progressBranch}-${base}`;
}
/** Returns whether a branch is one that only the Action writes: a push to it starts nothing. */
function isOwnBranch(name) {
    return name === progressBranch || name.startsWith(`${progressBranch}-`);
}
/**
 * Brings a branch of our own, which shares no history with any other, to what `render` says: the first commit creates
 * the branch, later ones stand on top. Throws as `publish` does.
 */
async function publishOnOwnBranch(options) {
    const { client, branch, own, request, render } = options;
    return publish(options, {
        branch,
        state: own,
        read: () => readOwnBranch(client, { branch, files: request, pulls: false }),
        render,
        write: async (rendering, existing) => {
            const { message, changed: files } = rendering;
            if (files.size === 0)
                return { rendering, commit: null };
            await pace(options, 0);
            if (existing !== null) {
                const commit = await createCommit(client, { branch, head: existing.head, message, files });
                return { rendering, commit };
            }
            const commit = await writeCommit(client, { parent: null, message: () => message, files });
            await pace(options, 0);
            await createBranch(client, branch, commit);
            return { rendering, commit };
        },
    });
}

// EXTERNAL MODULE: ./build/src/github/read/repository.js + 2 modules
var repository = __webpack_require__(7888);
;// CONCATENATED MODULE: ./build/src/publish/commit.js



/** Brings a branch to what `render` says, in one commit; no commit is made where nothing changes. Throws as `publish`. */
async function publishCommit(options) {
    const { client, branch, base, render } = options;
    return publish(options, {
        branch,
        state: base,
        read: () => readBase(options),
        render,
        write: async (rendering, { head }) => {
            const { message, changed: files } = rendering;
            if (files.size === 0)
                return { rendering, commit: null };
            await pace(options, 0);
            return { rendering, commit: await createCommit(client, { branch, head, message, files }) };
        },
    });
}
/** Returns the files of a branch as they are now. */
async function readBase({ client, branch, request, }) {
    const head = await (0,repository/* readHead */.zy)(client, branch);
    const files = await (0,repository/* readFiles */.Ul)(client, request, head);
    return { head, files: new Map([...files].map(([path, file]) => [path, file.text])) };
}

;// CONCATENATED MODULE: ./build/src/github/write/pull-requests.js
/** Opens a pull request. Throws as Octokit does; also where there is one already. */
async function openPullRequest(client, draft) {
    const { owner, repo, octokit } = client;
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/pulls', { owner, repo, ...draft });
    return { number: data.number, url: data.html_url };
}
/** Returns the open pull request from one branch of the repository into another, or null. */
async function findPullRequest({ owner, repo, octokit, read }, { head, base }) {
    const { data } = await read('pull-requests', () => octokit.request('GET /repos/{owner}/{repo}/pulls', { owner, repo, head: `${owner}:${head}`, base }));
    const [found] = data;
    return found === undefined ? null : { number: found.number, url: found.html_url };
}
/** Rewrites the text of a pull request. Throws as Octokit does. */
async function editPullRequest({ owner, repo, octokit }, number, body) {
    const place = { owner, repo, pull_number: number };
    await octokit.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { ...place, body });
}

;// CONCATENATED MODULE: ./build/src/publish/pull-request.js









/**
 * Keeps one pull request that brings the branch to what `render` says. Its branch holds one commit on the head of
 * `branch`; the commit is replaced when the pull request would bring something else, and the branch is deleted when
 * nothing differs any more. A pull request that a person closed stays closed until it would bring something else. Throws
 * as `publish` does, and where the branch holds commits of somebody else.
 */
async function propose(options) {
    const { client, branch, base, name, own, request } = options;
    /** Whether the branch holds what it should, so that only its pull request is left to write. */
    let settled = false;
    let commit = null;
    return publish(options, {
        branch: name,
        state: { base, own },
        read: async () => {
            settled = false;
            return {
                base: await readBase(options),
                own: await readOwnBranch(client, { branch: name, files: request, pulls: true }),
            };
        },
        render: (state) => options.render(state.base, state.own),
        write: async (rendering, state) => {
            const newest = state.own?.pulls.find(({ baseRefName }) => baseRefName === branch);
            const open = newest?.state === 'OPEN' ? newest : undefined;
            if (rendering.changed.size === 0) {
                if (state.own !== null && open !== undefined)
                    await withdraw(options, state.own);
                return { rendering, commit: null, pullRequest: null };
            }
            if (!settled && brings(state.own, new Map([...state.base.files, ...rendering.changed]))) {
                settled = true;
                if (newest?.state === 'CLOSED' && newest.headRefOid === state.own?.head) {
                    const pullRequest = { number: newest.number, url: newest.url, declined: true };
                    return { rendering, commit, pullRequest };
                }
            }
            if (!settled)
                commit = await writeStanding(options, state, rendering);
            settled = true;
            const pullRequest = await keepOpen(options, open, rendering);
            return { rendering, commit, pullRequest: { ...pullRequest, declined: false } };
        },
    });
}
/** Returns whether the branch is where its latest pull request was merged. */
function isMerged({ head, pulls: [newest] }) {
    return newest?.state === 'MERGED' && newest.headRefOid === head;
}
/** Returns whether the branch brings exactly `wanted`; a branch that was merged brings nothing any more. */
function brings(own, wanted) {
    if (own === null || isMerged(own))
        return false;
    return own.files.size === wanted.size && [...wanted].every(([path, text]) => own.files.get(path) === text);
}
/** Points the branch at one new commit on the base's head, and returns the name of that commit. */
async function writeStanding(options, { base, own }, { message, changed: files }) {
    const { client, branch, name, repositoryId } = options;
    if (own !== null && !isStanding(own, name, branch)) {
        throw new errors/* RoadmapSyncError */.C('failed', `The branch ${name} contains commits of somebody else, so it was not changed.`, { hint: 'Merge its pull request, or delete the branch: then the next run creates it again.' });
    }
    // A run may have taken its time since the base was read. Only a run that writes has to know.
    if ((await (0,repository/* readHead */.zy)(client, branch)) !== base.head)
        throw new StaleError();
    await pace(options, 0);
    const commit = await writeCommit(client, {
        parent: base.head,
        message: (tree) => `${message}\n\n${treeTrailer}${tree}`,
        files,
    });
    await pace(options, 0);
    if (own === null)
        await createBranch(client, name, commit);
    else
        await moveBranch(client, { repositoryId, branch: name, before: own.head, after: commit });
    return commit;
}
/** Deletes the branch, and with it an open pull request that would bring nothing, unless it holds other people's work. */
async function withdraw(options, own) {
    const { client, branch, name, repositoryId } = options;
    if (!isStanding(own, name, branch))
        return;
    await pace(options, 0);
    await moveBranch(client, { repositoryId, branch: name, before: own.head, after: null });
}
/**
 * The standing commit is replaced whenever what it brings changes, which must not lose anybody's work. So the commit
 * names its own tree: a commit that a person amended, rebased or built on is told from ours.
 */
const treeTrailer = 'Roadmap-Sync-Tree: ';
/**
 * Returns whether the branch `name` holds our standing commit and nothing else, alone or with `base` merged in by
 * GitHub's button "Update branch".
 */
function isStanding({ commit }, name, base) {
    if (isOurs(commit))
        return true;
    const { firstParent, message, parents, signature } = commit;
    const merged = message === `Merge branch '${base}' into ${name}` && parents.totalCount === 2;
    return merged && signature?.wasSignedByGitHub === true && firstParent !== null && isOurs(firstParent);
}
function isOurs({ message, tree, parents }) {
    return parents.totalCount === 1 && message.trimEnd().split('\n').at(-1) === treeTrailer + tree.oid;
}
/** Opens the pull request, or brings our part of its text up to date where it is open. */
async function keepOpen(options, open, { title, body }) {
    const { client, branch: base, name: head } = options;
    try {
        if (open === undefined) {
            await pace(options, 1);
            return await openPullRequest(client, { head, base, title, body: (0,memory_marker/* pullRequestBody */.NF)(body) });
        }
        const { number, url } = open;
        const text = open.viewerDidAuthor ? (0,memory_marker/* updatePullRequestBody */.wN)(open.body, body) : open.body;
        if (text !== open.body) {
            await pace(options, 0);
            await editPullRequest(client, number, text);
        }
        return { number, url };
    }
    catch (error) {
        if ((0,refusals/* isPullRequestThere */.fI)(error)) {
            const found = await findPullRequest(client, { head, base });
            if (found !== null)
                return found;
        }
        if ((0,refusals/* isPullRequestRefused */.Tv)(error)) {
            const compare = `${options.url}/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}?expand=1`;
            throw new errors/* RoadmapSyncError */.C('failed', 'GitHub Actions is not allowed to open pull requests here.', {
                hint: `Allow it under Settings → Actions → General → Workflow permissions, or open the pull request yourself, once: ${compare}`,
                cause: error,
            });
        }
        const problem = (0,refusals/* classify */.L8)(error, { need: 'pull-requests', clock: client.clock });
        throw problem.kind === 'fatal' || problem.kind === 'refused' ? problem.error : error;
    }
}

// EXTERNAL MODULE: ./build/src/readme/history.js
var readme_history = __webpack_require__(3092);
;// CONCATENATED MODULE: ./build/src/readme/progress-page.js


/** Returns the page on the own branch before its zones are placed; `branch` is where the roadmap is. */
function renderPage({ run, publish }, branch) {
    // Nothing in a branch's name may end the code.
    return `# ${run.title}\n\n${publish.pageNote(`\`${branch.replaceAll('`', '')}\``)}\n`;
}
/**
 * Returns the zones of a README that shows the badge and links to the table on another branch. The links never change, so
 * no later run has to change the README.
 */
function linkedZones({ badge, chart, publish }, { zones, chart: withChart }, place) {
    const { url, branch, page } = place;
    const at = (0,text_escape/* encodePath */.O0)(branch);
    const href = `${url}/blob/${at}/${encodeURI(page)}`;
    // GitHub resolves this for whoever may see the repository; raw.githubusercontent.com shows public ones only.
    const source = (path) => `${url}/raw/${at}/${encodeURI(path)}`;
    return {
        badge: zones.badge ? badgeImage({ src: source(place.badge), alt: badge.label, href }) : null,
        progress: zones.progress ? `**${(0,text_escape/* link */.nf)(publish.pageLink, href)}**` : null,
        chart: withChart ? badgeImage({ src: source(place.chart), alt: chart.title, href }) : null,
    };
}

;// CONCATENATED MODULE: ./build/src/sync/keep-unread.js

/** Returns an update that leaves a README as it is where the parser gives it up, so that everything else is published. */
function keepUnread(parser) {
    return async (file, wanted) => {
        try {
            return await parser.updateZones(file, wanted);
        }
        catch (error) {
            if (!(error instanceof errors/* RoadmapSyncError */.C))
                throw error;
            const { message, hint } = error;
            const place = { path: file.path, line: 1, column: 1 };
            const unread = { rule: 'readme-unread', severity: 'warning', message, hint, place };
            return { text: file.text, diagnostics: [unread] };
        }
    };
}

;// CONCATENATED MODULE: ./build/src/sync/publish-results.js















/** Page of the own branch that shows badge and table. */
const page = 'README.md';
/**
 * Returns the branch that earlier runs published to where that is none of the repository's own, or null. It is read
 * before anything is planned: its ledger says which issues exist.
 */
async function readResultsBranch(client, { publish: way, assets }, { branch, request }) {
    if (way === 'pull-request')
        return readOwnBranch(client, { branch: proposalBranch(branch), files: request, pulls: true });
    if (way !== 'branch')
        return null;
    return readOwnBranch(client, { branch: progressBranch, files: ownFiles(request, assets), pulls: false });
}
/** Returns what earlier runs remember, from wherever they left it. */
function readLedgers({ publish: way, assets }, { files, resultsBranch }) {
    const path = (0,asset_paths/* ledgerPath */.tf)(assets);
    const here = readLedger(files, path);
    // What was merged is here already, and may have gone on since.
    if (resultsBranch === null || isMerged(resultsBranch))
        return here;
    const there = readLedger(resultsBranch.files, path);
    return way === 'pull-request' ? withWaiting(here, there) : mergeLedgers(there, here, emptyLedger);
}
function readLedger(files, path) {
    const text = files.get(path);
    return text === undefined ? emptyLedger : parseLedger(text, path);
}
/** Brings what readers see up to date, in the way that the settings ask for. Throws where GitHub refuses. */
async function publishResults(input) {
    const { settings, read, base, request, resultsBranch: own } = input;
    switch (settings.publish) {
        case 'none':
            return told(input, await render(input, { base, own: null }), { commit: null, head: null });
        case 'commit': {
            const { rendering, commit } = await publishCommit({
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
                render: async (current, standing) => {
                    const results = await render(input, { base: current, own: standing });
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
    const src = `${read.url}/raw/${at}/${(0,text_escape/* encodePath */.O0)((0,asset_paths/* chartPath */.YB)(settings.assets))}`;
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
    const { settings, config, read, client, request, base, messages } = input;
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
    const update = (text, withChart) => keepUnread(input.parser)({ path: readme, text }, { zones, ...(withChart ? { fresh: 'chart' } : {}) });
    const text = base.files.get(readme);
    if (text === undefined)
        return { diagnostics: [noReadme(readme)], pullRequest: null };
    const { text: linked, diagnostics } = await update(text, true);
    if (linked === text)
        return { diagnostics, pullRequest: null };
    const name = proposalBranch(read.branch);
    const { readmeTitle: title, readmeBody } = messages.publish;
    try {
        const { pullRequest } = await propose({
            ...proposalOf(input),
            own: await readOwnBranch(client, { branch: name, files: request, pulls: true }),
            render: async ({ files: current }, standing) => {
                const before = current.get(readme) ?? '';
                const withChart = isNew || (await bringsChart(input.parser, standing, readme));
                const after = (await update(before, withChart)).text;
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
            hint: `${error.hint} Or add this to ${readme} yourself: \`${lines}\``,
        };
        return { diagnostics: [...diagnostics, told], pullRequest: null };
    }
}
/** Returns whether a standing pull request brings the zone of the chart to the README. */
async function bringsChart(parser, standing, readme) {
    if (standing === null || isMerged(standing))
        return false;
    return parser.hasZone({ path: readme, text: standing.files.get(readme) ?? '' }, 'chart');
}
function proposalOf(input) {
    const { client, pacer, budget, read, base, request } = input;
    const { id: repositoryId, url, branch } = read;
    return { client, pacer, budget, repositoryId, url, branch, base, name: proposalBranch(branch), request };
}
/**
 * Renders the results against where they go: the repository's own files, or those of the branch that has only results.
 */
async function render(input, { base, own }) {
    const { settings, config, read } = input;
    const apart = settings.publish === 'branch';
    const understood = await input.understand(base);
    const { identified, messages } = understood;
    const progress = measure(understood);
    const ticks = apart ? [] : ticksOf(identified).filter(({ path }) => isPushed(input, base, path));
    const ticked = new Set(ticks.map(({ path, offset }) => `${path}:${offset}`));
    const remembered = remember(identified, (path, { box }) => ticked.has(`${path}:${box?.offset}`));
    const ledger = input.board === undefined ? remembered : { ...remembered, board: input.board };
    const path = (0,asset_paths/* ledgerPath */.tf)(settings.assets);
    // What other runs published meanwhile is not ours to forget.
    const next = [base.files, ...(own === null ? [] : [own.files])].reduce((sum, files) => mergeLedgers(sum, readLedger(files, path), input.storedLedger), ledger);
    const target = apart ? (own?.files ?? new Map([[page, renderPage(messages, read.branch)]])) : base.files;
    const chart = input.drawChart?.((0,readme_history/* historyOf */.om)(identified), messages) ?? null;
    const artifacts = await makeArtifacts(target, {
        updateZones: keepUnread(input.parser),
        progress,
        chart,
        ledger: next,
        ticks,
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
    return { ...artifacts, progress, messages, chart, boxes: ticks.length, message };
}
/** Whether the file on disk is the one that was pushed: only then its boxes can be set in the repository. */
function isPushed({ workspace }, { files }, path) {
    return workspace === null || workspace.get(path) === files.get(path);
}
/** Returns the files that a run keeps on its own branch: no roadmap, and a page instead of the README. */
function ownFiles({ paths }, assets) {
    return { paths: [page, ...paths.filter((path) => path.startsWith(`${assets}/`))], globs: [] };
}

// EXTERNAL MODULE: ./build/src/sync/roadmap-files.js
var roadmap_files = __webpack_require__(7059);
// EXTERNAL MODULE: ./build/src/github/write/sticky-comment.js
var sticky_comment = __webpack_require__(4942);
// EXTERNAL MODULE: ./build/src/roadmap/diagnostic.js
var diagnostic = __webpack_require__(3751);
;// CONCATENATED MODULE: ./build/src/summary/markdown.js

/** A message may quote GitHub or a person; it is cut at so many UTF-16 units. */
const sentenceLimit = 1_000;
const code = /(`[^`\n]+`)/;
const codeOrAddress = /(`[^`\n]+`|https?:\/\/[^\s`<>"]*[^\s`<>".,;:)])/;
/**
 * Returns a message as Markdown: code in it stays code. The rest is escaped, because it may quote GitHub or people.
 */
function sentence(text) {
    return pieces(text, code);
}
/** Returns a hint as Markdown: like a sentence, but addresses in it stay links. Only our own texts may be hints. */
function advice(text) {
    return pieces(text, codeOrAddress);
}
/** Entries of a list that are shown; of more, their number is. */
const markdown_listLimit = 200;
/** Returns a list below its `head` (a heading, a sentence) as a block of Markdown; no block for no lines. */
function listBlock(head, lines, { plan }) {
    if (lines.length === 0)
        return [];
    const more = lines.length > markdown_listLimit ? [`- ${plan.more(lines.length - markdown_listLimit)}`] : [];
    return [[...head, [...lines.slice(0, markdown_listLimit), ...more].join('\n')].join('\n\n')];
}
/** Returns a block that stands out, around Markdown on one line: https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
function markdown_alert(kind, text) {
    return `> [!${kind}]\n> ${text}`;
}
/** Returns what went wrong and what to do, as Markdown. */
function problem({ message, hint }) {
    return `${sentence(message)} ${advice(hint)}`;
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
    const escaped = (0,text_escape/* escapeCell */.kq)(text, sentenceLimit);
    return escaped === '' ? before : `${before}${escaped}${after}`;
}

;// CONCATENATED MODULE: ./build/src/summary/diagnostic-list.js



const marks = { error: '❌', warning: '⚠️', info: 'ℹ️' };
/** Returns the diagnostics as a block of Markdown, the most important first, each linked to its line; empty for none. */
function diagnosticList(list, { messages, ...files }) {
    const lines = (0,diagnostic/* sortDiagnostics */.D)(list).map((diagnostic) => diagnosticLine(diagnostic, files));
    return listBlock([`### ${messages.run.diagnostics}`], lines, messages);
}
function diagnosticLine({ severity, message, hint, place }, files) {
    const parts = [marks[severity]];
    if (place !== undefined) {
        const url = `${fileUrl(files, place.path)}?plain=1#L${place.line}`;
        parts.push((0,text_escape/* link */.nf)(`${(0,text_escape/* escapeCell */.kq)(place.path, 200)}:${place.line}`, url));
    }
    parts.push(sentence(message));
    if (hint !== undefined)
        parts.push(advice(hint));
    return `- ${parts.join(' ')}`;
}
/** Returns where a file of the repository is shown. */
function fileUrl({ url, shownAt }, path) {
    return `${url}/blob/${shownAt}/${(0,text_escape/* encodePath */.O0)(path)}`;
}

;// CONCATENATED MODULE: ./build/src/summary/drift-list.js


/** Returns what the run does not change and why, a block of Markdown for each reason: drift, conflicts, lost and forged issues. */
function leftAlone({ plan, messages, url }) {
    const words = messages.plan;
    const issue = ({ number, title }) => `- ${(0,text_escape/* link */.nf)(`#${number}`, `${url}/issues/${number}`)} ${(0,text_escape/* escapeCell */.kq)(title)}`;
    // What is deleted has no page; a bare number would be taken for a reference.
    const gone = ({ number, title, gone: why }) => why === 'deleted' ? `- ${(0,text_escape/* escapeCell */.kq)(`#${number}`)} ${(0,text_escape/* escapeCell */.kq)(title)}` : issue({ number, title });
    const differ = (difference) => differenceLine(difference, messages);
    const block = (heading, hint, lines) => listBlock([`### ${heading}`, hint], lines, messages);
    return [
        ...block(words.drift, words.driftHint, plan.drift.map(differ)),
        ...block(words.conflicts, words.conflictsHint, plan.conflicts.map(differ)),
        ...block(words.lost, words.lostHint, plan.lost.map(gone)),
        ...block(words.forged, words.forgedHint, plan.forged.map(issue)),
    ];
}
/** The values of these fields are short enough to be shown. */
const shown = new Set(['title', 'labels', 'due']);
function differenceLine({ of, number, url, title, field, roadmap, github }, { plan: { fields } }) {
    const words = {
        ...fields,
        content: fields.body,
        marker: fields.body,
        locked: fields.state,
    };
    const name = (0,text_escape/* link */.nf)(of === 'issue' ? `#${number}` : fields.milestone, url);
    const value = (text) => (0,text_escape/* escapeCell */.kq)(text, 200) || '–';
    const values = shown.has(field) ? ` (~~${value(roadmap)}~~ → ${value(github)})` : '';
    // The values of a title name the issue already.
    const what = field === 'title' ? words.title : `${(0,text_escape/* escapeCell */.kq)(title)}: ${words[field]}`;
    return `- ${name} ${what}${values}`;
}

// EXTERNAL MODULE: ./build/src/summary/failures.js
var failures = __webpack_require__(6423);
// EXTERNAL MODULE: ./build/src/summary/operations.js
var summary_operations = __webpack_require__(2450);
;// CONCATENATED MODULE: ./build/src/summary/plan-sections.js



/** Changes of a section that a reader takes in at a glance; of more, the rest is folded. */
const changesAtAGlance = 12;
const titleLimit = 200;
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
        const effects = list.flatMap((operation) => (0,summary_operations/* describeOperation */.R)(operation, messages)?.effect ?? []);
        const of = (...wanted) => effects.filter((effect) => wanted.includes(effect)).length;
        const parts = [
            [of('create'), plan.toCreate],
            [of('rename', 'move', 'update'), plan.toUpdate],
            [of('close', 'skip'), plan.toClose],
            [of('reopen'), plan.toReopen],
        ];
        return parts.flatMap(([number, say]) => (number === 0 ? [] : [say(number)])).join(', ');
    };
    const issues = count(operations.filter((operation) => !(0,summary_operations/* isMilestone */.J)(operation)));
    const milestones = count(operations.filter(summary_operations/* isMilestone */.J));
    return [
        ...(milestones === '' ? [] : [`**${plan.milestones}:** ${milestones}`]),
        ...(issues === '' ? [] : [`**${plan.issues}:** ${issues}`]),
    ].join(' · ');
}
/**
 * Returns the operations as Markdown, a block a section in the order of the roadmap: a heading and a line for each
 * change, at most `limit` lines in all; what is left out is counted.
 */
function planSections(operations, report, { limit, created, level = 3 }) {
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
            const line = (0,summary_operations/* describeOperation */.R)(operation, messages);
            if (line === null)
                return [];
            const number = line.number ?? created?.get(operation) ?? null;
            const form = { done: created !== undefined, headed: section !== null };
            return [operationLine({ ...line, number }, operation, form, report)];
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
    if ((0,summary_operations/* isMilestone */.J)(operation))
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
    const name = (0,text_escape/* escapeCell */.kq)(title, titleLimit) || messages.table.untitled;
    const linked = milestone === null ? name : (0,text_escape/* link */.nf)(name, milestone.url);
    return several ? `${(0,text_escape/* escapeCell */.kq)(roadmap) || messages.table.untitled} › ${linked}` : linked;
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
function operationLine({ effect, of, verb, title, number, renamed, moved, details }, operation, { done, headed }, { sections, messages, url }) {
    const { plan } = messages;
    const text = (value) => (0,text_escape/* escapeCell */.kq)(value, titleLimit) || messages.table.untitled;
    const titled = of === 'issue' || !headed ? `**${text(title)}**` : '';
    const what = renamed === null ? titled : `~~${text(title)}~~ → **${text(renamed)}**`;
    const issue = number === null ? '' : (0,text_escape/* link */.nf)(`#${number}`, `${url}/issues/${number}`);
    const milestone = done ? plan.fields.milestone : plan.milestone;
    const name = of === 'milestone' ? milestone : issue;
    const origin = moved ? originOf(operation, sections) : null;
    const more = [
        ...(origin === null ? [] : [messages.outcome.from(`*${text(origin)}*`)]),
        ...details.map((each) => (0,text_escape/* escapeCell */.kq)(each, titleLimit)),
    ];
    const parts = [
        plan_sections_marks[effect],
        done ? verb.did : verb.will,
        name,
        what,
        more.length === 0 ? '' : `(${more.join('; ')})`,
    ];
    return `- ${parts.filter((part) => part !== '').join(' ')}`;
}
/** The section whose milestone the issue is in before it moves. */
function originOf(operation, sections) {
    if (!('changes' in operation))
        return null;
    const change = operation.changes.find(({ field }) => field === 'milestone');
    return sections.find(({ milestone }) => `#${milestone?.number}` === change?.before)?.title ?? null;
}

;// CONCATENATED MODULE: ./build/src/summary/plan-comment.js







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
    const refused = (0,failures/* refusal */.x5)(report);
    return [
        `## ${messages.plan.title}`,
        ...(dryRun ? [messages.run.dryRun] : []),
        ...(refused === null ? [] : [markdown_alert('CAUTION', refused)]),
        counts === '' ? messages.plan.nothing : counts,
        ...approval(report),
        ...planSections(plan.operations, report, { limit }),
        ...(after === null ? [] : [`### ${messages.plan.preview}`]),
        renderTable(after ?? progress, messages, { fileUrl: (path) => fileUrl(report, path) }),
        ...leftAlone(report),
        ...diagnosticList(report.diagnostics, report),
    ];
}
function approval({ verdict, plan, messages }) {
    const { changed, managed, percent, limit } = verdict;
    const told = managed > 0 && plan.operations.length > 0 && percent <= limit;
    return told ? [`✅ ${messages.outcome.safe(changed, managed, limit)}`] : [];
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

;// CONCATENATED MODULE: ./build/src/sync/show-plan.js




/**
 * Shows the plan on the pull request, in one comment that is kept up to date, and removed when there is nothing to
 * say. A token that may only read (a fork's) is no failure: the job summary says the same, and a diagnostic tells.
 */
async function showPlan(client, report, { pullRequest, comments }) {
    const body = renderPlanComment(report);
    try {
        await (0,sticky_comment/* updateStickyComment */.O)(client, comments, { pullRequest, marker: (0,memory_marker/* commentMarker */.Ql)('plan'), body });
        return [];
    }
    catch (error) {
        const problem = (0,refusals/* classify */.L8)(error, { need: 'pull-requests', clock: client.clock });
        const why = problem.kind === 'fatal' || problem.kind === 'refused'
            ? problem.error.message
            : 'GitHub did not answer.';
        return [
            {
                rule: 'no-comment',
                severity: 'info',
                message: `The plan is only in the job summary. ${why}`,
                hint: 'For a comment on pull requests from this repository add `pull-requests: write` under `permissions:`.',
            },
        ];
    }
}

// EXTERNAL MODULE: ./build/src/config/schema.js
var schema = __webpack_require__(9829);
;// CONCATENATED MODULE: ./build/src/github/read/missing-issues.js




/** As many numbers as one request asks for: GitHub refuses a request of about 80 issues with all their fields. */
const numbersPerRequest = 50;
/** More missing issues than this, and more than a tenth, is a list that shrank and not what people do. */
const fewMissing = 20;
/**
 * Returns the snapshot with what is missing in it: a list lags behind creates, what is asked for by number does not. One
 * request asks for fifty of them, and one more each for what is not there: GitHub answers 410 for a deleted issue and
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
        const found = await readNumbers(client, batch, url);
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
    const count = Math.ceil(Math.max(issues.length, milestones.length) / numbersPerRequest);
    return Array.from({ length: count }, (_, index) => ({
        issues: issues.slice(index * numbersPerRequest, (index + 1) * numbersPerRequest),
        milestones: milestones.slice(index * numbersPerRequest, (index + 1) * numbersPerRequest),
    }));
}
function shrunken({ issues, known }) {
    return new errors/* RoadmapSyncError */.C('failed', `GitHub's list of issues lacks ${issues.length} of ${known} known issues; nothing was changed.`, { hint: 'Run again in a few minutes: GitHub updates its lists with a delay.' });
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
            const status = (0,refusals/* statusOf */.c2)(error);
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
/** Returns the issues and milestones of those numbers, as far as they are in the repository at `url`. */
async function readNumbers(client, numbers, url) {
    const selection = [
        ...numbers.issues.map((number) => `i${number}: issueOrPullRequest(number: ${number}) { ... on Issue { ${issue_fields/* issueFields */.T3} } }`),
        ...numbers.milestones.map((number) => `m${number}: milestone(number: ${number}) { ${issue_fields/* milestoneFields */.oT} }`),
    ];
    const answer = await (0,query/* queryRepository */.l)(client, selection.join('\n'));
    const issues = new Map();
    const milestones = new Map();
    for (const node of Object.values(answer)) {
        if (node?.number === undefined)
            continue;
        if (!('viewerDidAuthor' in node))
            milestones.set(node.number, node);
        // GitHub answers with an issue that moved to another repository, too.
        else if (node.url === `${url}/issues/${node.number}`)
            issues.set(node.number, node);
    }
    return { issues, milestones };
}

;// CONCATENATED MODULE: ./build/src/sync/sources.js






/** Reads what the first request did not bring: files on disk, the results of earlier runs, issues that lists lack. */
async function readSources(host, firstRead, parser) {
    const { settings, trigger } = host;
    const { client, request, read } = firstRead;
    const files = textOf(read.files);
    const trusted = textOf(read.trusted);
    const workspace = host.workspace === null ? null : await host.workspace.readFiles([...settings.roadmap, settings.config]);
    const configFiles = workspace?.has(settings.config) ? workspace : files;
    const given = await readConfig(parser, configFiles, settings.config);
    const config = trigger.pullRequest === null ? given : await trustedConfig(parser, given, trusted, settings.config);
    const listed = (0,repository/* toSnapshot */.C2)(read, config.authors);
    const resultsBranch = await readResultsBranch(client, settings, { branch: read.branch, request });
    const storedLedger = readLedgers(settings, { files: trusted, resultsBranch });
    const { snapshot, copied } = await addMissing(client, listed, {
        issues: [...storedLedger.tasks.values()].flatMap(({ issue, gone }) => gone === undefined && !listed.issues.has(issue) ? issue : []),
        milestones: [...storedLedger.sections.values()].filter((number) => !listed.milestones.has(number)),
        authors: config.authors,
        known: storedLedger.tasks.size,
        url: read.url,
    });
    const ledger = copied ? emptyLedger : storedLedger;
    return { ...firstRead, config, files, workspace, snapshot, ledger, storedLedger, resultsBranch };
}
function textOf(files) {
    return new Map([...files].map(([path, file]) => [path, file.text]));
}
async function readConfig(parser, files, path) {
    const text = files.get(path);
    return text === undefined ? schema/* defaultConfig */.sb : parser.readConfig({ path, text });
}
/**
 * Returns the configuration of the branch that a pull request is for, with the pull request's own way of reading
 * roadmaps: anybody may open a pull request, and must not decide what is written.
 */
async function trustedConfig(parser, { roadmaps }, files, path) {
    let trusted = schema/* defaultConfig */.sb;
    try {
        trusted = await readConfig(parser, files, path);
    }
    catch (error) {
        // The pull request may be the one that mends the file.
        if (!(error instanceof errors/* RoadmapSyncError */.C))
            throw error;
    }
    return { ...trusted, roadmaps };
}

// EXTERNAL MODULE: ./build/src/i18n/locale.js + 12 modules
var i18n_locale = __webpack_require__(2629);
;// CONCATENATED MODULE: ./build/src/memory/recall.js


/**
 * Returns the tasks and sections of earlier runs; an issue counts only when we wrote it (design rule 5). `label` is the
 * one that each of our issues bears.
 */
function recall(snapshot, ledger, label = defaults/* defaultLabel */.A) {
    const bodies = new Map();
    const byId = new Map();
    const forged = [];
    const disowned = [];
    const remembered = idsByIssue(ledger);
    for (const issue of snapshot.issues.values()) {
        if (!(0,memory_marker/* claimsTask */.Db)(issue.body))
            continue;
        const body = (0,memory_marker/* parseManagedBody */.$N)(issue.body);
        if (!issue.ours) {
            forged.push(issue);
            const entry = body === null ? undefined : ledger.tasks.get(body.base.id);
            if (entry?.issue === issue.number)
                disowned.push(issue);
            continue;
        }
        if (body === null)
            continue;
        if (!isBorn(issue, body.base.id, { snapshot, ledger, label })) {
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
        const issue = oldestFirst.find(({ isDuplicate }) => !isDuplicate) ?? oldestFirst[0];
        if (issue === undefined)
            continue;
        for (const other of oldestFirst) {
            if (other !== issue && other.isDuplicate)
                closedDuplicates.push({ id, issue: other });
            if (other !== issue && other.state === 'open' && !other.isReopened) {
                duplicates.push({ id, path: bodies.get(other.number)?.base.path ?? '', issue: other, of: issue });
            }
        }
        const body = bodies.get(issue.number) ?? null;
        const base = body?.base ?? null;
        // A marker that was written after the ledger knows better, as when a run died before it could publish.
        const newer = entry === undefined || (base !== null && (entry.unmerged === true || base.revision > entry.revision));
        const last = newer ? base : entry;
        const revision = Math.max(base?.revision ?? 0, entry?.revision ?? 0);
        tasks.push({
            id,
            number: issue.number,
            issue,
            gone: null,
            body,
            base,
            lastState: last?.state ?? 'open',
            removed: last?.removed === true,
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
        const { state: lastState, removed = false, revision } = entry;
        tasks.push({
            id,
            number: entry.issue,
            issue,
            gone,
            body: null,
            base: null,
            lastState,
            removed,
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
function isBorn({ number, labels }, id, { snapshot, ledger, label, }) {
    if (ledger.tasks.size === 0 || ledger.tasks.get(id)?.issue === number)
        return true;
    const ours = new Set([label.toLowerCase(), ...snapshot.labels.keys()]);
    return snapshot.labels.size === 0 || labels.some((name) => ours.has(name.toLowerCase()));
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
        const { base } = (0,memory_marker/* parseMilestoneDescription */.YH)(milestone.description);
        const id = base?.id ?? idByNumber.get(milestone.number);
        if (id === undefined || sections.has(id))
            otherMilestones.push(milestone);
        else
            sections.set(id, { id, milestone, base });
    }
    return { sections: [...sections.values()], otherMilestones };
}

;// CONCATENATED MODULE: ./build/src/plan/identify/similarity.js
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

;// CONCATENATED MODULE: ./build/src/plan/identify/match.js


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
    return { ...item, key: (0,text_text/* textKey */.tQ)(item.text) || item.text };
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
    /** Takes the most similar pair first; of equally similar pairs the one whose items stand nearest to each other. */
    #takeBest(pairs) {
        const distance = ({ fresh, known }) => Math.abs(fresh - known);
        const ordered = pairs.toSorted((a, b) => b.score - a.score || distance(a) - distance(b) || a.fresh - b.fresh || a.known - b.known);
        for (const { fresh, known } of ordered) {
            if (!this.result.has(fresh) && !this.#taken.has(known))
                this.#take(fresh, known);
        }
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

;// CONCATENATED MODULE: ./build/src/plan/identify/identify.js



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
        const seed = [roadmap.path, section.explicitId ?? `= ${(0,text_text/* textKey */.tQ)(section.title)}`];
        const id = knownSection?.id ?? sectionIds.next(seed);
        return { roadmap, section, known: knownSection, id };
    });
    const taskIds = new IdSource([]);
    const flat = headed.map(({ roadmap, section, id }) => section.tasks.map((task) => {
        const text = `= ${(0,text_text/* textKey */.tQ)(section.title)}\n${(0,text_text/* textKey */.tQ)(task.text) || task.text}`;
        const seed = [roadmap.path, task.explicitId ?? text];
        const derivedId = taskIds.next(seed);
        return { path: roadmap.path, sectionId: id, task, title: issueTitle(task.text), seed, derivedId };
    }));
    const taskOf = matchTasks(flat.flat(), known);
    const knownIds = new Set(known.tasks.map((task) => task.id));
    const newId = ({ seed, derivedId }) => {
        let id = derivedId;
        while (knownIds.has(id))
            id = taskIds.next(seed);
        return id;
    };
    let at = 0;
    const otherByTitle = new Map(known.otherMilestones.map((milestone) => [milestone.title.toLowerCase(), milestone]));
    const sections = headed.map((head, index) => {
        const tasks = (flat[index] ?? []).map((placedTask) => {
            const knownTask = known.tasks[taskOf.get(at) ?? -1] ?? null;
            at += 1;
            const { task, title } = placedTask;
            return { id: knownTask?.id ?? newId(placedTask), task, title, known: knownTask };
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
            const id = (0,text_text/* hash */.tW)(count === 1 ? text : `${text}\n${count}`);
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
function matchTasks(placed, { tasks: known, sections }) {
    const sectionOfMilestone = new Map(sections.map(({ id, milestone }) => [milestone.number, id]));
    // Without a marker the id of an unedited task can be derived again; else the issue's own title has to do.
    const markerless = new Map();
    known.forEach((task, index) => {
        if (task.base === null)
            markerless.set(task.id, index);
    });
    const result = new Map();
    placed.forEach(({ derivedId }, index) => {
        const knownIndex = markerless.get(derivedId);
        if (knownIndex !== undefined)
            result.set(index, knownIndex);
    });
    const taken = new Set(result.values());
    const freshLeft = placed.map((item, index) => ({ item, index })).filter(({ index }) => !result.has(index));
    const knownLeft = known.map((item, index) => ({ item, index })).filter(({ index }) => !taken.has(index));
    const matched = matchItems(freshLeft.map(({ item: { path, sectionId, task, title } }) => ({
        explicitId: task.explicitId,
        path,
        group: sectionId,
        text: title,
    })), knownLeft.map(({ item }) => knownItem(item, sectionOfMilestone)));
    for (const [fresh, knownIndex] of matched) {
        result.set(freshLeft[fresh]?.index ?? -1, knownLeft[knownIndex]?.index ?? -1);
    }
    return result;
}
function knownItem({ base, issue, removed, left, remembered, gone }, sectionOfMilestone) {
    // An issue that is gone stands for the very text it was made of; another text asks for another issue.
    const retired = left || removed || gone !== null;
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

// EXTERNAL MODULE: ./build/src/summary/remark.js
var summary_remark = __webpack_require__(3320);
;// CONCATENATED MODULE: ./build/src/sync/understand.js




/**
 * Returns what the roadmaps mean against the snapshot: pure, and the same before and after a plan is applied, so that
 * what is published is what a fresh run would see.
 */
function understand(roadmaps, { snapshot, ledger, config, locale }) {
    const words = new Map(roadmaps.map((roadmap) => {
        const wanted = locale === 'auto' ? (roadmap.locale ?? locale) : locale;
        return [roadmap.path, (0,i18n_locale/* messagesFor */.kP)((0,i18n_locale/* resolveLocale */.rv)(wanted, sampleOf(roadmap)))];
    }));
    const messages = words.values().next().value ?? (0,i18n_locale/* messagesFor */.kP)((0,i18n_locale/* resolveLocale */.rv)(locale, ''));
    const messagesOf = (path) => words.get(path) ?? messages;
    const known = recall(snapshot, ledger, config.label);
    return {
        roadmaps,
        snapshot,
        known,
        identified: identify(roadmaps, known),
        diagnostics: roadmaps.flatMap(({ path, remarks }) => remarks.map((remark) => (0,summary_remark/* tellRemark */.W)(remark, messagesOf(path)))),
        messages,
        messagesOf,
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

;// CONCATENATED MODULE: ./build/src/sync/reconcile.js




















/**
 * One run, from the first request's answer to the report: read → understand → plan → judge → apply → report → publish.
 * Every mode takes this way: `plan` and a dry run stop after the judgement, `progress` applies the part of the plan that
 * is about progress. Returns what there is to tell; throws a RoadmapSyncError when nothing could be done at all.
 */
async function reconcile(host, firstRead, parser) {
    const { settings, trigger } = host;
    const sources = await readSources(host, firstRead, parser);
    const { config, workspace, ledger, files } = sources;
    const readRoadmaps = (0,roadmap_files/* roadmapReader */.GI)(config, parser);
    const understandFiles = async (texts, snapshot) => understand(await readRoadmaps((0,roadmap_files/* pickRoadmaps */.$P)(workspace ?? texts, settings)), {
        snapshot,
        ledger,
        config,
        locale: settings.locale,
    });
    const understood = await understandFiles(files, sources.snapshot);
    (0,roadmap_files/* requireSound */.bi)(understood, settings, config);
    const { plan, snapshot } = await planChanges(host, sources, understood);
    const verdict = judgePlan(plan, config.safety);
    const run = { host, sources, understood, plan, snapshot, verdict };
    const isRefused = verdict.kind === 'unsafe' && !settings.force;
    if (trigger.mode === 'plan' || settings.dryRun || isRefused)
        return reportPlan(run);
    const { applied, pacer, pace } = await applyChanges(run);
    const after = afterwards(snapshot, applied);
    const now = await understandFiles(files, after);
    const project = await keepProject(run, now, { pacer, pace });
    const publishing = await attempt(async () => publishResults({
        ...sources,
        pacer,
        settings,
        base: { head: sources.read.head, files },
        board: project?.memory ?? ledger.board,
        parser,
        understand: async (base) => (base.files === files ? now : understandFiles(base.files, after)),
        // Load the chart renderer (d3) only when the configuration asks for a chart.
        drawChart: config.chart ? (await Promise.all(/* import() */[__webpack_require__.e(540), __webpack_require__.e(731)]).then(__webpack_require__.bind(__webpack_require__, 5731))).renderBurnup : null,
        messages: understood.messages,
    }));
    return reportRun(run, { applied, now, project, publishing });
}
/** Plans once. Labels that the plan uses and nobody read yet are read before the plan is judged. */
async function planChanges({ trigger }, { client, config, read }, understood) {
    const { identified, known, snapshot, messagesOf } = understood;
    const { label, mentions } = config;
    const configOf = (0,roadmap_configs/* roadmapConfigs */.W)(config);
    const plan = makePlan(identified, known, {
        snapshot,
        label,
        mentions,
        messagesOf,
        keepsRemoved: (path) => configOf(path).removed === 'keep',
        lineUrl: (path, line) => `${read.url}/blob/${read.commit}/${(0,text_escape/* encodePath */.O0)(path)}?plain=1#L${line}`,
    });
    if (trigger.mode === 'progress') {
        return { plan: progressPlan(plan, (section) => issuesOf(understood, section)), snapshot };
    }
    const used = unknownLabels(plan, new Map([...snapshot.labels, [defaults/* defaultLabel */.A, null]]));
    const labelled = await addLabels(client, snapshot, used);
    return { plan: withoutKnownLabels(plan, labelled.labels), snapshot: labelled };
}
/** Whether any issue of the section is open as it is. */
function issuesOf({ identified }, id) {
    const tasks = identified.sections.find((section) => section.id === id)?.tasks ?? [];
    return tasks.some(({ known }) => known?.issue?.state === 'open') ? 'open' : 'closed';
}
/** What every report says, whatever the run did; read at its end, because it counts requests. */
function reportBase({ host, sources, understood, plan }) {
    const { client, budget, read } = sources;
    return {
        mode: host.trigger.mode,
        plan,
        messages: understood.messages,
        requests: client.requests(),
        waited: budget.waited(),
        url: read.url,
        shownAt: read.commit,
    };
}
/** Tells what the plan would do, on the pull request where there is one. */
async function reportPlan(run) {
    const { host, sources, understood, plan, verdict } = run;
    const { mode, pullRequest } = host.trigger;
    const { dryRun } = host.settings;
    const report = {
        kind: 'planned',
        ...reportBase(run),
        verdict,
        dryRun,
        sections: sectionNames(understood, new Map()),
        progress: measure(understood),
        after: mode === 'plan' ? measure(understood, plannedStates(plan)) : null,
        diagnostics: understood.diagnostics,
    };
    if (mode !== 'plan' || pullRequest === null || dryRun)
        return report;
    const comments = sources.read.comments;
    const diagnostics = await showPlan(sources.client, report, { pullRequest, comments });
    return { ...report, ...reportBase(run), diagnostics: [...understood.diagnostics, ...diagnostics] };
}
async function applyChanges({ host, sources, understood, plan, snapshot }) {
    const { clock, signal, log } = host;
    const { client, budget, config, read, readAt } = sources;
    const pace = paceOf(config);
    const pacer = (0,apply_pacer/* createPacer */.g3)(clock, pace, creationTimes(snapshot));
    const { objects, minutes } = estimate(plan, pace);
    if (objects > pace.perHour)
        log(understood.messages.run.estimate(objects, minutes));
    const users = await readUsers(client, assigneesOf(plan));
    const executor = createExecutor({
        client,
        repositoryId: read.id,
        authors: config.authors,
        pacer,
        signal,
        readAt,
    });
    const applied = await applyPlan(plan, { ...registryOf(understood, snapshot), users }, { executor, pacer, clock, signal, budget, onProgress: (done, total) => log(`${done}/${total}`) });
    return { applied, pacer, pace };
}
/** Brings the project board in step with the issues. Loads nothing and returns null where no project is asked for. */
async function keepProject({ host, sources, understood }, { identified, known }, { pacer, pace }) {
    const { projects, signal, settings } = host;
    if (settings.project === null)
        return null;
    const { client, budget, config, read, ledger } = sources;
    const { openBoard, keepBoard } = await __webpack_require__.e(/* import() */ 949).then(__webpack_require__.bind(__webpack_require__, 5949));
    const opened = await openBoard({
        setting: settings.project,
        projects,
        client,
        pacer,
        pace,
        budget,
        signal,
        config,
        read,
        roadmaps: understood.roadmaps,
        messages: understood.messages,
        memory: ledger.board,
        first: understood.known.tasks.length === 0,
    });
    return keepBoard(opened, { identified, closedDuplicates: known.closedDuplicates });
}
function reportRun(run, { applied, now, project, publishing }) {
    const { understood, verdict } = run;
    const published = publishing.value;
    const base = reportBase(run);
    return {
        kind: 'applied',
        ...base,
        verdict: { ...verdict, kind: 'safe' },
        sections: sectionNames(understood, applied.milestones),
        applied,
        project: project?.report ?? null,
        progress: published?.progress ?? measure(now),
        boxes: published?.boxes ?? 0,
        chart: published?.chart ?? null,
        diagnostics: [
            ...understood.diagnostics,
            ...(project?.diagnostics ?? []),
            ...(published?.diagnostics ?? []),
        ],
        commit: published?.commit ?? null,
        pullRequest: published?.pullRequest ?? null,
        publishError: publishing.error,
        requests: base.requests + (project?.requests ?? 0),
    };
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
function registryOf({ identified }, snapshot) {
    const { sections, removedSections } = identified;
    const tasks = sections.flatMap((section) => section.tasks);
    return {
        milestones: new Map([
            ...removedSections.map(({ id, milestone }) => [id, milestone]),
            ...sections.flatMap(({ id, known, adopted }) => {
                const milestone = known?.milestone ?? adopted;
                return milestone === null ? [] : [[id, milestone]];
            }),
        ]),
        labels: new Map(snapshot.labels),
        issues: new Map(snapshot.issues),
        parents: new Map(tasks.flatMap(({ id, known }) => (known?.issue == null ? [] : [[id, known.issue]]))),
    };
}
/** Returns the snapshot as it is after the plan was applied. */
function afterwards(snapshot, applied) {
    const milestones = [...applied.milestones.values()].map((each) => [each.number, each]);
    return {
        ...snapshot,
        issues: new Map([...snapshot.issues, ...applied.issues]),
        milestones: new Map([...snapshot.milestones, ...milestones]),
    };
}
/** What was applied stays applied when publishing fails, and has to be told. */
async function attempt(work) {
    try {
        return { value: await work(), error: null };
    }
    catch (error) {
        if (error instanceof errors/* RoadmapSyncError */.C)
            return { value: null, error };
        throw error;
    }
}


/***/ }),

/***/ 4427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O0: () => (/* binding */ encodePath),
  kq: () => (/* binding */ escapeCell),
  EH: () => (/* binding */ escapeLine),
  nf: () => (/* binding */ escape_link)
});

;// CONCATENATED MODULE: ./build/src/text/markdown/references.js
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
const written = new RegExp(String.raw `(?:(?<=https?:\/\/(?:[^\s/@]*@)?)(?:www\.)?|(?<![\w.])www\.)github\.com(?=${path})`, 'gi');
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
    return [...text.matchAll(written)].map(({ index, 0: host }) => ({
        start: index,
        end: index + host.length,
        // Without a protocol only `www.` makes a link.
        text: /[/@]/.test(text.charAt(index - 1)) ? redirectHost : `https://${redirectHost}`,
    }));
}

// EXTERNAL MODULE: ./build/src/text/text.js
var text_text = __webpack_require__(1722);
;// CONCATENATED MODULE: ./build/src/text/escape.js


/** A word joiner is invisible and breaks no line, but with it GitHub sees no mention or reference. */
const gap = '&#8288;';
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/**
 * Returns `text` of people as Markdown for a table cell or a link's text: one line, at most `limit` UTF-16 units of
 * `text`. Readers see the text itself. No character works as markup, ends the cell, mentions anybody (unless that is
 * allowed), refers to an issue or commit, becomes a link, a formula or a marker of a zone, or changes the direction of
 * the text behind. Empty when nothing visible is left.
 * Sources: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 * and https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
 */
function escapeCell(text, limit = 80, options = {}) {
    const visible = (0,text_text/* truncate */.xv)((0,text_text/* oneLine */.TN)((0,text_text/* withoutInvisible */.OT)(text)), limit);
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
    // Without the isolates, brackets and percent signs beside a right-to-left title would change places.
    return rightToLeft.test(result) ? `\u2068${result}\u2069` : result;
}
/**
 * Returns `text` of people as Markdown for the start of a line or a list item: like `escapeCell`, but characters that
 * would begin a list, a heading or a quote are escaped, too.
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


/***/ })

};
