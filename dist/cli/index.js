#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 7336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ helpText),
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   rx: () => (/* binding */ inFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2803);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4438);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(604);




const commands = ['plan', 'sync', 'progress', 'parse', 'check', 'init'];
/** Inputs that the command says already. */
const notFlags = new Set(['mode']);
function isSwitch(name) {
    return name === 'dry-run' || name === 'force';
}
/** Returns the arguments in `argv` (without node and script). Throws an `invalid` error with the nearest word. */
function parseArguments(argv) {
    const flags = _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputFields */ .y.filter(({ name }) => !notFlags.has(name));
    const options = {
        ...Object.fromEntries(flags.map(({ name }) => [
            name,
            { type: isSwitch(name) ? 'boolean' : 'string', multiple: name === 'roadmap' },
        ])),
        repo: { type: 'string' },
        json: { type: 'boolean' },
        color: { type: 'boolean' },
        'no-color': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
    };
    let parsed;
    try {
        parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, allowPositionals: true, strict: true });
    }
    catch (cause) {
        throw unknownFlag(cause, Object.keys(options));
    }
    const { values, positionals } = parsed;
    const inputs = new Map();
    for (const { name } of flags) {
        const value = values[name];
        if (Array.isArray(value))
            inputs.set(name, value.join('\n'));
        else if (value !== undefined)
            inputs.set(name, String(value));
    }
    const [word = 'plan', ...files] = positionals;
    return {
        command: commandOf(word),
        files,
        inputs,
        repo: typeof values.repo === 'string' ? values.repo : null,
        json: values.json === true,
        color: values['no-color'] === true ? false : values.color === true ? true : null,
        help: values.help === true,
        version: values.version === true,
    };
}
function commandOf(word) {
    const found = commands.find((each) => each === word);
    if (found !== undefined)
        return found;
    const guess = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(word, commands);
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoadmapSyncError */ .C('invalid', `There is no command \`${word}\`.`, {
        hint: guess === null ? `Commands are ${commands.join(', ')}; see --help.` : `Did you mean \`${guess}\`?`,
    });
}
function unknownFlag(cause, names) {
    const message = cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : String(cause);
    const flag = /'--?([\w-]+)/.exec(message)?.[1];
    const guess = flag === undefined ? null : (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(flag, names);
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RoadmapSyncError */ .C('invalid', `${message.replace(/\.$/, '')}.`, {
        hint: guess === null || guess === flag ? 'See --help.' : `Did you mean \`--${guess}\`?`,
        cause,
    });
}
/**
 * Returns a text in which inputs of the Action, such as `force: true`, are named as flags of the command line: advice
 * is worded once, for a workflow.
 */
function inFlags(text) {
    const mention = /(input )?`([a-z-]+)(?:: ([\w-]+))?`/g;
    return text.replace(mention, (whole, noun, name, value) => {
        if (notFlags.has(name) || !_config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputFields */ .y.some((field) => field.name === name))
            return whole;
        const flag = value === undefined || isSwitch(name) ? `--${name}` : `--${name} ${value}`;
        return `${noun === undefined ? '' : 'flag '}\`${flag}\``;
    });
}
/** A plan is about what lies here, a sync about what is pushed. */
const sourceDefault = 'workspace for plan, else repository';
/** Returns the text of `--help`. */
function helpText() {
    const flags = _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputFields */ .y
        .filter(({ name }) => !notFlags.has(name) && name !== 'token' && name !== 'project-token')
        .map(({ name, description, default: value }) => {
        // A switch has no value to name.
        const text = description.replace(/^`true` (.)/, (_, first) => first.toUpperCase());
        const shown = value === '' || value === 'false' ? '' : ` [${name === 'source' ? sourceDefault : value}]`;
        return `  ${`--${name}`.padEnd(16)}${wrap(`${text.replaceAll('`', '')}${shown}`)}`;
    });
    return `roadmap-sync: a Markdown roadmap becomes milestones, issues, a badge and a README table.

Usage: roadmap-sync [command] [options]

Commands
  plan            Show what a sync would change; reads local roadmap files and the live
                  repository, writes nothing. The default.
  sync            Bring GitHub in step with the roadmap that is pushed.
  progress        Bring badge and README table in step with the issues.
  parse FILE      Show what is understood of a roadmap; --json for programs.
  check [FILE…]   List what is doubtful in roadmaps as path:line:column; fails on errors.
  init            Write a workflow, a configuration file and the README markers.

Options
  --repo O/R      Repository on GitHub [the remote "origin" of this folder]
  --token T       Token [GITHUB_TOKEN, GH_TOKEN, or what \`gh auth token\` says]
  --project-token T
                  Token for the project board [PROJECT_TOKEN]
${flags.join('\n')}
  --json          Print JSON: parse, plan.
  --color, --no-color
                  Colours, or none; without either only on a terminal.
  --version       Print the version.
  -h, --help      Print this.

Exit codes
  0  all is well
  1  failed: GitHub, the network or the repository did not allow it
  2  invalid: the command line, the configuration or the roadmap is wrong
  3  refused: the plan looks like an accident; --force applies it
  4  not finished: run again to go on

Examples
  roadmap-sync                          what would change, here and now
  roadmap-sync parse roadmap/plan.md    what is understood of a file
  roadmap-sync sync --repo me/learning  sync without the Action
`;
}
/** Wraps to a terminal of 90 columns, indented as the flags are. */
function wrap(text) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line.length + word.length > 70) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].join(`\n${' '.repeat(18)}`);
}


/***/ }),

/***/ 2607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 13 modules
var dist_src = __nccwpck_require__(5194);
;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-request-log/dist-src/version.js
const VERSION = "6.0.0";


;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-request-log/dist-src/index.js

function requestLog(octokit) {
  octokit.hook.wrap("request", (request, options) => {
    octokit.log.debug("request", options);
    const start = Date.now();
    const requestOptions = octokit.request.endpoint.parse(options);
    const path = requestOptions.url.replace(options.baseUrl, "");
    return request(options).then((response) => {
      const requestId = response.headers["x-github-request-id"];
      octokit.log.info(
        `${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      return response;
    }).catch((error) => {
      const requestId = error.response?.headers["x-github-request-id"] || "UNKNOWN";
      octokit.log.error(
        `${requestOptions.method} ${path} - ${error.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      throw error;
    });
  });
}
requestLog.VERSION = VERSION;


// EXTERNAL MODULE: ./node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var dist_bundle = __nccwpck_require__(3779);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js + 3 modules
var plugin_rest_endpoint_methods_dist_src = __nccwpck_require__(9210);
;// CONCATENATED MODULE: ./node_modules/@octokit/rest/dist-src/version.js
const version_VERSION = "22.0.1";


;// CONCATENATED MODULE: ./node_modules/@octokit/rest/dist-src/index.js





const Octokit = dist_src/* Octokit */.E.plugin(requestLog, plugin_rest_endpoint_methods_dist_src/* legacyRestEndpointMethods */.T, dist_bundle/* paginateRest */.ud).defaults(
  {
    userAgent: `octokit-rest.js/${version_VERSION}`
  }
);


// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __nccwpck_require__(7336);
// EXTERNAL MODULE: ./build/src/config/inputs.js + 2 modules
var inputs = __nccwpck_require__(2803);
// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __nccwpck_require__(796);
;// CONCATENATED MODULE: ./build/src/report/board-report.js
/** Returns what a run did to the board in one line, or null where there is none; `name` writes its name. */
function boardLine({ url, title, added, changed, archived }, { messages, name }) {
    if (url === null || title === '')
        return null;
    const { board } = messages;
    const done = [
        ...(added === 0 ? [] : [board.added(added)]),
        ...(changed === 0 ? [] : [board.changed(changed)]),
        ...(archived === 0 ? [] : [board.archived(archived)]),
    ];
    return `${board.title}: ${name(title, url)} – ${done.length === 0 ? board.inStep : done.join(', ')}`;
}

;// CONCATENATED MODULE: ./build/src/report/going-on.js
/**
 * Returns how a run that left `pending` operations goes on, a sentence each: what is left, until when GitHub allows no
 * more where a limit says so, and who does it. Empty when nothing is left.
 */
function going_on_goingOn(pending, { applied, messages: { run, format } }) {
    if (pending === 0)
        return [];
    const until = applied?.resumeAt ?? null;
    return [
        run.incomplete(pending),
        ...(until === null ? [] : [run.limitedUntil(format.time(until))]),
        run.goesOn,
    ];
}

// EXTERNAL MODULE: ./build/src/report/operations.js
var report_operations = __nccwpck_require__(4260);
;// CONCATENATED MODULE: ./build/src/report/publication.js
/** Returns in a sentence or two where the results are now. */
function publication({ commit, pullRequest, messages }, names) {
    const { waiting, declined } = messages.publish;
    const name = pullRequest === null ? '' : names.pullRequest(pullRequest);
    if (pullRequest?.brings === 'results')
        return [pullRequest.declined ? declined(name) : waiting(name)];
    return [
        commit === null ? messages.run.notCommitted : messages.run.committed(names.commit(commit)),
        ...(pullRequest === null || pullRequest.declined ? [] : [messages.outcome.readmeWaiting(name)]),
    ];
}

;// CONCATENATED MODULE: ./build/src/report/run-report.js
/**
 * Returns 0 when the run did all that it should, 4 when it stopped early and the next run goes on, 3 when the plan
 * was refused as unsafe, 2 when something that was asked for cannot be, else 1.
 */
function exitCode(report) {
    const { applied, verdict, diagnostics, dryRun, mode } = report;
    if (verdict.kind === 'unsafe' && mode !== 'plan' && !dryRun)
        return 3;
    const [error] = run_report_errorsOf(report);
    if (error !== undefined)
        return error.kind === 'invalid' ? 2 : error.kind === 'unsafe' ? 3 : 1;
    if ((applied?.failed.length ?? 0) > 0)
        return 1;
    if (diagnostics.some((diagnostic) => diagnostic.severity === 'error'))
        return 1;
    return run_report_pendingOf(report) > 0 ? 4 : 0;
}
/** Returns how many operations are left to the next run, those of the board among them. */
function run_report_pendingOf({ applied, board }) {
    return (applied?.pending.length ?? 0) + (board?.pending ?? 0);
}
/** Returns what kept parts of the run from being done, the weightiest first. */
function run_report_errorsOf({ applied, board, publishError }) {
    return [applied?.error, board?.error, publishError].flatMap((error) => error ?? []);
}

;// CONCATENATED MODULE: ./build/src/report/plan-text.js






const looks = {
    create: { sign: '+', tone: 'create' },
    rename: { sign: '~', tone: 'change' },
    move: { sign: '~', tone: 'change' },
    update: { sign: '~', tone: 'change' },
    reopen: { sign: '~', tone: 'change' },
    close: { sign: '✓', tone: 'finish' },
    skip: { sign: '-', tone: 'remove' },
};
const titleWidth = 90;
/** Returns the plan as lines of plain text: milestones, issues, then what stays because a person made it. */
function renderPlanText(plan, messages) {
    const milestones = plan.operations.filter(report_operations/* isMilestone */.J);
    const issues = plan.operations.filter((operation) => !(0,report_operations/* isMilestone */.J)(operation));
    const lines = [];
    for (const [heading, operations] of [
        [messages.plan.milestones, milestones],
        [messages.plan.issues, issues],
    ]) {
        const described = operations.flatMap((operation) => (0,report_operations/* describeOperation */.R)(operation, messages) ?? []);
        if (described.length === 0)
            continue;
        lines.push({ tone: 'heading', text: heading });
        for (const line of described) {
            const { sign, tone } = looks[line.effect];
            const number = line.of === 'milestone' || line.number === null ? [] : [`#${line.number}`];
            const parts = [sign, line.verb, ...number, (0,shared_text/* truncate */.xv)((0,shared_text/* oneLine */.TN)(line.title), titleWidth)];
            lines.push({ tone, text: `  ${parts.join(' ')}` });
            const details = [
                ...(line.renamed === null ? [] : [`${messages.plan.fields.title}: ${line.title} → ${line.renamed}`]),
                ...(line.moved ? [messages.plan.fields.milestone] : []),
                ...line.details,
            ];
            for (const each of details)
                lines.push({ tone: 'plain', text: `      ${(0,shared_text/* oneLine */.TN)(each)}` });
        }
    }
    for (const [heading, differences] of [
        [messages.plan.drift, plan.drift],
        [messages.plan.conflicts, plan.conflicts],
    ]) {
        if (differences.length === 0)
            continue;
        lines.push({ tone: 'heading', text: heading });
        for (const { of, number, field, title } of differences) {
            const name = of === 'issue' ? `#${number}` : messages.plan.fields.milestone;
            lines.push({ tone: 'warning', text: `  ${name} ${field}: ${(0,shared_text/* truncate */.xv)((0,shared_text/* oneLine */.TN)(title), titleWidth)}` });
        }
    }
    if (lines.length === 0)
        lines.push({ tone: 'plain', text: messages.plan.nothing });
    return lines;
}
/** Returns a run in a few lines of plain text, for the log and the terminal. */
function renderRunText(report) {
    const { messages, progress, applied, board, requests, plan } = report;
    const lines = renderPlanText(plan, messages);
    const { done, total, percent } = progress;
    const { number } = messages.format;
    lines.push({
        tone: 'heading',
        text: `${messages.badge.label}: ${number(done)}/${number(total)} (${messages.format.percent(percent)})`,
    });
    if (applied !== null) {
        for (const { operation, error } of applied.failed) {
            lines.push({ tone: 'warning', text: `${messages.run.failed}: ${operation.kind} – ${error.message}` });
        }
        for (const [index, text] of going_on_goingOn(run_report_pendingOf(report), report).entries()) {
            lines.push({ tone: index === 0 ? 'warning' : 'plain', text });
        }
        const name = (title, url) => `${(0,shared_text/* truncate */.xv)((0,shared_text/* oneLine */.TN)(title), titleWidth)} (${url})`;
        const kept = board === null ? null : boardLine(board, { messages, name });
        if (kept !== null)
            lines.push({ tone: 'plain', text: kept });
        const names = { commit: (sha) => sha.slice(0, 7), pullRequest: ({ url }) => url };
        for (const text of publication(report, names))
            lines.push({ tone: 'plain', text });
    }
    lines.push({ tone: 'plain', text: messages.run.requests(requests) });
    return lines;
}

// EXTERNAL MODULE: ./build/src/shared/diagnostics.js
var diagnostics = __nccwpck_require__(1419);
// EXTERNAL MODULE: ./build/src/shared/log-safe.js
var log_safe = __nccwpck_require__(6639);
;// CONCATENATED MODULE: ./build/src/shared/secrets.js
/** Shorter ones, and shorter beginnings, are words of every text. */
const shortest = 12;
/** What stands inside words that GitHub would link: `escape.ts` and `log-safe.ts` put it there. */
const joiner = '(?:&#8288;|[\\u2060\\u200b])?';
/**
 * What GitHub's tokens look like, also where Markdown escapes them.
 * Source: https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
 */
const token = new RegExp(String.raw `\b(?:gh[pousr]|github\\?_pat)\\?_(?:${joiner}\\?[\w.-]){19,}${joiner}\w`, 'gu');
/** Returns secrets that know of none yet; one of fewer than twelve characters is not remembered. */
function createSecrets() {
    const known = new Map();
    return {
        add: (secret) => {
            if (secret.length >= shortest)
                known.set(secret, patternOf(secret));
        },
        hide: (text) => [...known.values(), token].reduce((shown, pattern) => shown.replace(pattern, () => '***'), text),
    };
}
/** Matches the secret, and what begins as it does: a message that was cut may end inside. */
function patternOf(secret) {
    const characters = [...secret].map((character) => {
        if (/[a-z\d]/i.test(character))
            return character;
        return String.raw `(?:%[\dA-F]{2}|&[#\w]+;|\\*\u{${character.codePointAt(0)?.toString(16)}})`;
    });
    const end = characters
        .slice(shortest)
        .reduceRight((rest, character) => `(?:${joiner}${character}${rest})?`, '');
    return new RegExp(`${characters.slice(0, shortest).join(joiner)}${end}`, 'gu');
}

// EXTERNAL MODULE: ./build/src/app/cli-arguments.js
var cli_arguments = __nccwpck_require__(5650);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __nccwpck_require__(604);
;// CONCATENATED MODULE: ./build/src/app/token.js

/**
 * Returns the token without the blanks around it, empty for none. Throws an `invalid` error for characters that no
 * token has: they cannot be sent, and the error of who tries shows the whole header.
 */
function cleanToken(text) {
    const token = (text ?? '').trim();
    if (/^[\x21-\x7e]*$/.test(token))
        return token;
    throw new errors/* RoadmapSyncError */.C('invalid', 'The token holds a blank, a line break or another character that no token has.', { hint: 'Copy it once more, alone and in one line.' });
}

;// CONCATENATED MODULE: ./build/src/app/cli-repository.js


/**
 * Returns owner and name of the repository: as given, else `GITHUB_REPOSITORY`, else the remote `origin` of the
 * folder. Throws an `invalid` error when there is none.
 */
async function findRepository(given, env) {
    const text = given ?? env.GITHUB_REPOSITORY ?? (await output('git', ['remote', 'get-url', 'origin'])) ?? '';
    const match = /^(?:.*[:/])?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(text.trim());
    const [, owner, repo] = match ?? [];
    if (owner === undefined || repo === undefined) {
        throw new errors/* RoadmapSyncError */.C('invalid', 'It is not clear which repository on GitHub is meant.', {
            hint: 'Give it with `--repo OWNER/NAME`, or run in a clone that has a remote `origin`.',
        });
    }
    return { owner, repo };
}
/** Returns the token: as given, else from the environment, else what `gh` has. Throws when there is none, or one that cannot be. */
async function findToken(given, env) {
    const token = cleanToken(given ?? env.GITHUB_TOKEN ?? env.GH_TOKEN ?? (await output('gh', ['auth', 'token'])) ?? '');
    if (token === '') {
        throw new errors/* RoadmapSyncError */.C('invalid', 'There is no token.', {
            hint: 'Set GITHUB_TOKEN, log in with `gh auth login`, or give one with `--token`.',
        });
    }
    return token;
}
async function output(command, args) {
    const { execFileSync } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 19));
    try {
        return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/app/cli-terminal.js
var cli_terminal = __nccwpck_require__(2092);
;// CONCATENATED MODULE: ./build/src/app/outputs.js

/** An output may hold a megabyte, all of a job together: https://docs.github.com/en/actions/reference/limits */
const planLimit = 200_000;
/** Returns the outputs of a run as text. */
function outputsOf(report) {
    const { applied, board, progress, commit, pullRequest, plan } = report;
    const count = (kind) => String(new Set(applied?.applied.flatMap(({ operation }) => (operation.kind === kind ? operation.key : [])))
        .size);
    return new Map([
        ['total', String(progress.total)],
        ['done', String(progress.done)],
        ['skipped', String(progress.skipped)],
        ['percent', String(progress.percent)],
        ['created', count('create-issue')],
        ['updated', count('update-issue')],
        ['closed', count('close-issue')],
        ['reopened', count('reopen-issue')],
        ['pending', String(pendingOf(report))],
        ['changed', String((applied?.applied.length ?? 0) > 0 || commit !== null || hasChanged(board))],
        ['plan', planJson(plan)],
        ['commit', commit ?? ''],
        ['pull-request', pullRequest === null || pullRequest.declined ? '' : pullRequest.url],
        ['project-url', board?.url ?? ''],
    ]);
}
function hasChanged(board) {
    return board !== null && board.added + board.changed + board.archived > 0;
}
/** Returns the plan as JSON, without bodies; operations beyond what an output may hold are left out and counted. */
function planJson(plan) {
    const operations = plan.operations.map(brief);
    const { drift, conflicts, counts } = plan;
    for (let shown = Math.max(operations.length, drift.length, conflicts.length);; shown = Math.floor(shown / 2)) {
        const omitted = Math.max(0, operations.length - shown);
        const json = JSON.stringify({
            operations: operations.slice(0, shown),
            ...(omitted === 0 ? {} : { omitted }),
            drift: drift.slice(0, shown),
            conflicts: conflicts.slice(0, shown),
            counts,
        });
        if (json.length <= planLimit || shown === 0)
            return json;
    }
}
function brief(operation) {
    const { kind, key, reason } = operation;
    switch (operation.kind) {
        case 'create-label':
            return { kind, key, reason };
        case 'create-milestone':
            return { kind, key, reason, title: operation.after.title };
        case 'create-issue':
            return { kind, key, reason, title: operation.after.title, line: operation.after.line };
        case 'update-milestone':
            return {
                kind,
                key,
                reason,
                number: operation.number,
                changes: operation.changes.map(({ field }) => field),
            };
        case 'close-duplicate':
            return { kind, key, reason, number: operation.number, of: operation.of.number };
        default: {
            const changes = operation.changes.map(({ field, before, after }) => field === 'content' ? { field } : { field, before, after });
            return { kind, key, reason, number: operation.number, changes };
        }
    }
}

;// CONCATENATED MODULE: ./build/src/app/proxy.js
/** Names of the variables that `curl` and the runner read, in both cases. */
const variables = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'];
/**
 * Returns `fetch` that goes the way of the Action's: through the proxy that the environment names, but not to what
 * `no_proxy` names; undefined where there is none, so that nothing is loaded for it.
 */
async function proxyFetch(env) {
    if (!variables.some((name) => env[name]))
        return undefined;
    const { defaults } = await __nccwpck_require__.e(/* import() */ 176).then(__nccwpck_require__.bind(__nccwpck_require__, 7176));
    return defaults.request?.fetch;
}

// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __nccwpck_require__(3053);
// EXTERNAL MODULE: ./build/src/config/defaults.js
var defaults = __nccwpck_require__(4808);
// EXTERNAL MODULE: ./build/src/github/client.js + 1 modules
var github_client = __nccwpck_require__(7633);
// EXTERNAL MODULE: ./build/src/github/read.js
var github_read = __nccwpck_require__(4413);
// EXTERNAL MODULE: ./build/src/publish/asset-paths.js
var asset_paths = __nccwpck_require__(1304);
;// CONCATENATED MODULE: ./build/src/shared/wait-budget.js
/** Returns the budget of one run. */
function createWaitBudget({ clock, signal, maxWait }) {
    let waited = 0;
    let countedUntil = Number.NEGATIVE_INFINITY;
    return {
        waited: () => waited,
        waitUntil: async (time) => {
            const more = Math.max(0, time - Math.max(clock.now(), countedUntil));
            if (waited + more > maxWait)
                return false;
            waited += more;
            countedUntil = Math.max(countedUntil, time);
            await clock.sleep(Math.max(0, time - clock.now()), signal);
            return !signal.aborted;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/app/reading.js





/**
 * Reads files, issues and milestones as the host's settings and trigger name them. This module loads little, so that
 * the first request is under way while everything else is loaded.
 */
async function readFirst(host) {
    const { settings, trigger, clock, signal, octokit, owner, repo } = host;
    const budget = createWaitBudget({ clock, signal, maxWait: settings.maxWait });
    const client = (0,github_client/* createClient */.UU)(octokit, { owner, repo, clock, signal, budget });
    const files = {
        paths: [
            settings.config,
            ...(settings.readme === null ? [] : [settings.readme]),
            ...(0,asset_paths/* assetPaths */.R6)(settings.assets),
        ],
        globs: settings.source === 'workspace' ? [] : settings.roadmap,
    };
    const read = await (0,github_read/* readRepository */.Nu)(client, {
        ...trigger,
        files,
        trusted: [settings.config, (0,asset_paths/* ledgerPath */.tf)(settings.assets)],
        label: defaults/* defaultLabel */.A,
    });
    return { client, budget, files, read, readAt: clock.now() };
}

;// CONCATENATED MODULE: ./build/src/app/run.js


/**
 * One run of the Action or the CLI: everything that is not needed for the first request is loaded while GitHub
 * answers it. Returns and throws as `reconcile` does.
 */
async function run(host) {
    const reading = readFirst(host);
    await requestLeft(reading);
    const [answer, { reconcile }] = await Promise.all([reading, Promise.all(/* import() */[__nccwpck_require__.e(918), __nccwpck_require__.e(456), __nccwpck_require__.e(306), __nccwpck_require__.e(594), __nccwpck_require__.e(760)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7760))]);
    return reconcile(host, answer);
}
/** Told by what sends requests: https://undici.nodejs.org/#/docs/api/DiagnosticsChannel?id=undicirequestbodysent */
const sent = 'undici:request:bodySent';
/**
 * Waits until a whole request has left (its head alone waits for its body), or `reading` has ended, well or not, over
 * something that does not tell. Loading keeps the processor busy, and would hold back the request that it is to overlap
 * with.
 */
async function requestLeft(reading) {
    await new Promise((resolve) => {
        const end = () => {
            (0,external_node_diagnostics_channel_.unsubscribe)(sent, end);
            resolve();
        };
        (0,external_node_diagnostics_channel_.subscribe)(sent, end);
        reading.then(end, end);
    });
}

;// CONCATENATED MODULE: ./build/src/app/shortfalls.js





const shortfalls_titleWidth = 120;
/** Returns why the plan is too much to be applied without being asked twice, or null when it is not. */
function refusal({ verdict, messages }) {
    if (verdict.kind === 'safe')
        return null;
    const { changed, managed, percent } = verdict;
    return `${messages.plan.refused(changed, managed, percent)} ${messages.plan.force}`;
}
/**
 * Returns what the run was to do and did not, a sentence or two each: empty unless the run failed. Diagnostics of
 * the roadmap are not among them.
 */
function shortfalls(report) {
    const { applied, board, messages, mode, dryRun } = report;
    const refused = mode === 'plan' || dryRun ? null : refusal(report);
    const failed = (applied?.failed ?? []).map(({ operation, error: { message, hint } }) => {
        const title = describeOperation(operation, messages)?.title ?? operation.kind;
        return `${messages.run.failed}: ${truncate(oneLine(title), shortfalls_titleWidth)} – ${message} ${hint}`;
    });
    // What an error left undone is no work in progress: it comes back unless the reason goes.
    const part = (of) => of === null || of.error !== null ? 0 : of.pending;
    const pending = part(applied === null ? null : { ...applied, pending: applied.pending.length }) + part(board);
    return [
        ...(refused === null ? [] : [refused]),
        ...errorsOf(report).map(plainProblem),
        ...failed,
        ...(pending === 0 ? [] : [goingOn(pending, report).join(' ')]),
    ];
}
/** Returns the error as plain text, two sentences: what is wrong, what to do. */
function plainProblem(error) {
    return `${error.message} ${error.hint}`;
}
/** Returns `error` as one that a person can read: what nobody foresaw is named, and asked to be reported. */
function readable(error) {
    if (error instanceof errors/* RoadmapSyncError */.C)
        return error;
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return new errors/* RoadmapSyncError */.C('failed', `Something unexpected happened (${(0,shared_text/* truncate */.xv)((0,shared_text/* oneLine */.TN)(what), 300)}).`, {
        hint: 'Run again; if it happens again, please report it with the log of a run in debug mode.',
        cause: error,
    });
}

;// CONCATENATED MODULE: ./build/src/app/system-clock.js
/** The clock of the machine. */
const systemClock = {
    now: () => Date.now(),
    sleep: (milliseconds, signal) => new Promise((resolve) => {
        if (milliseconds <= 0 || signal?.aborted === true) {
            resolve();
            return;
        }
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, milliseconds);
        signal?.addEventListener('abort', done, { once: true });
    }),
};

// EXTERNAL MODULE: ./build/src/app/workspace.js
var workspace = __nccwpck_require__(3792);
;// CONCATENATED MODULE: ./build/src/app/cli-host.js


















/** Runs the CLI and returns its exit code (0 ok, 1 failed, 2 invalid, 3 unsafe, 4 incomplete). */
async function runCli(outer) {
    const secrets = createSecrets();
    const process = {
        ...outer,
        out: (text) => outer.out(secrets.hide(text)),
        err: (text) => outer.err(secrets.hide(text)),
    };
    let colors = picocolors.createColors(false);
    try {
        const args = (0,cli_arguments/* parseArguments */.We)(process.argv);
        colors = picocolors.createColors(args.color ?? (process.terminal && process.env.NO_COLOR === undefined));
        if (args.help)
            process.out((0,cli_arguments/* helpText */.BK)());
        else if (args.version)
            process.out(`${process.version}\n`);
        else
            return await runCommand(args, process, { colors, secrets });
        return 0;
    }
    catch (thrown) {
        const error = readable(thrown);
        if (process.env.DEBUG && thrown instanceof Error)
            process.err(`${thrown.stack}\n`);
        process.err(errorText(error, colors));
        return error.kind === 'invalid' ? 2 : error.kind === 'unsafe' ? 3 : 1;
    }
}
async function runCommand(args, process, tools) {
    switch (args.command) {
        case 'parse':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(918), __nccwpck_require__.e(456), __nccwpck_require__.e(306), __nccwpck_require__.e(594), __nccwpck_require__.e(920)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5920))).runParse(args, process);
        case 'check':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(918), __nccwpck_require__.e(456), __nccwpck_require__.e(306), __nccwpck_require__.e(594), __nccwpck_require__.e(920)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5920))).runCheck(args, process, tools.colors);
        case 'init': {
            const { initialise } = await Promise.all(/* import() */[__nccwpck_require__.e(918), __nccwpck_require__.e(306), __nccwpck_require__.e(590)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9590));
            for (const { path, done } of initialise(process.cwd, (0,inputs/* parseInputs */.T)(args.inputs))) {
                process.out(`${done.padEnd(8)} ${path}\n`);
            }
            return 0;
        }
        default:
            return runRemote(args, process, tools);
    }
}
async function runRemote(args, process, { colors, secrets }) {
    const { env, cwd, signal } = process;
    const mode = args.command === 'sync' || args.command === 'progress' ? args.command : 'plan';
    // A plan is about what lies here; what is written has to be what is pushed.
    const defaults = new Map([['source', mode === 'plan' ? 'workspace' : 'repository']]);
    const settings = (0,inputs/* parseInputs */.T)(new Map([...defaults, ...args.inputs]));
    const { owner, repo } = await findRepository(args.repo, env);
    const token = await findToken(args.inputs.get('token'), env);
    const projectToken = cleanToken(args.inputs.get('project-token') ?? env.PROJECT_TOKEN);
    for (const secret of [token, projectToken])
        secrets.add(secret);
    const fetch = await proxyFetch(env);
    const connect = (auth) => new Octokit({
        auth,
        userAgent: `roadmap-sync/${process.version}`,
        ...(env.GITHUB_API_URL === undefined ? {} : { baseUrl: env.GITHUB_API_URL }),
        ...(fetch === undefined ? {} : { request: { fetch } }),
        log: { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } },
    });
    const octokit = connect(token);
    const report = await run({
        owner,
        repo,
        settings,
        trigger: { mode, commit: null, branch: null, before: null, pullRequest: null },
        octokit,
        boards: projectToken === '' ? null : projectToken === token ? octokit : connect(projectToken),
        clock: systemClock,
        signal,
        workspace: settings.source === 'workspace' ? (0,workspace/* createWorkspace */.s)(cwd) : null,
        log: (line) => {
            if (process.terminal)
                process.err(`${(0,log_safe/* logSafe */.s)(line)}\n`);
        },
    });
    if (args.json)
        process.out(`${planJson(report.plan)}\n`);
    else
        for (const line of renderRunText(report))
            process.out(`${paint(line, colors)}\n`);
    for (const diagnostic of (0,diagnostics/* sortDiagnostics */.D)(report.diagnostics))
        process.err(`${(0,cli_terminal/* diagnosticLine */.C)(diagnostic)}\n`);
    const refused = refusal(report);
    if (refused !== null) {
        const failed = report.mode !== 'plan' && !report.dryRun;
        process.err(`${failed ? colors.red('error:') : colors.yellow('warning:')} ${(0,cli_terminal/* told */.E)(refused)}\n`);
    }
    for (const error of run_report_errorsOf(report))
        process.err(errorText(error, colors));
    return exitCode(report);
}
function errorText({ message, hint }, colors) {
    return `${colors.red('error:')} ${(0,cli_terminal/* told */.E)(message)}\n       ${(0,cli_terminal/* told */.E)(hint)}\n`;
}
function paint({ tone, text }, colors) {
    const safe = (0,log_safe/* logSafe */.s)(text);
    switch (tone) {
        case 'heading':
            return colors.bold(safe);
        case 'create':
        case 'finish':
            return colors.green(safe);
        case 'change':
            return colors.yellow(safe);
        case 'remove':
            return colors.red(safe);
        case 'warning':
            return colors.magenta(safe);
        case 'plain':
            return safe;
    }
}


/***/ }),

/***/ 2092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ diagnosticLine),
/* harmony export */   E: () => (/* binding */ told)
/* harmony export */ });
/* harmony import */ var _shared_log_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6639);
/* harmony import */ var _cli_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5650);


/** Returns a diagnostic as a line: `path:line:column`, what it is, what to do. */
function diagnosticLine({ place, severity, rule, message, hint }) {
    const where = place === undefined ? '' : `${place.path}:${place.line}:${place.column}: `;
    return told(`${where}${severity}: ${message}${hint === undefined ? '' : ` ${hint}`} (${rule})`);
}
/** Returns what a terminal shows of `text`, with flags where a workflow has inputs. */
function told(text) {
    return (0,_shared_log_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .logSafe */ .s)((0,_cli_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .inFlags */ .rx)(text));
}


/***/ }),

/***/ 8739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"1.0.0"};
;// CONCATENATED MODULE: ./build/src/app/version.js

/** The version of this package, from its manifest. */
const version = package_namespaceObject.rE;


/***/ }),

/***/ 3792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ refuseLinks),
/* harmony export */   s: () => (/* binding */ createWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _github_links_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3768);
/* harmony import */ var _shared_file_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4709);
/* harmony import */ var _shared_globs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(512);





/** Folders that hold no roadmap and may be huge. */
const skipped = new Set(['.git', 'node_modules']);
/**
 * Returns the folder `root` as a source of roadmap files. Symbolic links are not followed; one in what a glob names, or one
 * that a glob matches and that leads out of the folder, is an `invalid` error.
 */
function createWorkspace(root) {
    return {
        readFiles: async (globs) => {
            const matches = (0,_shared_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .globMatcher */ .f)(globs);
            const files = new Map();
            for (const base of (0,_shared_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .globRoots */ .K)(globs)) {
                refuseLinks(root, base);
                await collect(root, base, { matches, files });
            }
            return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
        },
    };
}
async function collect(root, path, collection) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    const stat = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(full).catch(() => null);
    if (stat === null)
        return;
    if (stat.isSymbolicLink() && collection.matches(path) && !(await leadsInside(root, full)))
        throw (0,_github_links_js__WEBPACK_IMPORTED_MODULE_2__/* .isLink */ .PJ)(path);
    if (stat.isFile() && collection.matches(path)) {
        (0,_shared_file_text_js__WEBPACK_IMPORTED_MODULE_3__/* .requireSize */ .l)(stat.size, path);
        collection.files.set(path, (0,_shared_file_text_js__WEBPACK_IMPORTED_MODULE_3__/* .fileText */ .C)(await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readFile(full), path));
    }
    if (!stat.isDirectory())
        return;
    for (const name of (await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readdir(full)).sort()) {
        if (!skipped.has(name))
            await collect(root, path === '' ? name : `${path}/${name}`, collection);
    }
}
/** Throws an `invalid` error where the path below `root`, or a folder above it, is a symbolic link. */
function refuseLinks(root, path) {
    const names = path.split('/');
    for (let count = 1; count <= names.length; count += 1) {
        const part = names.slice(0, count).join('/');
        if (part !== '' && isSymbolicLink((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, part)))
            throw (0,_github_links_js__WEBPACK_IMPORTED_MODULE_2__/* .isLink */ .PJ)(part);
    }
}
/** What no file can be named, or nobody may look at, is none. */
function isSymbolicLink(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink();
    }
    catch {
        return false;
    }
}
/** A link that leads nowhere leads inside: there is nothing to read. */
async function leadsInside(root, link) {
    const target = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.realpath(link).catch(() => null);
    return target === null || target.startsWith(`${await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.realpath(root)}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
}


/***/ }),

/***/ 5035:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _app_cli_host_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2607);
/* harmony import */ var _app_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8739);


const abort = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => abort.abort());
// A reader that has seen enough, such as `head`, closes the pipe: no failure of ours.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
});
process.exitCode = await (0,_app_cli_host_js__WEBPACK_IMPORTED_MODULE_0__/* .runCli */ .a)({
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    version: _app_version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r,
    terminal: process.stdout.isTTY === true,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    signal: abort.signal,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ defaultLabel)
/* harmony export */ });
/** The label that every issue bears unless the configuration names another one. */
const defaultLabel = 'roadmap';


/***/ }),

/***/ 2803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ inputFields),
  T: () => (/* binding */ parseInputs)
});

// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __nccwpck_require__(604);
// EXTERNAL MODULE: ./build/src/config/nearest.js
var nearest = __nccwpck_require__(4438);
// EXTERNAL MODULE: ./build/src/shared/off-limits.js
var off_limits = __nccwpck_require__(831);
;// CONCATENATED MODULE: ./build/src/config/paths.js


/** What of a refused path is shown. */
const shown = 100;
/**
 * Returns `path` as a path inside the repository: forward slashes, no `.` between them, no slash at the end. Throws an
 * `invalid` error for what leads out of it, into `.git`, or to workflows, which no roadmap has to touch.
 */
function repositoryPath(path, field) {
    const clean = path
        .trim()
        .replaceAll('\\', '/')
        .replace(/\/+/g, '/')
        .replace(/(?<=^|\/)(?:\.\/)+/g, '')
        .replace(/\/\.?$/, '');
    const parts = clean.split('/');
    const refused = clean === '' ||
        clean === '.' ||
        /^\/|^[a-z]:|\p{Cc}/iu.test(clean) ||
        parts.includes('..') ||
        parts.some((part) => part !== part.trim()) ||
        (0,off_limits/* isOffLimits */.s)(clean);
    if (refused) {
        throw new errors/* RoadmapSyncError */.C('invalid', `\`${path.trim().slice(0, shown)}\` is not a path that \`${field}\` may name.`, {
            hint: 'Give a path inside the repository, such as `roadmap/plan.md`, outside `.git` and `.github/workflows`.',
        });
    }
    return clean;
}

;// CONCATENATED MODULE: ./build/src/config/project.js

/**
 * Returns what the input `project` asks for, null where it is empty. Throws an `invalid` error for anything but
 * `auto`, a number, or the address of a project.
 */
function projectSetting(text) {
    if (text === '')
        return null;
    if (text.toLowerCase() === 'auto')
        return { kind: 'auto' };
    const number = /^#?([1-9]\d{0,8})$/.exec(text)?.[1];
    if (number !== undefined)
        return { kind: 'named', number: Number(number), owner: null };
    const address = /^https?:\/\/[^/\s]+\/(?:users|orgs)\/([\w-]+)\/projects\/([1-9]\d{0,8})(?:[/?#]\S*)?$/.exec(text);
    const [, owner, last] = address ?? [];
    if (owner !== undefined && last !== undefined)
        return { kind: 'named', number: Number(last), owner };
    throw new errors/* RoadmapSyncError */.C('invalid', `\`${text.slice(0, 200)}\` is not a value of the input \`project\`.`, {
        hint: 'Give `auto`, the number of a project, or its address such as `https://github.com/users/octocat/projects/1`.',
    });
}

;// CONCATENATED MODULE: ./build/src/config/inputs.js




const modes = ['auto', 'sync', 'progress', 'plan'];
const sources = ['repository', 'workspace'];
const publishWays = ['commit', 'pull-request', 'branch', 'none'];
/** Every input, in the order in which it is documented. */
const inputFields = [
    {
        name: 'token',
        default: '${{ github.token }}',
        description: 'Token that reads and writes issues, milestones and files. The default is enough with `contents: write` and `issues: write` (and `pull-requests: write` for the preview on pull requests).',
    },
    {
        name: 'project-token',
        default: '',
        description: 'Token that may write to a project board; the default token cannot. For a board of a user a classic token with the scope `project`, for one of an organisation a token with the permission “Projects: read and write”.',
    },
    {
        name: 'mode',
        default: 'auto',
        description: '`sync` brings GitHub in step with the roadmap, `progress` only updates badge and table, `plan` shows what would happen; `auto` picks one from the event.',
        oneOf: modes,
    },
    {
        name: 'source',
        default: 'repository',
        description: 'Where roadmap files come from: `repository` reads them through the API (no checkout needed), `workspace` reads the checkout, for roadmaps that an earlier step makes.',
        oneOf: sources,
    },
    {
        name: 'roadmap',
        default: 'roadmap/**/*.md',
        description: 'Globs of the roadmap files, one a line; `!` in front leaves files out.',
    },
    {
        name: 'config',
        default: '.github/roadmap-sync.yml',
        description: 'Path of the configuration file; it need not exist.',
    },
    {
        name: 'readme',
        default: 'README.md',
        description: 'File that shows badge and table; empty switches both off.',
    },
    {
        name: 'assets',
        default: '.github/roadmap',
        description: 'Folder of the files that are kept in the repository: badge, bars, chart and ledger.',
    },
    {
        name: 'project',
        default: '',
        description: 'Project board to keep: empty for none, `auto` for one that is made once, a number or URL for one that exists. Needs `project-token`.',
    },
    {
        name: 'publish',
        default: 'commit',
        description: 'How badge, table and ledger get into the repository: `commit` on the branch, `pull-request` into it, `branch` for a branch of their own (`roadmap-progress`), or `none`.',
        oneOf: publishWays,
    },
    {
        name: 'locale',
        default: 'auto',
        description: "Language of everything readers see; `auto` follows the roadmap's.",
    },
    {
        name: 'dry-run',
        default: 'false',
        description: '`true` stops after the plan: nothing is written.',
        oneOf: ['true', 'false'],
    },
    {
        name: 'force',
        default: 'false',
        description: '`true` applies a plan that was refused as unsafe.',
        oneOf: ['true', 'false'],
    },
    {
        name: 'max-wait',
        default: '10',
        description: 'Minutes that a run may wait for rate limits before it stops and leaves the rest to the next one.',
    },
];
/**
 * Returns the settings in `inputs` (name → text; a missing one has its default). Throws an `invalid` error that
 * names the input for an unknown name or a value that cannot be, with the nearest name or the allowed values.
 */
function parseInputs(inputs) {
    const names = inputFields.map((field) => field.name);
    for (const name of inputs.keys()) {
        if (names.some((known) => known === name))
            continue;
        const guess = (0,nearest/* nearest */.p)(name, names);
        throw new errors/* RoadmapSyncError */.C('invalid', `There is no input \`${name}\`.`, {
            hint: guess === null ? `Inputs are ${list(names)}.` : `Did you mean \`${guess}\`?`,
        });
    }
    const text = (name) => {
        const field = inputFields.find((each) => each.name === name);
        const given = (inputs.get(name) ?? '').trim();
        // A choice that a workflow had nothing to fill in for, such as `${{ inputs.mode }}` on a push.
        const isChoice = field !== undefined && ('oneOf' in field || name === 'max-wait');
        return given === '' && (isChoice || !inputs.has(name)) ? (field?.default ?? '') : given;
    };
    const word = (name, words) => {
        const value = text(name).toLowerCase();
        const found = words.find((each) => each === value);
        if (found !== undefined)
            return found;
        const guess = (0,nearest/* nearest */.p)(value, words);
        throw new errors/* RoadmapSyncError */.C('invalid', `\`${text(name)}\` is not a value of the input \`${name}\`.`, {
            hint: `${guess === null ? '' : `Did you mean \`${guess}\`? `}It is one of ${list(words)}.`,
        });
    };
    const globs = text('roadmap')
        .split('\n')
        .map((glob) => glob.trim())
        .filter((glob) => glob !== '');
    if (globs.length === 0) {
        throw new errors/* RoadmapSyncError */.C('invalid', 'The input `roadmap` is empty.', {
            hint: 'Name at least one file or glob, such as `roadmap/**/*.md`.',
        });
    }
    const readme = text('readme');
    return {
        mode: word('mode', modes),
        source: word('source', sources),
        roadmap: globs.map((glob) => glob.startsWith('!') ? `!${repositoryPath(glob.slice(1), 'roadmap')}` : repositoryPath(glob, 'roadmap')),
        config: repositoryPath(text('config'), 'config'),
        readme: readme === '' ? null : repositoryPath(readme, 'readme'),
        assets: repositoryPath(text('assets'), 'assets'),
        project: projectSetting(text('project')),
        publish: word('publish', publishWays),
        locale: text('locale') || 'auto',
        dryRun: word('dry-run', ['true', 'false']) === 'true',
        force: word('force', ['true', 'false']) === 'true',
        maxWait: minutes(text('max-wait')),
    };
}
function minutes(text) {
    const value = Number(text);
    if (text === '' || !Number.isFinite(value) || value < 0 || value > 350) {
        throw new errors/* RoadmapSyncError */.C('invalid', `\`${text}\` is not a value of the input \`max-wait\`.`, {
            hint: 'Give minutes from 0 to 350; a job on a hosted runner ends after 360.',
        });
    }
    return value * 60_000;
}
function list(words) {
    return words.map((word) => `\`${word}\``).join(', ');
}


/***/ }),

/***/ 4438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Returns the word that `text` was probably meant to be (at most a third of it differs), or null. */
function nearest(text, words) {
    const wanted = text.toLowerCase();
    const near = words
        .map((word) => ({ word, distance: editDistance(wanted, word) }))
        .filter(({ word, distance }) => distance <= Math.max(1, Math.ceil(word.length / 3)));
    // Of two that are as near, people mistype the first letter least.
    const rank = ({ word, distance }) => distance * 2 + (word[0] === wanted[0] ? 0 : 1);
    return near.toSorted((a, b) => rank(a) - rank(b))[0]?.word ?? null;
}
/** Two letters exchanged are one slip: https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance */
function editDistance(a, b) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
            next.push(Math.min(replace, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        before = row;
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 7633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  UU: () => (/* binding */ createClient),
  xd: () => (/* binding */ rateLimited),
  bj: () => (/* binding */ unanswered)
});

// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __nccwpck_require__(604);
// EXTERNAL MODULE: ./build/src/github/problem.js
var github_problem = __nccwpck_require__(9826);
;// CONCATENATED MODULE: ./build/src/github/transport.js

/** What GitHub answers with is far from this, also unpacked. */
const largest = 50_000_000;
/** A renamed repository takes one; more than a few go in circles. */
const hops = 3;
/**
 * Returns `fetch` that follows redirects to the same origin only, with method and body as they were: anywhere else
 * nobody may have the token or the text. Throws a RoadmapSyncError for any other redirect, for a certificate that is not
 * trusted, and for a proxy that refuses; and what `fetch` throws. An answer that does not end after 50 MB fails.
 * Source: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 */
function sameOriginFetch(fetch) {
    return async (url, init) => {
        let target = url;
        for (let hop = 0;; hop += 1) {
            const response = await fetch(target, { ...init, redirect: 'manual' }).catch((error) => {
                throw refusedOnTheWay(error, new URL(target).host) ?? error;
            });
            if (![301, 302, 307, 308].includes(response.status))
                return limited(response);
            const location = response.headers.get('location');
            const next = location !== null && URL.canParse(location, target) ? new URL(location, target) : null;
            await response.body?.cancel();
            if (next === null || next.origin !== new URL(target).origin || hop === hops)
                throw strayed(target);
            target = next.href;
        }
    };
}
function limited(response) {
    if (response.body === null)
        return response;
    let bytes = 0;
    const counter = new TransformStream({
        transform: (chunk, controller) => {
            bytes += chunk.byteLength;
            if (bytes > largest)
                controller.error(new Error('GitHub’s answer does not end'));
            else
                controller.enqueue(chunk);
        },
    });
    return new Response(response.body.pipeThrough(counter), response);
}
function strayed(from) {
    return new errors/* RoadmapSyncError */.C('failed', `${new URL(from).host} redirects to somewhere else; that is not followed.`, {
        hint: 'Check the address of the API (GITHUB_API_URL) and the proxy between here and GitHub.',
    });
}
/** https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const untrusted = /^(?:CERT_|DEPTH_ZERO_SELF_SIGNED_CERT|ERR_TLS_CERT_|ERROR_IN_CERT_|HOSTNAME_MISMATCH|INVALID_(?:CA|PURPOSE)|PATH_LENGTH_EXCEEDED|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_)/;
/** Returns what there is to say where asking again would end the same, or null. */
function refusedOnTheWay(error, host) {
    for (let cause = error; cause instanceof Error; cause = cause.cause) {
        const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
        if (untrusted.test(code)) {
            return new errors/* RoadmapSyncError */.C('failed', `The certificate of ${host} is not trusted (${code}).`, {
                hint: 'Where a proxy or a server has an authority of its own, name the file of its certificate in NODE_EXTRA_CA_CERTS.',
                cause: error,
            });
        }
        // What undici throws has no code of its own.
        const status = /^Proxy response \((4\d\d)\)/.exec(cause.message)?.[1];
        if (status !== undefined) {
            return new errors/* RoadmapSyncError */.C('failed', `The proxy does not let requests to ${host} through (${status}).`, {
                hint: 'Check the address, user and password in https_proxy, or name the host in no_proxy.',
                cause: error,
            });
        }
    }
    return null;
}
/** Returns whether a successful answer holds what GitHub's API answers with: JSON, or nothing where it says so. */
function isAnswer({ status, data }) {
    if (status === 204 || status === 205)
        return true;
    return typeof data === 'object' && data !== null && !(data instanceof ArrayBuffer);
}

;// CONCATENATED MODULE: ./build/src/github/client.js



/** GitHub's REST API changes with this date; frozen so that behaviour is, too: https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const apiVersion = '2022-11-28';
const requestTimeout = 60_000;
/** What is left for requests once the runner asked to stop: it kills after some ten seconds. */
const grace = 3_000;
/** Milliseconds before a failed read is tried again. */
const readPauses = [1_000, 4_000, 10_000];
/** What Octokit would say of a deprecated address is the server's text, and nobody's to act on but ours. */
const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/**
 * Returns a client over `octokit`; hooks the API version, a time-out, a counter, and distrust of redirects and of
 * broken answers into every request.
 */
function createClient(octokit, options) {
    const { owner, repo, clock, signal, budget, timeout = requestTimeout } = options;
    let requests = 0;
    /** Epoch milliseconds until which a limit that one read met keeps the others, too. */
    let limitedUntil = Number.NEGATIVE_INFINITY;
    const waitUntil = async (time, cause) => {
        if (!(await budget.waitUntil(time)))
            throw rateLimited(time, cause);
    };
    const graceOver = new AbortController();
    signal.addEventListener('abort', () => void setTimeout(() => graceOver.abort(), grace).unref(), {
        once: true,
    });
    octokit.hook.before('request', async (request) => {
        await breathe();
        requests += 1;
        request.headers['x-github-api-version'] = apiVersion;
        const end = AbortSignal.any([AbortSignal.timeout(timeout), graceOver.signal]);
        const fetch = sameOriginFetch(request.request?.fetch ?? globalThis.fetch);
        request.request = { ...request.request, fetch, signal: end, log: silent };
    });
    octokit.hook.after('request', (response) => {
        // Octokit hands on what a proxy or a broken connection made of an answer, as text.
        if (!isAnswer(response))
            throw new Error('GitHub answered with something that is no JSON');
    });
    return {
        owner,
        repo,
        octokit,
        clock,
        goOn: () => {
            if (signal.aborted)
                throw stopped();
        },
        requests: () => requests,
        read: async (need, read) => {
            for (let attempt = 0;; attempt += 1) {
                if (clock.now() < limitedUntil)
                    await waitUntil(limitedUntil);
                try {
                    return await read();
                }
                catch (error) {
                    const problem = (0,github_problem/* classify */.L8)(error, { need, clock });
                    if (problem.kind === 'fatal' || problem.kind === 'refused')
                        throw problem.error;
                    const pause = readPauses[attempt];
                    if (pause === undefined || signal.aborted)
                        throw unanswered(error);
                    if (problem.kind === 'unknown')
                        await clock.sleep(pause, signal);
                    else {
                        limitedUntil = Math.max(limitedUntil, problem.retryAt);
                        await waitUntil(limitedUntil, error);
                    }
                }
            }
        },
    };
}
/**
 * Lets the process notice what became of its connections while it computed: on one that the server closed meanwhile, a
 * write would be lost. Two turns, because closing is heard between them: https://nodejs.org/en/learn/asynchronous-work/event-loop-timers-and-nexttick
 */
async function breathe() {
    await new Promise(setImmediate);
    await new Promise(setImmediate);
}
/** Returns the error for a request that a limit forbids for longer than the run may wait. */
function rateLimited(retryAt, cause) {
    return new errors/* RoadmapSyncError */.C('failed', `GitHub's rate limit is used up until ${new Date(retryAt).toISOString()}.`, {
        hint: 'Run again after that time, or let a run wait longer with `max-wait`.',
        cause,
    });
}
function stopped() {
    return new errors/* RoadmapSyncError */.C('failed', 'The run was asked to stop before it had read everything; nothing was changed.', {
        hint: 'Run again; nothing is done twice.',
    });
}
/** Returns the error for a GitHub whose answers stay away. */
function unanswered(cause) {
    return new errors/* RoadmapSyncError */.C('failed', 'GitHub does not answer.', {
        hint: 'Run again later; https://www.githubstatus.com says whether GitHub has a problem.',
        cause,
    });
}


/***/ }),

/***/ 166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ collectFiles),
/* harmony export */   E5: () => (/* binding */ fileSelections),
/* harmony export */   W2: () => (/* binding */ blobSelection)
/* harmony export */ });
/* unused harmony export blobOid */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(604);
/* harmony import */ var _shared_file_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4709);
/* harmony import */ var _shared_globs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(512);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3768);





/** Levels of folders that the first request reads along. */
const depth = 3;
const blobsPerRequest = 40;
const blob = '... on Blob { oid byteSize isBinary isTruncated text }';
/** GraphQL selection of one file, at `expression` (such as `HEAD:README.md`). */
function blobSelection(alias, expression) {
    return `${alias}: object(expression: ${JSON.stringify(expression)}) { ${blob} }`;
}
/** GraphQL aliases and selections for the files of a request, at `expression` (a commit or `HEAD`). */
function fileSelections(request, expression) {
    const tree = (level) => level === 0
        ? '__typename'
        : `... on Tree { entries { name type mode oid object { __typename ${blob} ${tree(level - 1)} } } }`;
    const object = (path) => `object(expression: ${JSON.stringify(`${expression}:${path}`)})`;
    return [
        ...request.paths.map((path, index) => blobSelection(`file${index}`, `${expression}:${path}`)),
        ...(0,_shared_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .globRoots */ .K)(request.globs).map((root, index) => root === '' ? '' : `tree${index}: ${object(root)} { __typename ${blob} ${tree(depth)} }`),
    ].join('\n');
}
/**
 * Returns the files of an answer to `fileSelections` by path, complete and byte for byte: what GraphQL cut, could
 * not show or did not descend into is read through REST. Symbolic links are left out. Throws when a file is too large or
 * not UTF-8, or asked for by name and a symbolic link.
 */
async function collectFiles(client, answer, { request, commit }) {
    const found = new Map();
    const named = new Set(request.paths);
    request.paths.forEach((path, index) => {
        const node = answer[`file${index}`];
        if (node?.oid !== undefined)
            found.set(path, node);
    });
    const matches = (0,_shared_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatcher */ .f)(request.globs);
    let deep = false;
    (0,_shared_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .globRoots */ .K)(request.globs).forEach((root, index) => {
        const node = answer[`tree${index}`];
        if (root === '')
            deep = true;
        else if (node?.__typename === 'Blob') {
            named.add(root);
            found.set(root, node);
        }
        else if (node?.entries !== undefined)
            deep = walk(node, root, { found, matches }) || deep;
    });
    if (deep) {
        for (const { path, oid, byteSize } of await listTree(client, commit)) {
            if (matches(path) && !found.has(path))
                found.set(path, { oid, byteSize });
        }
    }
    const files = new Map();
    const missing = [];
    for (const [path, { oid, text, isTruncated, byteSize }] of found) {
        if (oid === undefined)
            continue;
        (0,_shared_file_text_js__WEBPACK_IMPORTED_MODULE_2__/* .requireSize */ .l)(byteSize ?? 0, path);
        const isWhole = text != null && isTruncated !== true && !text.includes('\0') && blobOid(text) === oid;
        if (isWhole)
            files.set(path, { path, text, oid });
        else
            missing.push({ path, oid });
    }
    for (let at = 0; at < missing.length; at += blobsPerRequest) {
        const texts = await Promise.all(missing.slice(at, at + blobsPerRequest).map(({ path, oid }) => readBlob(client, path, oid)));
        for (const file of texts)
            files.set(file.path, file);
    }
    const texts = [...files].flatMap(([path, { text }]) => (named.has(path) ? [[path, text]] : []));
    await (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseLinks */ .UA)(client, commit, new Map(texts));
    return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** Collects the matching blobs of the folder; returns whether there are folders that the answer did not open. */
function walk(node, folder, { found, matches }) {
    let deep = false;
    for (const entry of node.entries ?? []) {
        const path = `${folder}/${entry.name}`;
        if (entry.type === 'tree') {
            if (entry.object?.entries === undefined)
                deep = true;
            else
                deep = walk(entry.object, path, { found, matches }) || deep;
        }
        else if (entry.type === 'blob' && entry.mode !== _links_js__WEBPACK_IMPORTED_MODULE_4__/* .symlinkMode */ .VX && matches(path)) {
            found.set(path, { ...entry.object, oid: entry.oid });
        }
    }
    return deep;
}
async function listTree(client, commit) {
    const { owner, repo, octokit } = client;
    const { data } = await client.read('contents', () => octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        owner,
        repo,
        tree_sha: commit,
        recursive: '1',
    }));
    if (data.truncated) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RoadmapSyncError */ .C('invalid', 'The repository has too many files to look for roadmaps in all of it.', {
            hint: 'Name the folder in `roadmap`, such as `docs/**/*.md`.',
        });
    }
    return data.tree.flatMap(({ path, sha, type, mode, size = 0 }) => type === 'blob' && mode !== '120000' && path !== undefined && sha !== undefined
        ? [{ path, oid: sha, byteSize: size }]
        : []);
}
async function readBlob(client, path, oid) {
    const { owner, repo, octokit } = client;
    const { data } = await client.read('contents', () => octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha: oid }));
    const bytes = Buffer.from(data.content, 'base64');
    (0,_shared_file_text_js__WEBPACK_IMPORTED_MODULE_2__/* .requireSize */ .l)(bytes.length, path);
    return { path, text: (0,_shared_file_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fileText */ .C)(bytes, path), oid };
}
/** Returns the name git gives to a file of this text: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobOid(text) {
    const bytes = Buffer.from(text, 'utf8');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LJ: () => (/* binding */ dueDay),
/* harmony export */   Rb: () => (/* binding */ toSnapshotIssue),
/* harmony export */   T3: () => (/* binding */ issueFields),
/* harmony export */   _m: () => (/* binding */ isBy),
/* harmony export */   oT: () => (/* binding */ milestoneFields),
/* harmony export */   w0: () => (/* binding */ toSnapshotMilestone)
/* harmony export */ });
/** What is read of every issue, in lists and in the answers to writes. */
const issueFields = `number id url title body state stateReason(enableDuplicate: true) viewerDidAuthor
  author { login __typename } milestone { number } labels(first: 100) { nodes { name } } locked createdAt closedAt`;
/**
 * Returns the issue for a snapshot. It is ours when the token's own account wrote it, or one of `authors` (logins,
 * for repositories whose token changed).
 */
function toSnapshotIssue(node, authors) {
    const author = node.author?.login ?? 'ghost';
    return {
        number: node.number,
        nodeId: node.id,
        url: node.url,
        title: node.title,
        body: node.body,
        state: node.state === 'OPEN' ? 'open' : 'closed',
        closedAs: node.state === 'OPEN' ? null : closedAs(node.stateReason),
        ...(node.stateReason === 'REOPENED' ? { reopened: true } : {}),
        ours: node.viewerDidAuthor || [workflowAuthor, ...authors].some((login) => isBy(node, login)),
        author,
        milestone: node.milestone?.number ?? null,
        labels: node.labels?.nodes.map((label) => label.name) ?? [],
        locked: node.locked,
        createdAt: node.createdAt,
        closedAt: node.closedAt,
    };
}
/** Who writes with a workflow's own token: what the Action made is known to the CLI and to another token, too. */
const workflowAuthor = 'github-actions[bot]';
/**
 * Returns whether that login wrote it. GraphQL names a bot without the suffix that REST and people use; a person of
 * the bare name is somebody else.
 */
function isBy({ author }, login) {
    if (author === null)
        return false;
    const name = author.__typename === 'Bot' ? `${author.login}[bot]` : author.login;
    return name.toLowerCase() === login.toLowerCase();
}
function closedAs(reason) {
    if (reason === 'NOT_PLANNED')
        return 'not_planned';
    return reason === 'DUPLICATE' ? 'duplicate' : 'completed';
}
/** What is read of every milestone. */
const milestoneFields = 'number id url title description state dueOn createdAt';
/** Returns the milestone for a snapshot. */
function toSnapshotMilestone(node) {
    return {
        number: node.number,
        nodeId: node.id,
        url: node.url,
        title: node.title,
        description: node.description ?? '',
        state: node.state === 'OPEN' ? 'open' : 'closed',
        due: dueDay(node.dueOn),
        createdAt: node.createdAt,
    };
}
/** GitHub keeps a day, as midnight on its west coast, which is the same day anywhere in UTC. */
function dueDay(dueOn) {
    return dueOn === null ? null : dueOn.slice(0, 10);
}


/***/ }),

/***/ 3768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PJ: () => (/* binding */ isLink),
/* harmony export */   UA: () => (/* binding */ refuseLinks),
/* harmony export */   VX: () => (/* binding */ symlinkMode)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(604);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4961);


/** Git's mode of a symbolic link. */
const symlinkMode = 0o120000;
/** One line without an end: as `object` shows a symbolic link, without its mode. Pictures of ours are no links. */
const likeLink = /^[^<\n\0][^\n\0]{0,4095}$/;
/**
 * Throws an `invalid` error where one of the files (path → text) that were asked for by name is a symbolic link at
 * `commit`: its text is a path, and no text of anybody's. Asks GitHub only about files that look like one.
 */
async function refuseLinks(client, commit, files) {
    const paths = [...files].flatMap(([path, text]) => (likeLink.test(text) ? [path] : []));
    const folders = [...new Set(paths.map(folderOf))];
    if (folders.length === 0)
        return;
    const answer = await (0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .queryRepository */ .l)(client, folders
        .map((folder, index) => `folder${index}: object(expression: ${JSON.stringify(`${commit}:${folder}`)}) { ... on Tree { entries { name mode } } }`)
        .join('\n'));
    const link = paths.find((path) => answer[`folder${folders.indexOf(folderOf(path))}`]?.entries?.some(({ name, mode }) => mode === symlinkMode && name === path.slice(path.lastIndexOf('/') + 1)));
    if (link !== undefined)
        throw isLink(link);
}
function folderOf(path) {
    return path.split('/').slice(0, -1).join('/');
}
/** Returns the error for a symbolic link in the place of a file. */
function isLink(path) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoadmapSyncError */ .C('invalid', `${path} is a symbolic link, which is neither read nor written.`, {
        hint: 'Name the file that it points at, or put a file in its place.',
    });
}


/***/ }),

/***/ 6724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  bm: () => (/* binding */ firstPages),
  T0: () => (/* binding */ pageSize),
  qZ: () => (/* binding */ readLists),
  Pl: () => (/* binding */ readNumbers)
});

// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __nccwpck_require__(604);
;// CONCATENATED MODULE: ./build/src/shared/parallel.js
/**
 * Runs `work` for each of `items`, at most `limit` at a time, and returns what they return, in the order of `items`.
 * After a failure none is begun any more; throws the first error once those under way have ended.
 */
async function inParallel(items, limit, work) {
    const results = [];
    const errors = [];
    const left = items.entries();
    const workers = Array.from({ length: Math.min(limit, items.length) }, async () => {
        for (const [index, item] of left) {
            try {
                results[index] = await work(item);
            }
            catch (error) {
                errors.push(error);
            }
            if (errors.length > 0)
                break;
        }
    });
    await Promise.all(workers);
    if (errors.length > 0)
        throw errors[0];
    return results;
}

// EXTERNAL MODULE: ./build/src/github/issue-fields.js
var issue_fields = __nccwpck_require__(850);
// EXTERNAL MODULE: ./build/src/github/query.js
var query = __nccwpck_require__(4961);
;// CONCATENATED MODULE: ./build/src/github/lists.js




/** As many nodes as GitHub puts on a page: https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#node-limit */
const pageSize = 100;
/** As many numbers as one request asks for: where a third of them are issues, it answers with a page of them. */
const numbersPerRequest = 300;
/** Requests under way at once, far below the hundred that GitHub allows: https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#secondary-rate-limits */
const concurrency = 8;
const issueOrder = 'orderBy: {field: CREATED_AT, direction: ASC}';
const milestoneOrder = 'states: [OPEN, CLOSED], orderBy: {field: NUMBER, direction: ASC}';
const pageOf = (cursor) => `first: ${pageSize}${cursor === null ? '' : `, after: ${JSON.stringify(cursor)}`}`;
const issuesPage = (after) => `issues(${pageOf(after)}, ${issueOrder}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${issue_fields/* issueFields */.T3} } }`;
const milestonesPage = (after) => `milestones(${pageOf(after)}, ${milestoneOrder}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${issue_fields/* milestoneFields */.oT} } }`;
/** GraphQL selection of the first page of each list, and of the last number in it. */
const firstPages = `${milestonesPage(null)} ${issuesPage(null)}
  newestMilestone: milestones(last: 1, ${milestoneOrder}) { nodes { number } }
  newestIssue: issues(last: 1, ${issueOrder}) { nodes { number } }`;
/**
 * Returns the whole of both lists, which begin with `first`: by number, several requests at once, where that takes no
 * more requests than page by page; else, and where anything about it is doubtful, page by page. Throws a
 * RoadmapSyncError when GitHub refuses, or when the run was asked to stop.
 */
async function readLists(client, first) {
    const found = { issues: numbered(first.issues.nodes), milestones: numbered(first.milestones.nodes) };
    const { issues, milestones } = first;
    if (issues.pageInfo.hasNextPage || milestones.pageInfo.hasNextPage) {
        await readByNumber(client, first, found);
        const isComplete = found.issues.size >= issues.totalCount && found.milestones.size >= milestones.totalCount;
        if (!isComplete || isUncounted(issues) || isUncounted(milestones))
            await readByPage(client, first, found);
    }
    return { issues: sorted(found.issues), milestones: sorted(found.milestones) };
}
function numbered(nodes) {
    return new Map(nodes.map((node) => [node.number, node]));
}
function sorted(nodes) {
    return [...nodes].sort(([a], [b]) => a - b).map(([, node]) => node);
}
/** Whether the list goes on although its count says that it does not. */
function isUncounted({ totalCount, nodes, pageInfo }) {
    return pageInfo.hasNextPage && totalCount <= nodes.length;
}
/** Adds what there is up to the newest numbers; what fails is left to be read page by page, and told then. */
async function readByNumber(client, first, found) {
    try {
        await inParallel(batchesOf(first, found), concurrency, async (batch) => {
            client.goOn();
            await readNumbers(client, batch, { url: first.url, found });
        });
    }
    catch (error) {
        if (!(error instanceof errors/* RoadmapSyncError */.C))
            throw error;
    }
}
/** Returns all numbers that are not found yet, in requests of even size; none where pages take fewer requests. */
function batchesOf({ issues, newestIssue, milestones, newestMilestone }, found) {
    const wanted = {
        issues: (newestIssue.nodes[0]?.number ?? 0) - found.issues.size,
        milestones: (newestMilestone.nodes[0]?.number ?? 0) - found.milestones.size,
    };
    const pages = requestsFor(pageSize, [
        issues.totalCount - found.issues.size,
        milestones.totalCount - found.milestones.size,
    ]);
    const count = Math.max(pages, requestsFor(numbersPerRequest, [wanted.issues, wanted.milestones]));
    if (pages < 2 || count > pages)
        return [];
    const issueNumbers = missingIn(found.issues, newestIssue);
    const milestoneNumbers = missingIn(found.milestones, newestMilestone);
    return Array.from({ length: count }, (_, index) => ({
        issues: share(issueNumbers, { index, count }),
        milestones: share(milestoneNumbers, { index, count }),
    }));
}
function requestsFor(size, counts) {
    return Math.max(...counts.map((count) => Math.ceil(count / size)));
}
function missingIn(found, { nodes }) {
    return Array.from({ length: nodes[0]?.number ?? 0 }, (_, index) => index + 1).filter((number) => !found.has(number));
}
function share(items, part) {
    const bound = (index) => Math.round((items.length * index) / part.count);
    return items.slice(bound(part.index), bound(part.index + 1));
}
/** Adds the issues and milestones of those numbers to `found`; a number may be a pull request's or nobody's. */
async function readNumbers(client, { issues, milestones }, { url, found }) {
    const selection = [
        ...issues.map((number) => `i${number}: issueOrPullRequest(number: ${number}) { ...Fields }`),
        ...milestones.map((number) => `m${number}: milestone(number: ${number}) { ${issue_fields/* milestoneFields */.oT} }`),
    ];
    const answer = await (0,query/* queryRepository */.l)(client, selection.join('\n'), {
        fragments: issues.length === 0 ? '' : `fragment Fields on Issue { ${issue_fields/* issueFields */.T3} }`,
    });
    for (const node of Object.values(answer)) {
        if (node?.number === undefined)
            continue;
        if (!('viewerDidAuthor' in node))
            found.milestones.set(node.number, node);
        // What moved to another repository is answered from there.
        else if (node.url === `${url}/issues/${node.number}`)
            found.issues.set(node.number, node);
    }
}
/** Adds all pages after the first; a page of each list in a request. */
async function readByPage(client, first, found) {
    let issues = cursorOf(first.issues);
    let milestones = cursorOf(first.milestones);
    while (issues !== null || milestones !== null) {
        client.goOn();
        const answer = await (0,query/* queryRepository */.l)(client, `${issues === null ? '' : issuesPage(issues)} ${milestones === null ? '' : milestonesPage(milestones)}`);
        for (const node of answer.issues?.nodes ?? [])
            found.issues.set(node.number, node);
        for (const node of answer.milestones?.nodes ?? [])
            found.milestones.set(node.number, node);
        issues = cursorOf(answer.issues);
        milestones = cursorOf(answer.milestones);
    }
}
function cursorOf(page) {
    return page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null;
}


/***/ }),

/***/ 9826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ isUnknownField),
/* harmony export */   GK: () => (/* binding */ classifyGraphql),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   NM: () => (/* binding */ isUnseen),
/* harmony export */   P2: () => (/* binding */ isAlreadyThere),
/* harmony export */   Tv: () => (/* binding */ isPullRequestRefused),
/* harmony export */   Xp: () => (/* binding */ issuesDisabled),
/* harmony export */   Zp: () => (/* binding */ partialNodes),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   cb: () => (/* binding */ MissingPermission),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   dM: () => (/* binding */ graphqlErrors),
/* harmony export */   fI: () => (/* binding */ isPullRequestThere),
/* harmony export */   o0: () => (/* binding */ forbidden),
/* harmony export */   qU: () => (/* binding */ partialAnswer)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(604);

/** Without better advice GitHub asks for at least a minute: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately */
const defaultWait = 60_000;
/** Nobody waits that long, and no date is much further away. */
const longestLimit = 365 * 24 * 3_600_000;
/** Returns the errors inside a GraphQL answer that Octokit threw, or null for any other error. */
function graphqlErrors(error) {
    if (!isRecord(error) || !Array.isArray(error.errors))
        return null;
    return error.errors.flatMap((each) => isRecord(each) && typeof each.message === 'string' ? [graphqlError(each, each.message)] : []);
}
function graphqlError({ type, path }, message) {
    return {
        message,
        ...(typeof type === 'string' ? { type } : {}),
        ...(Array.isArray(path) ? { path } : {}),
    };
}
/** Returns whether the server's schema lacks the mutation `field`, as an older Enterprise Server's does. */
function isUnknownField(error, field) {
    const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
    return (graphqlErrors(error) ?? []).some(({ message }) => message.includes(`Field '${field}' doesn't exist`) ||
        message.includes(`${type} isn't a defined input type`));
}
/**
 * Returns the data of an answer that lacks nothing but what does not exist, at paths that `mayMiss`. Throws any other
 * error on.
 */
function partialAnswer(error, mayMiss) {
    if (!isPartial(error, mayMiss))
        throw error;
    return error.data;
}
function isPartial(error, mayMiss) {
    const errors = graphqlErrors(error) ?? [];
    return (errors.length > 0 &&
        errors.every(({ type, path }) => type === 'NOT_FOUND' && mayMiss(path ?? [])) &&
        isRecord(error) &&
        isRecord(error.data));
}
/** Returns the nodes that a query by ids found though others of them are gone. Throws any other error on. */
function partialNodes(error) {
    return partialAnswer(error, ([field]) => field === 'nodes');
}
/** Returns what `error`, thrown by Octokit, means; the message holds no token. */
function classify(error, { need, clock }) {
    if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoadmapSyncError */ .C)
        return { kind: 'fatal', error };
    // Octokit wraps what `fetch` throws.
    if (error instanceof Error && error.cause instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoadmapSyncError */ .C)
        return classify(error.cause, { need, clock });
    const headers = headersOf(error);
    const errors = graphqlErrors(error);
    if (errors !== null)
        return classifyGraphql(errors, { need, clock, headers, cause: error });
    const status = statusOf(error) ?? 500;
    const message = error instanceof Error ? error.message : String(error);
    if (isLimit(status, message, headers))
        return { kind: 'limited', retryAt: retryAt(headers, clock) };
    const known = knownRefusal(message, need, error);
    if (known !== null)
        return known;
    if (status === 401)
        return { kind: 'fatal', error: badToken(need, error) };
    if (status === 403)
        return { kind: 'fatal', error: forbidden(need, error) };
    if (status === 404)
        return { kind: 'refused', error: notFound(error) };
    if (status >= 400 && status < 500)
        return { kind: 'refused', error: refused(message, error) };
    return { kind: 'unknown', cause: error };
}
/** Returns what one GraphQL error means. */
function classifyGraphql(errors, { need, clock, headers, cause }) {
    const limit = errors.find(({ type, message }) => type === 'RATE_LIMITED' ||
        type === 'RATE_LIMIT' ||
        /secondary rate limit|abuse detection|submitted too quickly|rate limit (?:already )?exceeded/i.test(message));
    if (limit !== undefined) {
        // "submitted too quickly" comes without a time, and lasts: https://github.com/cli/cli/issues/4801
        return { kind: 'limited', retryAt: retryAt(headers, clock) };
    }
    for (const { type, message, path } of errors) {
        const missing = needOf(path) ?? need;
        const known = knownRefusal(message, missing, cause);
        if (known !== null)
            return known;
        if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES') {
            return { kind: 'fatal', error: forbidden(missing, cause) };
        }
    }
    const first = errors[0];
    if (first !== undefined && isUnresolved(first))
        return { kind: 'unknown', cause };
    if (first?.type === 'NOT_FOUND')
        return { kind: 'refused', error: notFound(cause) };
    if (first === undefined || /something went wrong|timed? ?out|resource limits/i.test(first.message)) {
        return { kind: 'unknown', cause };
    }
    return { kind: 'refused', error: refused(first.message, cause) };
}
/** A new node is not found for seconds: https://github.com/peter-evans/create-pull-request/issues/4321 */
function isUnresolved({ message }) {
    return /could not resolve to a node/i.test(message);
}
/** Returns whether GitHub refused something because it finds what an id names not yet, or not for this token. */
function isUnseen(error) {
    const errors = graphqlErrors(error) ?? [];
    return errors.length > 0 && errors.every(isUnresolved);
}
/** A query reads several things at once; the field that was refused says which right is missing. */
function needOf(path) {
    const fields = new Set(path);
    if (fields.has('pullRequest') || fields.has('associatedPullRequests'))
        return 'pull-requests';
    return fields.has('issues') || fields.has('milestones') || fields.has('label') ? 'issues' : null;
}
function isLimit(status, message, headers) {
    if (status !== 403 && status !== 429)
        return false;
    return (status === 429 ||
        headers['x-ratelimit-remaining'] === '0' ||
        headers['retry-after'] !== undefined ||
        /rate limit|abuse detection|submitted too quickly/i.test(message));
}
function retryAt(headers, clock) {
    return Math.min(toldRetryAt(headers, clock), clock.now() + longestLimit);
}
function toldRetryAt(headers, clock) {
    const after = Number(headers['retry-after']);
    // Never at once: a limit that is over already would not have been answered.
    const soonest = clock.now() + 1_000;
    if (headers['retry-after'] !== undefined && Number.isFinite(after)) {
        return Math.max(soonest, clock.now() + after * 1_000);
    }
    const reset = Number(headers['x-ratelimit-reset']);
    // A second more, because the header has whole seconds.
    if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset))
        return Math.max(soonest, reset * 1_000 + 1_000);
    return clock.now() + defaultWait;
}
function headersOf(error) {
    if (!isRecord(error))
        return {};
    if (isRecord(error.headers))
        return error.headers;
    const response = isRecord(error.response) ? error.response : {};
    return isRecord(response.headers) ? response.headers : {};
}
/** The token lacks a permission. */
class MissingPermission extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoadmapSyncError */ .C {
    need;
    constructor(need, options) {
        super('failed', `The token may not write ${words[need]}.`, options);
        this.need = need;
    }
}
/** Texts by which GitHub refuses a repository, or a token, as a whole. */
function knownRefusal(message, need, cause) {
    if (/SAML enforcement/i.test(message))
        return { kind: 'fatal', error: signOnMissing(need, cause) };
    if (/archived so is read-only|repository (?:was|is) archived/i.test(message)) {
        const error = new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoadmapSyncError */ .C('failed', 'The repository is archived, so nothing in it can change.', {
            hint: 'Unarchive it in its settings, or remove this workflow.',
            cause,
        });
        return { kind: 'fatal', error };
    }
    if (/issues (?:are|has been|have been) disabled|issues are disabled/i.test(message)) {
        return { kind: 'fatal', error: issuesDisabled(cause) };
    }
    if (/resource not accessible|must have push access|must have write access/i.test(message)) {
        return { kind: 'fatal', error: forbidden(need, cause) };
    }
    return null;
}
/** Returns the error for a repository whose issues are switched off. */
function issuesDisabled(cause) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoadmapSyncError */ .C('failed', 'Issues are switched off in this repository.', {
        hint: 'Switch them on under Settings → General → Features → Issues, then run again.',
        cause,
    });
}
/** Returns the error for a token that lacks a permission. */
function forbidden(need, cause) {
    return new MissingPermission(need, {
        hint: need === 'projects'
            ? 'Give `project-token` a classic token with the scope `project` for a user’s board, or one with the organisation permission “Projects: read and write”; .github/docs/board.md of roadmap-sync shows how.'
            : `Add \`${need}: write\` under \`permissions:\` in the workflow, or give the token that right.`,
        cause,
    });
}
const words = {
    issues: 'issues and milestones',
    contents: 'files of the repository',
    'pull-requests': 'pull requests and comments on them',
    projects: 'project boards',
};
/** Source: https://docs.github.com/en/enterprise-cloud@latest/authentication/authenticating-with-single-sign-on/authorizing-a-personal-access-token-for-use-with-single-sign-on */
function signOnMissing(need, cause) {
    const input = need === 'projects' ? 'project-token' : 'token';
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoadmapSyncError */ .C('failed', 'The organisation asks for single sign-on, and the token is not authorised for it.', {
        hint: `Open the list of your tokens on GitHub, choose “Configure SSO” beside the one that \`${input}\` is, and authorise it for the organisation; then run again.`,
        cause,
    });
}
function badToken(need, cause) {
    if (need === 'projects') {
        return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoadmapSyncError */ .C('failed', 'GitHub does not accept the token for the project board.', {
            hint: 'Give `project-token` one that has neither expired nor been revoked.',
            cause,
        });
    }
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoadmapSyncError */ .C('failed', 'GitHub does not accept the token.', {
        hint: 'Leave the input `token` out to use the workflow’s own, or give one that has neither expired nor been revoked.',
        cause,
    });
}
function notFound(cause) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoadmapSyncError */ .C('failed', 'GitHub finds no such repository, or the token may not see it.', {
        hint: 'Check the name, and that the token has access to the repository.',
        cause,
    });
}
function refused(message, cause) {
    const reason = message.replace(/\s+-\s+https?:\/\/\S+$/, '').trim();
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoadmapSyncError */ .C('failed', `GitHub refused: ${reason.slice(0, 300)}`, {
        hint: 'Change what it objects to, then run again.',
        cause,
    });
}
/** Returns whether GitHub hides what was written to, as it does from a token without rights there. */
function isHidden(error) {
    return statusOf(error) === 404;
}
/** Returns the HTTP status that an error of Octokit's bears, or null for one without. */
function statusOf(error) {
    return isRecord(error) && typeof error.status === 'number' ? error.status : null;
}
/** Returns whether GitHub refused a create because the thing exists: what a lost answer had created, too. */
function isAlreadyThere(error) {
    return error instanceof Error && error.message.includes('already_exists');
}
/** Returns whether a pull request was refused because there is one from that branch already. */
function isPullRequestThere(error) {
    return error instanceof Error && /a pull request already exists/i.test(error.message);
}
/** Returns whether the repository's settings keep GitHub Actions from opening pull requests. */
function isPullRequestRefused(error) {
    return error instanceof Error && /not permitted to create or approve pull requests/i.test(error.message);
}
function isRecord(data) {
    return typeof data === 'object' && data !== null;
}


/***/ }),

/***/ 4961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ queryRepository)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(604);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9826);


/**
 * Returns what the repository answers to a GraphQL selection, which may name `fragments`; what it selects and does not
 * exist is null. Throws when there is no repository, or GitHub refuses.
 */
async function queryRepository(client, selection, { fragments = '' } = {}) {
    const { owner, repo, octokit } = client;
    const { repository } = await client.read('contents', async () => {
        const answer = await octokit
            .graphql(`query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${selection} } } ${fragments}`, { owner, repo })
            .catch((error) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .partialAnswer */ .qU)(error, (path) => path.length > 1));
        // An answer that was cut on the way is read again.
        if (answer?.repository === undefined)
            throw new Error('GitHub answered with something that is no repository');
        return answer;
    });
    if (repository === null) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoadmapSyncError */ .C('failed', `${owner}/${repo} does not exist, or the token may not see it.`, {
            hint: 'Check the name, and that the token has access to the repository.',
        });
    }
    return repository;
}


/***/ }),

/***/ 4413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ toSnapshot),
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(604);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(166);
/* harmony import */ var _issue_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(850);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6724);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9826);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4961);
/* harmony import */ var _sticky_comment_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4626);







const noComments = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
/**
 * Reads everything that a run needs: one request for files, milestones, label and the first 100 issues, one more
 * for each further hundred, and one more where the branch moved on since the event. Throws when the repository
 * cannot be worked with (not found, archived, empty, issues off), saying what to do.
 */
async function readRepository(client, request) {
    const ref = request.branch === null ? 'HEAD' : `refs/heads/${request.branch}`;
    const first = await (0,_query_js__WEBPACK_IMPORTED_MODULE_4__/* .queryRepository */ .l)(client, `id url isArchived hasIssuesEnabled isInOrganization
    defaultBranchRef { name target { oid } }
    ${request.branch === null ? '' : `ref(qualifiedName: ${JSON.stringify(ref)}) { name target { oid } }`}
    label(name: ${JSON.stringify(request.label)}) { id name }
    ${_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .firstPages */ .bm}
    ${request.pullRequest === null ? '' : (0,_sticky_comment_js__WEBPACK_IMPORTED_MODULE_5__/* .pullRequestSelection */ .d)(request.pullRequest)}
    ${request.pullRequest === null ? '' : request.trusted.map((path, index) => (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .blobSelection */ .W2)(`trusted${index}`, `${ref}:${path}`)).join('\n')}
    ${(0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileSelections */ .E5)(request.files, request.commit ?? ref)}`);
    checkUsable(client, first);
    const branchRef = request.branch === null ? first.defaultBranchRef : (first.ref ?? null);
    const head = branchRef?.target?.oid;
    if (branchRef === null || head === undefined)
        throw noBranch(client, request.branch);
    const movedOn = request.commit !== null && request.pullRequest === null && head !== request.commit;
    const commit = movedOn && head !== request.before ? head : (request.commit ?? head);
    const [lists, files, trusted] = await Promise.all([
        (0,_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .readLists */ .qZ)(client, first),
        request.commit === null || commit === request.commit
            ? (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .collectFiles */ .C0)(client, first, { request: request.files, commit })
            : readFiles(client, request.files, commit),
        request.pullRequest === null ? null : collectTrusted(client, first, { paths: request.trusted, head }),
    ]);
    return {
        id: first.id,
        url: first.url,
        organization: first.isInOrganization,
        branch: branchRef.name,
        head,
        commit,
        files,
        trusted: trusted ?? files,
        label: first.label,
        ...lists,
        comments: first.pullRequest?.comments ?? noComments,
    };
}
function collectTrusted(client, answer, { paths, head }) {
    const asFiles = Object.fromEntries(paths.map((_, index) => [`file${index}`, answer[`trusted${index}`]]));
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .collectFiles */ .C0)(client, asFiles, { request: { paths, globs: [] }, commit: head });
}
/** Returns the files of `request` at `commit`, in one request where nothing is cut. */
async function readFiles(client, request, commit) {
    const answer = await (0,_query_js__WEBPACK_IMPORTED_MODULE_4__/* .queryRepository */ .l)(client, `id ${(0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileSelections */ .E5)(request, commit)}`);
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .collectFiles */ .C0)(client, answer, { request, commit });
}
/** Returns where `branch` points now. */
async function readHead(client, branch) {
    const ref = JSON.stringify(`refs/heads/${branch}`);
    const answer = await (0,_query_js__WEBPACK_IMPORTED_MODULE_4__/* .queryRepository */ .l)(client, `ref(qualifiedName: ${ref}) { name target { oid } }`);
    const oid = answer.ref?.target?.oid;
    if (oid === undefined)
        throw noBranch(client, branch);
    return oid;
}
/** Returns the snapshot of what was read; `authors` are logins besides the token's own whose issues are ours. */
function toSnapshot(read, authors) {
    const { label } = read;
    return {
        issues: new Map(read.issues.map((node) => [node.number, (0,_issue_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .toSnapshotIssue */ .Rb)(node, authors)])),
        milestones: new Map(read.milestones.map((node) => [node.number, (0,_issue_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .toSnapshotMilestone */ .w0)(node)])),
        labels: new Map(label === null ? [] : [[label.name.toLowerCase(), { nodeId: label.id, name: label.name }]]),
        gone: new Map(),
    };
}
function checkUsable({ owner, repo }, repository) {
    if (repository.isArchived) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoadmapSyncError */ .C('failed', `${owner}/${repo} is archived, so nothing in it can change.`, {
            hint: 'Unarchive it in its settings, or remove this workflow.',
        });
    }
    if (repository.defaultBranchRef === null) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoadmapSyncError */ .C('failed', `${owner}/${repo} has no commit yet.`, {
            hint: 'Push a first commit with a roadmap, such as roadmap/my-plan.md, then run again.',
        });
    }
    if (!repository.hasIssuesEnabled)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .issuesDisabled */ .Xp)();
}
function noBranch({ owner, repo }, branch) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoadmapSyncError */ .C('failed', `${owner}/${repo} has no branch ${branch ?? ''}.`.replace(' .', '.'), {
        hint: 'Run on a branch that exists; tags and deleted branches cannot be published to.',
    });
}


/***/ }),

/***/ 4626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ updateStickyComment),
/* harmony export */   d: () => (/* binding */ pullRequestSelection)
/* harmony export */ });
/* harmony import */ var _state_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6333);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4961);


/** Returns the GraphQL selection of a page of a pull request's comments, the first one unless told. */
function pullRequestSelection(number, after = null) {
    const place = after === null ? '' : `, after: ${JSON.stringify(after)}`;
    return `pullRequest(number: ${number}) { comments(first: 100${place}) {
    pageInfo { hasNextPage endCursor } nodes { databaseId viewerDidAuthor body } } }`;
}
/**
 * Brings our comment on a pull request to what it should say: created once, edited in place, removed when nothing is
 * left to say. It is looked for from `first` on through all comments; somebody else's with our marker is not ours, and
 * of several of ours (two runs at once) the oldest stays. Sends no writing request when nothing changes.
 */
async function updateStickyComment(client, first, { pullRequest, marker, body }) {
    const { owner, repo, octokit } = client;
    const [ours, ...doubled] = await findOurs(client, first, { pullRequest, marker });
    for (const comment of doubled)
        await deleteComment(client, comment);
    const text = body === null ? null : `${body.trim()}\n\n${marker}`;
    if (ours === undefined) {
        if (text === null)
            return;
        await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            owner,
            repo,
            issue_number: pullRequest,
            body: text,
        });
    }
    else if (text === null) {
        await deleteComment(client, ours);
    }
    else if (text !== ours.body) {
        await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
            owner,
            repo,
            comment_id: ours.id,
            body: text,
        });
    }
}
/** Returns our comments with the marker on the first page that has any, oldest first. */
async function findOurs(client, first, { pullRequest, marker }) {
    for (let page = first;;) {
        const found = page.nodes.flatMap(({ databaseId, viewerDidAuthor, body }) => databaseId !== null && viewerDidAuthor && (0,_state_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .findCommentMarker */ .pG)(body) === marker
            ? [{ id: databaseId, body }]
            : []);
        const { hasNextPage, endCursor } = page.pageInfo;
        if (found.length > 0 || !hasNextPage || endCursor === null)
            return found;
        client.goOn();
        const next = await (0,_query_js__WEBPACK_IMPORTED_MODULE_0__/* .queryRepository */ .l)(client, pullRequestSelection(pullRequest, endCursor));
        if (next.pullRequest === null)
            return [];
        page = next.pullRequest.comments;
    }
}
async function deleteComment({ owner, repo, octokit }, { id }) {
    await octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        owner,
        repo,
        comment_id: id,
    });
}


/***/ }),

/***/ 1304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ badgeJsonPath),
/* harmony export */   R6: () => (/* binding */ assetPaths),
/* harmony export */   T: () => (/* binding */ badgePath),
/* harmony export */   YB: () => (/* binding */ chartPath),
/* harmony export */   sb: () => (/* binding */ barPath),
/* harmony export */   tf: () => (/* binding */ ledgerPath)
/* harmony export */ });
/* harmony import */ var _report_bar_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9317);

/** Returns the path of the badge in `assets`. */
function badgePath(assets) {
    return `${assets}/badge.svg`;
}
/** Returns the path of what shields' endpoint reads. */
function badgeJsonPath(assets) {
    return `${assets}/badge.json`;
}
/** Returns the path of the chart in `assets`. */
function chartPath(assets) {
    return `${assets}/burnup.svg`;
}
/** Returns the path of a bar in `assets` by its step. */
function barPath(assets) {
    return (step) => `${assets}/bars/${step}.svg`;
}
/** Returns the path of the ledger in `assets`. */
function ledgerPath(assets) {
    return `${assets}/ledger.json`;
}
/** Returns the path of every file that `makeArtifacts` may write into `assets`. */
function assetPaths(assets) {
    return [
        badgePath(assets),
        badgeJsonPath(assets),
        chartPath(assets),
        ledgerPath(assets),
        ..._report_bar_js__WEBPACK_IMPORTED_MODULE_0__/* .barSteps */ .HB.map(barPath(assets)),
    ];
}


/***/ }),

/***/ 9317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ textBar),
/* harmony export */   HB: () => (/* binding */ barSteps),
/* harmony export */   oe: () => (/* binding */ renderBar),
/* harmony export */   yV: () => (/* binding */ pictureBar)
/* harmony export */ });
/* unused harmony export barStep */
/* harmony import */ var _svg_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5746);

const textCells = 10;
/** Percent that one picture stands for: a change of one or two would hardly be seen. */
const step = 5;
const size = { width: 100, height: 8 };
/** The picture of every bar there can be, by the number in its name. */
const barSteps = Array.from({ length: 100 / step + 1 }, (_, index) => index * step);
/**
 * Returns a bar of text, for places that show no pictures of the repository. Blocks in a code span: every monospaced
 * font has them, all equally wide, so bars of different rows line up in any browser and theme.
 */
function textBar(percent) {
    const full = portion(percent, textCells);
    return `\`${'█'.repeat(full)}${'░'.repeat(textCells - full)}\``;
}
/** Returns a renderer of bars that are pictures: `source` gives the address of the picture of a step. */
function pictureBar(source) {
    return (percent) => `<img src="${source(barStep(percent))}" alt="" width="${size.width}" height="${size.height}">`;
}
/** Returns the step whose picture stands for `percent`. */
function barStep(percent) {
    return portion(percent, 100 / step) * step;
}
/**
 * Returns the picture of a bar as an SVG document. Its colours can be told apart on GitHub's light and dark canvas
 * alike, because a picture learns the system's theme and not the one that was picked on GitHub.
 */
function renderBar(percent) {
    const radius = size.height / 2;
    return (0,_svg_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .N)('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img' }, (0,_svg_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .N)('title', {}, `${percent}%`), (0,_svg_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .N)('rect', { ...size, rx: radius, fill: '#818b98', 'fill-opacity': '.35' }), ...(percent === 0
        ? []
        : [(0,_svg_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .N)('rect', { ...size, width: (size.width * percent) / 100, rx: radius, fill: '#2da44e' })]));
}
/** The first piece comes with the first percent, the last one with the last. */
function portion(percent, pieces) {
    return percent > 0 ? Math.max(1, Math.floor((percent * pieces) / 100)) : 0;
}


/***/ }),

/***/ 4260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isMilestone),
/* harmony export */   R: () => (/* binding */ describeOperation)
/* harmony export */ });
/** Returns the operation for a reader, or null for one that only serves others (a label). */
function describeOperation(operation, messages) {
    const effect = effectOf(operation);
    if (operation.kind === 'create-label' || effect === null)
        return null;
    const of = isMilestone(operation) ? 'milestone' : 'issue';
    // A milestone has only one way to be closed.
    const verb = effect !== 'skip' ? messages.plan[effect] : of === 'issue' ? messages.outcome.skip : messages.plan.close;
    const line = { effect, of, verb, renamed: null, moved: false, details: [] };
    if (operation.kind === 'create-milestone' || operation.kind === 'create-issue') {
        return { ...line, title: operation.after.title, number: null };
    }
    const { title, number } = operation;
    if (operation.kind === 'close-duplicate') {
        return { ...line, title, number, details: [`= #${operation.of.number}`] };
    }
    const changes = operation.changes;
    return {
        ...line,
        title,
        number,
        renamed: changes.find(({ field }) => field === 'title')?.after ?? null,
        moved: changes.some(({ field }) => field === 'milestone'),
        details: changes.flatMap((change) => detail(change, messages) ?? []),
    };
}
/** Returns whether the operation is about a milestone. */
function isMilestone({ kind }) {
    return kind.endsWith('-milestone');
}
function effectOf(operation) {
    switch (operation.kind) {
        case 'create-label':
            return null;
        case 'create-milestone':
        case 'create-issue':
            return 'create';
        case 'update-milestone': {
            const state = operation.changes.find(({ field }) => field === 'state')?.after;
            if (state === 'closed')
                return operation.reason === 'emptied' ? 'skip' : 'close';
            if (state === 'open')
                return 'reopen';
            return operation.changes.some(({ field }) => field === 'title') ? 'rename' : 'update';
        }
        case 'close-duplicate':
            return 'skip';
        case 'reopen-issue':
            return 'reopen';
        case 'close-issue':
            return operation.after.closeAs === 'completed' ? 'close' : 'skip';
        case 'update-issue': {
            if (operation.changes.some(({ field }) => field === 'title'))
                return 'rename';
            return operation.changes.some(({ field }) => field === 'milestone') ? 'move' : 'update';
        }
    }
}
/** Title, milestone and state show in the line itself. */
function detail({ field, before, after }, { plan }) {
    switch (field) {
        case 'content':
            return plan.fields.body;
        case 'due':
            return `${plan.fields.due}: ${before === '' ? '–' : before} → ${after}`;
        case 'description':
            return plan.fields.description;
        case 'labels':
            return `${plan.fields.labels}: ${after}`;
        default:
            return null;
    }
}


/***/ }),

/***/ 5746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ element),
/* harmony export */   X: () => (/* binding */ escapeXml)
/* harmony export */ });
/** Returns an SVG element around `children`, which are markup already; attributes are escaped, in the order given. */
function element(name, attributes, ...children) {
    let tag = `<${name}`;
    for (const [key, value] of Object.entries(attributes)) {
        if (value !== undefined)
            tag += ` ${key}="${escapeXml(String(value))}"`;
    }
    return children.length === 0 ? `${tag}/>` : `${tag}>${children.join('')}</${name}>`;
}
/**
 * Returns `text` for use in XML text and attributes. What XML cannot hold (control characters, lone surrogates) is
 * left out, so the document is always well-formed. https://www.w3.org/TR/xml/#charsets
 */
function escapeXml(text) {
    return (text
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Cs}\ufffe\uffff]/gu, '')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&apos;'));
}


/***/ }),

/***/ 1419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sortDiagnostics)
/* harmony export */ });
const rank = { error: 0, warning: 1, info: 2 };
/** Returns the diagnostics most important first, then in document order; the input is left alone. */
function sortDiagnostics(diagnostics) {
    return [...diagnostics].sort((a, b) => rank[a.severity] - rank[b.severity] ||
        (a.place?.path ?? '').localeCompare(b.place?.path ?? '', 'en') ||
        (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
        (a.place?.column ?? 0) - (b.place?.column ?? 0));
}


/***/ }),

/***/ 604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ RoadmapSyncError)
/* harmony export */ });
/**
 * The one error that reaches a person: `message` is a full sentence that says what is wrong, `hint` a full
 * sentence that says what to do. Neither may hold a token.
 */
class RoadmapSyncError extends Error {
    name = 'RoadmapSyncError';
    kind;
    hint;
    constructor(kind, message, options) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.kind = kind;
        this.hint = options.hint;
    }
}


/***/ }),

/***/ 4709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fileText),
/* harmony export */   l: () => (/* binding */ requireSize)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(604);

/** A roadmap of 10,000 tasks has about a megabyte, and its ledger three. */
const fileLimit = 5_000_000;
const leaveOut = 'leave it out with the `roadmap` or `readme` input.';
/** Throws an `invalid` error for a file of more `bytes` than are read. */
function requireSize(bytes, path) {
    if (bytes <= fileLimit)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoadmapSyncError */ .C('invalid', `${path} has ${bytes} bytes; the limit is ${fileLimit}.`, {
        hint: `Split it, or ${leaveOut}`,
    });
}
/** Returns the text of a file, byte for byte. Throws an `invalid` error where it is no UTF-8, or no text at all. */
function fileText(bytes, path) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoadmapSyncError */ .C('invalid', `${path} is saved as UTF-16.`, { hint: 'Save it as UTF-8.' });
    }
    if (bytes.includes(0)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoadmapSyncError */ .C('invalid', `${path} is a binary file: it holds NUL bytes.`, {
            hint: `Save it as UTF-8 text, or ${leaveOut}`,
        });
    }
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoadmapSyncError */ .C('invalid', `${path} is not UTF-8 text.`, {
            hint: `Save it as UTF-8, or ${leaveOut}`,
            cause,
        });
    }
}


/***/ }),

/***/ 512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ globRoots),
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(604);
/* harmony import */ var _off_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(831);


/*
 * Globs without regular expressions: a pull request brings globs and paths of a stranger's along, and what a library
 * makes of `+({a,aa})b` takes ages. Here it is length of glob times length of path, whatever they are.
 *
 * `*` is any characters but `/`, `**` any folders, `?` one character, `[a-z]` one of these, `[!a-z]` none of these,
 * `{a,b}` either, `{1..3}` each of these numbers. Everything else is itself.
 */
const longest = 1_000;
const mostAlternatives = 200;
/**
 * Returns a test for paths that one of the globs matches; a glob with `!` in front takes paths out again. No glob matches
 * what is off limits. Throws an `invalid` error for a glob that is too long or stands for too many others.
 */
function globMatcher(globs) {
    const wanted = globs.filter((glob) => !glob.startsWith('!')).flatMap(compile);
    const unwanted = globs.flatMap((glob) => (glob.startsWith('!') ? compile(glob.slice(1)) : []));
    return (path) => {
        const names = path.split('/');
        const matched = (patterns) => patterns.some((each) => matches(each, names));
        return matched(wanted) && !matched(unwanted) && !(0,_off_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .isOffLimits */ .s)(path);
    };
}
/** Returns the folders or files that the globs begin with, each once; an empty text is the root. */
function globRoots(globs) {
    const bases = globs
        .filter((glob) => !glob.startsWith('!'))
        .map((glob) => {
        const names = namesOf(glob);
        const wild = names.findIndex((name) => /[*?[{]/.test(name));
        return names.slice(0, wild === -1 ? names.length : wild).join('/');
    });
    return [...new Set(bases)];
}
const anything = Symbol('any items');
/** Goes back to the last `anything` only: what an earlier one could take, the last one can take, too. */
function matches(pattern, items) {
    let at = 0;
    let back = null;
    for (let item = 0; item < items.length;) {
        const test = pattern[at];
        if (test === anything) {
            at += 1;
            back = { at, item };
        }
        else if (test?.(items[item] ?? '') === true) {
            at += 1;
            item += 1;
        }
        else if (back === null) {
            return false;
        }
        else {
            item = back.item + 1;
            at = back.at;
            back = { at, item };
        }
    }
    return pattern.slice(at).every((test) => test === anything);
}
function compile(glob) {
    if (glob.length > longest) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoadmapSyncError */ .C('invalid', `The glob ${glob.slice(0, 50)}… has more than ${longest} characters.`, {
            hint: 'Write a shorter one, or several.',
        });
    }
    return alternatives(glob).map((each) => namesOf(each).map((name) => {
        if (name === '**')
            return anything;
        const pattern = compileName(name);
        return (text) => matches(pattern, [...text]);
    }));
}
function namesOf(glob) {
    return glob.split('/').filter((name, index) => name !== '.' && (name !== '' || index > 0));
}
function compileName(name) {
    return [...name.matchAll(/\[([!^]?)(\]?[^\]]*)\]|./gsu)].map(([token, not, set]) => {
        if (token === '*')
            return anything;
        if (token === '?')
            return () => true;
        if (set === undefined || set === '')
            return (character) => character === token;
        const ranges = [...set.matchAll(/(.)-(.)|./gsu)].map(([one, from = one, to = one]) => ({ from, to }));
        const codeOf = (character) => character.codePointAt(0) ?? 0;
        return (character) => ranges.some(({ from, to }) => codeOf(from) <= codeOf(character) && codeOf(character) <= codeOf(to)) ===
            (not === '');
    });
}
/** Returns the globs without `{}` that a glob stands for. */
function alternatives(glob) {
    const done = [];
    const open = [glob];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const group = firstGroup(next);
        if (group === null)
            done.push(next);
        else
            open.push(...group);
        if (done.length + open.length > mostAlternatives) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoadmapSyncError */ .C('invalid', `The glob ${glob.slice(0, 50)} stands for too many others.`, {
                hint: `Write one that stands for ${mostAlternatives} at most; \`*\` and \`?\` count as none.`,
            });
        }
    }
    return done;
}
/** Returns the glob with each of the choices in place of its outermost first group, or null where it has none. */
function firstGroup(glob) {
    const open = [];
    let first = null;
    for (let at = 0; at < glob.length; at += 1) {
        if (glob[at] === '{')
            open.push({ start: at, commas: [] });
        else if (glob[at] === ',')
            open.at(-1)?.commas.push(at);
        else if (glob[at] === '}') {
            const group = open.pop();
            if (group === undefined || (first !== null && first.start < group.start))
                continue;
            const { start, commas } = group;
            const choices = commas.length === 0
                ? numbers(glob.slice(start + 1, at))
                : [...commas, at].map((end, index) => glob.slice((commas[index - 1] ?? start) + 1, end));
            if (choices !== null)
                first = { start, end: at, choices };
        }
    }
    if (first === null)
        return null;
    const { start, end, choices } = first;
    return choices.map((choice) => `${glob.slice(0, start)}${choice}${glob.slice(end + 1)}`);
}
/** Returns the numbers of a range such as `1..3`, one more than is allowed at most, or null for what is none. */
function numbers(text) {
    const [, first, last] = /^(\d{1,9})\.\.(\d{1,9})$/.exec(text) ?? [];
    if (first === undefined || last === undefined)
        return null;
    const from = Math.min(Number(first), Number(last));
    const length = Math.min(Math.abs(Number(last) - Number(first)), mostAlternatives) + 1;
    return Array.from({ length }, (_, index) => String(from + index));
}


/***/ }),

/***/ 6639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ logSafe)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(796);

/**
 * Returns `text` such that printing it cannot be taken for a workflow command or a second log line, moves no cursor and
 * turns no direction: GitHub's runner reads `::name::` at the start of a line and `##[name]` anywhere in it.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 * and https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function logSafe(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutInvisible */ .OT)(text.replace(/[\r\n\u2028\u2029]+/g, ' ').replace(/\p{Cc}/gu, ''))
        .replace(/^(\s*)::/, '$1\u200b::')
        .replaceAll('##[', '#\u200b#[');
}


/***/ }),

/***/ 831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isOffLimits)
/* harmony export */ });
/**
 * Returns whether a path leads into `.git` or to workflows, under any name that a file system takes for them: in other
 * capitals, with dots or blanks at the end, with a stream (`.git::$INDEX_ALLOCATION`) or as short name (`git~1`) of
 * Windows, with characters that macOS ignores, in full width.
 * Source: `is_ntfs_dotgit` in https://github.com/git/git/blob/master/path.c
 * and `is_hfs_dotgit` in https://github.com/git/git/blob/master/utf8.c
 */
function isOffLimits(path) {
    const names = path.split(/[/\\]/).map(plainName);
    return (names.some((name) => /^(?:\.git|git~\d)$/.test(name)) ||
        (/^(?:\.github|github~\d)$/.test(names[0] ?? '') && /^(?:workflows|workfl~\d)$/.test(names[1] ?? '')));
}
function plainName(name) {
    return name
        .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '')
        .normalize('NFKC')
        .toLowerCase()
        .replace(/:.*$/s, '')
        .replace(/[. ]+$/, '');
}


/***/ }),

/***/ 796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ withoutControls),
/* harmony export */   OT: () => (/* binding */ withoutInvisible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   V1: () => (/* binding */ dominantEol),
/* harmony export */   tQ: () => (/* binding */ textKey),
/* harmony export */   tW: () => (/* binding */ hash),
/* harmony export */   xv: () => (/* binding */ truncate),
/* harmony export */   yj: () => (/* binding */ toLf)
/* harmony export */ });
/**
 * Returns `text` cut to at most `limit` UTF-16 units, at a word boundary where one is near, ending in `…` when
 * something was cut. Never splits a surrogate pair.
 */
function truncate(text, limit) {
    if (text.length <= limit)
        return text;
    let end = limit - 1;
    const before = text.charCodeAt(end - 1);
    if (before >= 0xd800 && before <= 0xdbff)
        end -= 1;
    const head = text.slice(0, end);
    const space = text.slice(0, end + 1).search(/\s\S*$/);
    const cut = space > end * 0.6 ? head.slice(0, space) : head;
    return `${cut.trimEnd()}…`;
}
/** Returns `text` on one line: control characters and runs of white space become single blanks, ends trimmed. */
function oneLine(text) {
    return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
/** Returns `text` with every CRLF and lone CR as LF; GitHub's web editor saves CRLF. */
function toLf(text) {
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
/** Returns the line ending that most lines of `text` use; LF when there is none. */
function dominantEol(text) {
    let crlf = 0;
    let lf = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
        if (at > 0 && text.charCodeAt(at - 1) === 13)
            crlf += 1;
        else
            lf += 1;
    }
    return crlf > lf ? '\r\n' : '\n';
}
/**
 * Returns a key under which two spellings of the same text meet: NFKC, lower case, without Markdown marks,
 * punctuation and emoji, blanks squeezed. Empty when the text has no letter or digit.
 */
function textKey(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}+#]+/gu, ' ')
        .trim();
}
/**
 * Returns a 64-bit FNV-1a style hash of the UTF-16 units of `text` as 13 base-36 digits at the most. It names and
 * compares texts; it is not a defence against anybody.
 */
function hash(text) {
    let high = 0xcbf29ce4;
    let low = 0x84222325;
    for (let index = 0; index < text.length; index += 1) {
        low = (low ^ text.charCodeAt(index)) >>> 0;
        // 64-bit multiplication by the FNV prime 0x100000001b3 in two 32-bit halves.
        const product = low * 0x1b3;
        high = (Math.imul(high, 0x1b3) + Math.floor(product / 0x1_0000_0000) + (low << 8)) >>> 0;
        low = product >>> 0;
    }
    return ((BigInt(high) << 32n) | BigInt(low)).toString(36);
}
/** Returns `text` without control characters but tab and line breaks; a lone surrogate becomes U+FFFD. */
function withoutControls(text) {
    return text.replace(/(?![\t\n\r])\p{Cc}/gu, '').replace(/\p{Cs}/gu, '\ufffd');
}
/**
 * Returns `text` without what nobody sees and what reaches beyond it: overrides of direction, what has no width (but
 * the joiners that emoji and scripts need), lone surrogates, private use, and piles of marks that spill over lines.
 */
function withoutInvisible(text) {
    return text
        .replace(/[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\p{Cs}\p{Co}]/gu, '')
        .replace(/(\p{M}{4})\p{M}+/gu, '$1');
}


/***/ }),

/***/ 6333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ renderManagedBlock),
/* harmony export */   $N: () => (/* binding */ parseManagedBody),
/* harmony export */   Db: () => (/* binding */ claimsTask),
/* harmony export */   NF: () => (/* binding */ pullRequestBody),
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   Y: () => (/* binding */ withoutMarkers),
/* harmony export */   YH: () => (/* binding */ parseMilestoneDescription),
/* harmony export */   ZS: () => (/* binding */ renderMilestoneDescription),
/* harmony export */   cD: () => (/* binding */ writtenHash),
/* harmony export */   pG: () => (/* binding */ findCommentMarker),
/* harmony export */   vA: () => (/* binding */ withoutBoardMarker),
/* harmony export */   wN: () => (/* binding */ updatePullRequestBody),
/* harmony export */   zd: () => (/* binding */ boardMarker)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(796);

const taskMarker = /<!-- roadmap-sync:task v1\.([\w-]{1,30000}) -->/g;
const taskEnd = '<!-- /roadmap-sync:task -->';
const sectionMarker = /(?<!\n)\n*<!-- roadmap-sync:section v1\.([\w-]{1,30000}) -->\s*$/;
/** Returns `content` in which nothing looks like a marker, wherever people wrote one: in code it would stay as it is. */
function withoutMarkers(content) {
    return content.replace(/<!--(?=\s*\/?roadmap-sync:)/g, '<!\u2060--');
}
/** Returns the managed block of an issue's body: marker, `content`, end marker. */
function renderManagedBlock(base, content) {
    return `<!-- roadmap-sync:task v1.${encode(base)} -->\n${content.trim()}\n${taskEnd}`;
}
/**
 * Returns the body's managed block and what surrounds it, or null when there is none, more than one, or one that
 * was cut or altered. Whether the issue is ours is for the caller to say: anybody can write a marker.
 */
function parseManagedBody(body) {
    const starts = [...body.matchAll(taskMarker)];
    const start = starts[0];
    if (start === undefined || starts.length > 1)
        return null;
    const contentStart = start.index + start[0].length;
    const end = body.indexOf(taskEnd, contentStart);
    if (end === -1 || body.indexOf(taskEnd, end + taskEnd.length) !== -1)
        return null;
    const base = decode(start[1] ?? '', isTaskBase);
    if (base === null)
        return null;
    return {
        base,
        content: (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toLf */ .yj)(body.slice(contentStart, end)).trim(),
        before: body.slice(0, start.index),
        after: body.slice(end + taskEnd.length),
    };
}
/** Returns whether the body claims to be a task's issue, truly or not: anybody can write that, and damage it. */
function claimsTask(body) {
    return body.includes('roadmap-sync:task');
}
/** Returns the hash by which a block is recognised as untouched: LF, trimmed, every box unticked. */
function writtenHash(content) {
    return (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hash */ .tW)((0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toLf */ .yj)(content)
        .trim()
        .replace(/^([^\S\n]*[-*+] )\[[xX]\]/gm, '$1[ ]'));
}
/** Returns a milestone's description: `text`, and below it the marker. */
function renderMilestoneDescription(base, text) {
    const marker = `<!-- roadmap-sync:section v1.${encode(base)} -->`;
    return text === '' ? marker : `${text.trim()}\n\n${marker}`;
}
/** Returns a milestone's description without its marker (LF, trimmed), and the base, null when there is no marker. */
function parseMilestoneDescription(description) {
    const lf = (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toLf */ .yj)(description);
    const match = sectionMarker.exec(lf);
    if (match === null)
        return { text: lf.trim(), base: null };
    return { text: lf.slice(0, match.index).trim(), base: decode(match[1] ?? '', isSectionBase) };
}
/** Returns the hidden line that marks a comment as ours for `purpose`, to find it again. */
function commentMarker(purpose) {
    return `<!-- roadmap-sync:comment v1.${encode({ purpose })} -->`;
}
/** Returns the last line of a comment when it is one of our markers, else null. */
function findCommentMarker(body) {
    const last = (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toLf */ .yj)(body).trimEnd().split('\n').at(-1) ?? '';
    return /^<!-- roadmap-sync:comment v1\.[\w-]{1,400} -->$/.test(last) ? last : null;
}
const pullStart = '<!-- roadmap-sync:pull-request -->';
const pullEnd = '<!-- /roadmap-sync:pull-request -->';
/** Returns the body of a pull request of ours: `text` between markers, so that it can be brought up to date. */
function pullRequestBody(text) {
    return `${pullStart}\n${text.trim()}\n${pullEnd}\n`;
}
/** Returns the body with what stands between our markers replaced, or as it is where a person took the markers out. */
function updatePullRequestBody(body, text) {
    const start = body.indexOf(pullStart);
    const end = body.indexOf(pullEnd, start);
    if (start === -1 || end === -1)
        return body;
    if ((0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toLf */ .yj)(body.slice(start + pullStart.length, end)).trim() === text.trim())
        return body;
    return `${body.slice(0, start)}${pullRequestBody(text).trimEnd()}${body.slice(end + pullEnd.length)}`;
}
/** Returns the hidden line that marks a board as that of the repository (its node id). */
function boardMarker(repository) {
    return `<!-- roadmap-sync:board v1.${encode({ repository })} -->`;
}
/** Returns a board's readme without markers of boards. */
function withoutBoardMarker(readme) {
    return (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toLf */ .yj)(readme)
        .replace(/<!-- roadmap-sync:board v1\.[\w-]{1,400} -->/g, '')
        .trim();
}
function encode(data) {
    const bytes = new TextEncoder().encode(JSON.stringify(data));
    let binary = '';
    for (const byte of bytes)
        binary += String.fromCharCode(byte);
    return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
function decode(text, accepts) {
    try {
        const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
        const bytes = Uint8Array.from(binary, (unit) => unit.charCodeAt(0));
        const data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        return accepts(data) ? data : null;
    }
    catch {
        return null;
    }
}
function isRecord(data) {
    return typeof data === 'object' && data !== null;
}
function allStrings(data, keys) {
    return keys.every((key) => typeof data[key] === 'string');
}
function isTaskBase(data) {
    return (isRecord(data) &&
        allStrings(data, ['id', 'sectionId', 'path', 'text', 'title', 'content', 'written']) &&
        (data.explicitId === null || typeof data.explicitId === 'string') &&
        Number.isSafeInteger(data.revision) &&
        (data.milestone === null || Number.isSafeInteger(data.milestone)) &&
        Array.isArray(data.labels) &&
        data.labels.every((label) => typeof label === 'string') &&
        ['open', 'done', 'skipped', 'removed'].includes(String(data.state)));
}
function isSectionBase(data) {
    return (isRecord(data) &&
        allStrings(data, ['id', 'path', 'section', 'title', 'description']) &&
        (data.explicitId === null || typeof data.explicitId === 'string') &&
        (data.state === 'open' || data.state === 'closed') &&
        (data.due === undefined || typeof data.due === 'string'));
}


/***/ }),

/***/ 5194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ Octokit)
});

;// CONCATENATED MODULE: ./node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }

  if (typeof process === "object" && process.version !== undefined) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${
      process.arch
    })`;
  }

  return "<environment undetectable>";
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/register.js
// @ts-check

function register(state, name, method, options) {
  if (typeof method !== "function") {
    throw new Error("method for before hook must be a function");
  }

  if (!options) {
    options = {};
  }

  if (Array.isArray(name)) {
    return name.reverse().reduce((callback, name) => {
      return register.bind(null, state, name, callback, options);
    }, method)();
  }

  return Promise.resolve().then(() => {
    if (!state.registry[name]) {
      return method(options);
    }

    return state.registry[name].reduce((method, registered) => {
      return registered.hook.bind(null, method, options);
    }, method)();
  });
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/add.js
// @ts-check

function addHook(state, kind, name, hook) {
  const orig = hook;
  if (!state.registry[name]) {
    state.registry[name] = [];
  }

  if (kind === "before") {
    hook = (method, options) => {
      return Promise.resolve()
        .then(orig.bind(null, options))
        .then(method.bind(null, options));
    };
  }

  if (kind === "after") {
    hook = (method, options) => {
      let result;
      return Promise.resolve()
        .then(method.bind(null, options))
        .then((result_) => {
          result = result_;
          return orig(result, options);
        })
        .then(() => {
          return result;
        });
    };
  }

  if (kind === "error") {
    hook = (method, options) => {
      return Promise.resolve()
        .then(method.bind(null, options))
        .catch((error) => {
          return orig(error, options);
        });
    };
  }

  state.registry[name].push({
    hook: hook,
    orig: orig,
  });
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/remove.js
// @ts-check

function removeHook(state, name, method) {
  if (!state.registry[name]) {
    return;
  }

  const index = state.registry[name]
    .map((registered) => {
      return registered.orig;
    })
    .indexOf(method);

  if (index === -1) {
    return;
  }

  state.registry[name].splice(index, 1);
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/index.js
// @ts-check





// bind with array of arguments: https://stackoverflow.com/a/21792913
const bind = Function.bind;
const bindable = bind.bind(bind);

function bindApi(hook, state, name) {
  const removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook.api = { remove: removeHookRef };
  hook.remove = removeHookRef;
  ["before", "error", "after", "wrap"].forEach((kind) => {
    const args = name ? [state, kind, name] : [state, kind];
    hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
  });
}

function Singular() {
  const singularHookName = Symbol("Singular");
  const singularHookState = {
    registry: {},
  };
  const singularHook = register.bind(null, singularHookState, singularHookName);
  bindApi(singularHook, singularHookState, singularHookName);
  return singularHook;
}

function Collection() {
  const state = {
    registry: {},
  };

  const hook = register.bind(null, state);
  bindApi(hook, state);

  return hook;
}

/* harmony default export */ const before_after_hook = ({ Singular, Collection });

;// CONCATENATED MODULE: ./node_modules/@octokit/endpoint/dist-bundle/index.js
// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/defaults.js
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};

// pkg/dist-src/util/lowercase-keys.js
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
  }, {});
}

// pkg/dist-src/util/is-plain-object.js
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/util/merge-deep.js
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}

// pkg/dist-src/util/remove-undefined-properties.js
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}

// pkg/dist-src/merge.js
function merge(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}

// pkg/dist-src/util/add-query-parameters.js
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}

// pkg/dist-src/util/extract-url-variable-names.js
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}

// pkg/dist-src/util/omit.js
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object[key];
    }
  }
  return result;
}

// pkg/dist-src/util/url-template.js
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}

// pkg/dist-src/parse.js
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}

// pkg/dist-src/endpoint-with-defaults.js
function endpointWithDefaults(defaults, route, options) {
  return parse(merge(defaults, route, options));
}

// pkg/dist-src/with-defaults.js
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}

// pkg/dist-src/index.js
var endpoint = withDefaults(null, DEFAULTS);


;// CONCATENATED MODULE: ./node_modules/content-type/dist/index.js
/*!
 * content-type
 * Copyright(c) 2015 Douglas Christopher Wilson
 * MIT Licensed
 */
const SP = 32; // " "
const HTAB = 9; // "\t"
const SEMI = 59; // ";"
const EQ = 61; // "="
const DQUOTE = 34; // '"'
const BSLASH = 92; // "\\"
const COMMA = 44; // ","
const LOWER_CASE = 1;
const OWS = 2;
const SEMI_FLAG = 4;
const COMMA_FLAG = 8;
const TOKEN_FLAG = 16;
const NON_ASCII = 0xff00;
const CASE_FLAGS = LOWER_CASE | NON_ASCII;
/**
 * Character flags used to normalize HTTP field values while scanning.
 * Out-of-range reads intentionally coerce to zero in bitwise expressions.
 */
const CHAR_MAP = new Uint8Array(0x100);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 0x80 /* non-ASCII */; code <= 0xff; code++) {
    CHAR_MAP[code] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
    CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code = 0x30 /* 0 */; code <= 0x39 /* 9 */; code++) {
    CHAR_MAP[code] |= TOKEN_FLAG;
}
for (let code = 0x41 /* A */; code <= 0x5a /* Z */; code++) {
    CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code = 0x61 /* a */; code <= 0x7a /* z */; code++) {
    CHAR_MAP[code] |= TOKEN_FLAG;
}
/**
 * Null object perf optimization. Faster than `Object.create(null)` and `{ __proto__: null }`.
 */
const NullObject = /* @__PURE__ */ (() => {
    const C = function () { };
    C.prototype = Object.create(null);
    return C;
})();
/**
 * Validate a type string against RFC 9110.
 */
function isTypeValid(type, start = 0, end = type.length) {
    let hasSlash = false;
    for (let index = start; index < end; index++) {
        const code = type.charCodeAt(index);
        if (code === 47 /* / */) {
            if (hasSlash || index === start || index >= end - 1)
                return false;
            hasSlash = true;
        }
        else if (!isTokenCode(code)) {
            return false;
        }
    }
    return hasSlash;
}
/**
 * Validate a token against RFC 9110.
 */
function isTokenValid(token, start = 0, end = token.length) {
    if (start >= end)
        return false;
    for (let index = start; index < end; index++) {
        if (!isTokenCode(token.charCodeAt(index)))
            return false;
    }
    return true;
}
/**
 * Check whether a character code belongs to the token production in RFC 9110.
 */
function isTokenCode(code) {
    return (CHAR_MAP[code] & TOKEN_FLAG) !== 0;
}
/**
 * Serialize a parameter value.
 */
function parameterValue(str) {
    const len = str.length;
    if (len === 0)
        return '""';
    let index = 0;
    while (index < len && isTokenCode(str.charCodeAt(index)))
        index++;
    if (index === len)
        return str;
    let result = '"';
    let start = 0;
    while (index < len) {
        const code = str.charCodeAt(index);
        if (code !== HTAB && (code < SP || code === 127 || code > 255)) {
            throw new TypeError(`Invalid parameter value: ${str}`);
        }
        if (code === 34 /* " */ || code === 92 /* \\ */) {
            result += `${str.slice(start, index)}\\`;
            start = index;
        }
        index++;
    }
    return `${result}${str.slice(start)}"`;
}
/**
 * Format an object into a `Content-Type` header.
 */
function format(obj) {
    const { type, parameters } = obj;
    if (!type || !isTypeValid(type)) {
        throw new TypeError(`Invalid type: ${type}`);
    }
    let result = type;
    if (parameters) {
        for (const param of Object.keys(parameters)) {
            if (!isTokenValid(param)) {
                throw new TypeError(`Invalid parameter name: ${param}`);
            }
            result += `; ${param}=${parameterValue(parameters[param])}`;
        }
    }
    return result;
}
/**
 * Parse a `Content-Type` header.
 */
function dist_parse(header, options) {
    const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
    const len = header.length;
    let valueStart = options?.start ?? 0;
    while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) {
        valueStart++;
    }
    let index = valueStart;
    let typeFlags = 0;
    let whitespace = -1;
    let stop = options?.parameters === false ? COMMA_FLAG : 0;
    while (index < len) {
        const code = header.charCodeAt(index);
        const flags = CHAR_MAP[code];
        if ((flags & stopFlags) !== 0) {
            stop |= flags & COMMA_FLAG;
            break;
        }
        if ((flags & OWS) !== 0) {
            if (whitespace === -1)
                whitespace = index;
        }
        else {
            whitespace = -1;
        }
        typeFlags |= (code & NON_ASCII) | flags;
        index++;
    }
    const valueEnd = whitespace === -1 ? index : whitespace;
    const value = header.slice(valueStart, valueEnd);
    const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
    if (index === len || stop !== 0) {
        return { type, index, parameters: new NullObject() };
    }
    return parseParameters(header, type, index, len, stopFlags);
}
/**
 * Parses the parameters of a `Content-Type` header starting at the given index.
 */
function parseParameters(header, type, index, len, stopFlags) {
    const parameters = new NullObject();
    parameter: while (index < len) {
        index++; // Skip over ;
        while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
            index++;
        }
        const keyStart = index;
        let keyFlags = 0;
        let keyWhitespace = -1;
        while (index < len) {
            const code = header.charCodeAt(index);
            const flags = CHAR_MAP[code];
            if ((flags & stopFlags) !== 0) {
                if ((flags & COMMA_FLAG) !== 0)
                    break parameter;
                continue parameter;
            }
            if (code === EQ) {
                const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
                const value = header.slice(keyStart, keyEnd);
                const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
                index++;
                while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
                    index++;
                }
                if (index < len && header.charCodeAt(index) === DQUOTE) {
                    const quotedStart = ++index;
                    let escaped = false;
                    while (index < len) {
                        const code = header.charCodeAt(index);
                        if (code === DQUOTE) {
                            if (parameters[key] === undefined) {
                                parameters[key] = escaped
                                    ? unescapeQuotedPairs(header, quotedStart, index)
                                    : header.slice(quotedStart, index);
                            }
                            index++;
                            let stop = 0;
                            // Discard characters between quote and delimiter.
                            while (index < len) {
                                const code = header.charCodeAt(index);
                                const flags = CHAR_MAP[code];
                                if ((flags & stopFlags) !== 0) {
                                    stop = flags & COMMA_FLAG;
                                    break;
                                }
                                index++;
                            }
                            if (stop !== 0)
                                break parameter;
                            continue parameter;
                        }
                        if (code === BSLASH && index + 1 < len) {
                            escaped = true;
                            index += 2;
                            continue;
                        }
                        index++;
                    }
                    continue parameter;
                }
                const valueStart = index;
                let stop = 0;
                let valueWhitespace = -1;
                while (index < len) {
                    const code = header.charCodeAt(index);
                    const flags = CHAR_MAP[code];
                    if ((flags & stopFlags) !== 0) {
                        stop = flags & COMMA_FLAG;
                        break;
                    }
                    if ((flags & OWS) !== 0) {
                        if (valueWhitespace === -1)
                            valueWhitespace = index;
                    }
                    else {
                        valueWhitespace = -1;
                    }
                    index++;
                }
                if (parameters[key] === undefined) {
                    const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
                    parameters[key] = header.slice(valueStart, valueEnd);
                }
                if (stop !== 0)
                    break parameter;
                continue parameter;
            }
            if ((flags & OWS) !== 0) {
                if (keyWhitespace === -1)
                    keyWhitespace = index;
            }
            else {
                keyWhitespace = -1;
            }
            keyFlags |= (code & NON_ASCII) | flags;
            index++;
        }
    }
    return { type, index, parameters };
}
/**
 * Remove backslashes from quoted pairs in a known-terminated quoted string body.
 */
function unescapeQuotedPairs(str, start, end) {
    let result = "";
    for (let index = start; index < end; index++) {
        if (str.charCodeAt(index) === BSLASH) {
            result += str.slice(start, index);
            start = ++index;
        }
    }
    return result + str.slice(start, end);
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/json-with-bigint/json-with-bigint.js
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/; // Noise - strings that match the custom format before being converted to it
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;

const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;

/**
 * @typedef {(this: any, key: string | number | undefined, value: any) => any} Replacer
 * @typedef {(key: string | number | undefined, value: any, context?: { source: string }) => any} Reviver
 */

/**
 * Checks if a value is unstringifiable according to native JSON.stringify rules.
 *
 * @param {any} val The value to check.
 * @returns {boolean} True if the value is undefined, a function, or a symbol.
 */
const isUnstringifiable = (val) =>
  val === undefined || typeof val === "function" || typeof val === "symbol";

/**
 * Checks if a value is a native JSON.rawJSON object (Node.js 22+).
 *
 * @param {any} val The value to check.
 * @returns {boolean} True if the value is a RawJSON instance.
 */
const isRawJSON = (val) =>
  val !== null &&
  typeof val === "object" &&
  val.constructor &&
  val.constructor.name === "RawJSON";

/**
 * Iteratively converts a JS value to a JSON string.
 * Used as a fallback when the native JSON.stringify hits the Maximum Call Stack size.
 * Fully compliant with JSON formatting (space), replacers, and toJSON behaviors.
 *
 * @param {any} rootValue The value to stringify.
 * @param {Replacer | Array<string | number> | null} [replacer] User's custom replacer function.
 * @param {string | number} [spaceParam] Indentation for pretty-printing.
 * @returns {string | undefined} The generated JSON string.
 */
const stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space = "";

  if (typeof spaceParam === "number") {
    space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
  } else if (typeof spaceParam === "string") {
    space = spaceParam.slice(0, 10);
  }

  const isFunctionReplacer = typeof replacer === "function";
  const propertyList = Array.isArray(replacer)
    ? new Set(replacer.map(String))
    : null;

  /**
   * Prepares a value for stringification by resolving toJSON, handling BigInts,
   * applying custom replacers, and unwrapping primitive objects.
   *
   * @param {object|Array} parent The parent object or array holding the value.
   * @param {string} key The key associated with the value.
   * @param {any} val The raw value to process.
   * @returns {any} The processed value ready for stringification.
   */
  const prepareVal = (parent, key, val) => {
    const isObject = val !== null && typeof val === "object";
    const hasToJSON = isObject && typeof val.toJSON === "function";

    if (hasToJSON) {
      val = val.toJSON(key);
    }

    const isNoise = typeof val === "string" && noiseValue.test(val);

    if (isNoise) return val + "n";

    const isBigInt = typeof val === "bigint";

    if (isBigInt) {
      const supportsRawJSON = "rawJSON" in JSON;

      if (supportsRawJSON) return JSON.rawJSON(val.toString());

      return val.toString() + "n";
    }

    if (isFunctionReplacer) {
      val = replacer.call(parent, key, val);
    }

    const isPostReplacerObject = val !== null && typeof val === "object";

    if (isPostReplacerObject) {
      const isPrimitiveWrapper =
        val instanceof Number ||
        val instanceof String ||
        val instanceof Boolean;

      if (isPrimitiveWrapper) {
        val = val.valueOf();
      }
    }

    return val;
  };

  const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);

  if (isUnstringifiable(rootProcessed)) {
    return undefined;
  }

  const isRootPrimitive =
    rootProcessed === null || typeof rootProcessed !== "object";
  const isRootNativeRawJSON = isRawJSON(rootProcessed);

  if (isRootPrimitive || isRootNativeRawJSON) {
    return originalStringify(rootProcessed);
  }

  const chunks = [];
  let level = 0;

  const stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: true,
    },
  ];

  const visited = new WeakSet([rootProcessed]);

  while (stack.length > 0) {
    const node = stack[stack.length - 1];

    if (node.index === 0) {
      chunks.push(node.isArray ? "[" : "{");
      level++;
    }

    let isDone = false;

    if (node.isArray) {
      if (node.index < node.val.length) {
        if (!node.first) chunks.push(",");

        if (space) chunks.push("\n" + space.repeat(level));

        const childRaw = node.val[node.index];
        const childVal = prepareVal(node.val, String(node.index), childRaw);

        if (isUnstringifiable(childVal)) {
          chunks.push("null");
          node.first = false;
          node.index++;
        } else {
          const isComplexObject =
            childVal !== null && typeof childVal === "object";
          const isNativeRaw = isRawJSON(childVal);

          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) {
              throw new TypeError("Converting circular structure to JSON");
            }

            visited.add(childVal);

            stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: true,
            });

            node.first = false;
            node.index++;
          } else {
            chunks.push(originalStringify(childVal));
            node.first = false;
            node.index++;
          }
        }
      } else {
        isDone = true;
      }
    } else {
      while (node.index < node.keys.length) {
        const k = node.keys[node.index++];

        const isFilteredOutByArray = propertyList && !propertyList.has(k);

        if (isFilteredOutByArray) continue;

        const childRaw = node.val[k];
        const childVal = prepareVal(node.val, k, childRaw);

        if (isUnstringifiable(childVal)) continue;

        if (!node.first) chunks.push(",");

        if (space) {
          chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
        } else {
          chunks.push(originalStringify(k) + ":");
        }

        const isComplexObject =
          childVal !== null && typeof childVal === "object";
        const isNativeRaw = isRawJSON(childVal);

        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal)) {
            throw new TypeError("Converting circular structure to JSON");
          }

          visited.add(childVal);

          stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: true,
          });

          node.first = false;

          break; // Stop current loop level to process the newly pushed stack node
        } else {
          chunks.push(originalStringify(childVal));
          node.first = false;
        }
      }

      const isNodeFullyProcessed =
        node.index >= node.keys.length && stack[stack.length - 1] === node;

      if (isNodeFullyProcessed) {
        isDone = true;
      }
    }

    if (isDone) {
      level--;

      if (!node.first && space) chunks.push("\n" + space.repeat(level));

      chunks.push(node.isArray ? "]" : "}");
      visited.delete(node.val);
      stack.pop();
    }
  }

  return chunks.join("");
};

/**
 * Converts a JavaScript value to a JSON string.
 *
 * Supports serialization of BigInt values using two strategies:
 * 1. Custom format "123n" → "123" (universal fallback)
 * 2. Native JSON.rawJSON() (Node.js 22+, fastest) when available
 *
 * All other values are serialized exactly like native JSON.stringify().
 *
 * @param {*} value The value to convert to a JSON string.
 * @param {Replacer | Array<string | number> | null} [replacer]
 * A function that alters the behavior of the stringification process,
 * or an array of strings/numbers to indicate properties to exclude.
 * @param {string | number} [space]
 * A string or number to specify indentation or pretty-printing.
 * @returns {string} The JSON string representation.
 */
const JSONStringify = (value, replacer, space) => {
  try {
    const supportsRawJSON = "rawJSON" in JSON;

    if (supportsRawJSON) {
      return originalStringify(
        value,
        (key, val) => {
          if (typeof val === "bigint") return JSON.rawJSON(val.toString());

          const hasFunctionReplacer = typeof replacer === "function";

          if (hasFunctionReplacer) return replacer(key, val);

          const isKeyInArrayReplacer =
            Array.isArray(replacer) && replacer.includes(key);

          if (isKeyInArrayReplacer) return val;

          return val;
        },
        space,
      );
    }

    if (!value) return originalStringify(value, replacer, space);

    const convertedToCustomJSON = originalStringify(
      value,
      (key, val) => {
        const isNoise = typeof val === "string" && noiseValue.test(val);

        if (isNoise) return val.toString() + "n"; // Mark noise values with additional "n" to offset the deletion of one "n" during the processing

        if (typeof val === "bigint") return val.toString() + "n";

        const hasFunctionReplacer = typeof replacer === "function";

        if (hasFunctionReplacer) return replacer(key, val);

        const isKeyInArrayReplacer =
          Array.isArray(replacer) && replacer.includes(key);

        if (isKeyInArrayReplacer) return val;

        return val;
      },
      space,
    );

    const processedJSON = convertedToCustomJSON.replace(
      bigIntsStringify,
      "$1$2$3",
    ); // Delete one "n" off the end of every BigInt value

    const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3"); // Remove one "n" off the end of every noisy string

    return denoisedJSON;
  } catch (error) {
    if (error instanceof RangeError) {
      const convertedJSON = stringifyIteratively(value, replacer, space);

      if (convertedJSON === undefined) return undefined;

      const supportsRawJSON = "rawJSON" in JSON;

      if (supportsRawJSON) return convertedJSON;

      const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");

      return processedJSON.replace(noiseStringify, "$1$2$3");
    }

    throw error;
  }
};

const featureCache = new Map();

/**
 * Detects if the current JSON.parse implementation supports the context.source feature.
 *
 * Uses toString() fingerprinting to cache results and automatically detect runtime
 * replacements of JSON.parse (polyfills, mocks, etc.).
 *
 * @returns {boolean} true if context.source is supported, false otherwise.
 */
const isContextSourceSupported = () => {
  const parseFingerprint = JSON.parse.toString();

  if (featureCache.has(parseFingerprint)) {
    return featureCache.get(parseFingerprint);
  }

  try {
    const result = JSON.parse(
      "1",
      (_, __, context) => !!context?.source && context.source === "1",
    );
    featureCache.set(parseFingerprint, result);

    return result;
  } catch {
    featureCache.set(parseFingerprint, false);

    return false;
  }
};

/**
 * Reviver function that converts custom-format BigInt strings back to BigInt values.
 * Also handles "noise" strings that accidentally match the BigInt format.
 *
 * @param {string | number | undefined} key The object key.
 * @param {*} value The value being parsed.
 * @param {object} [context] Parse context (if supported by JSON.parse).
 * @param {Reviver} [userReviver] User's custom reviver function.
 * @returns {any} The transformed value.
 */
const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
  const isCustomFormatBigInt =
    typeof value === "string" && customFormat.test(value);

  if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));

  const isNoiseValue = typeof value === "string" && noiseValue.test(value);
  if (isNoiseValue) return value.slice(0, -1);

  const hasUserReviver = typeof userReviver === "function";

  if (!hasUserReviver) return value;

  return userReviver(key, value, context);
};

/**
 * Fast JSON.parse implementation (~2x faster than classic fallback).
 * Uses JSON.parse's context.source feature to detect integers and convert
 * large numbers directly to BigInt without string manipulation.
 *
 * Does not support legacy custom format from v1 of this library.
 *
 * @param {string} text JSON string to parse.
 * @param {Reviver} [reviver] Transform function to apply to each value.
 * @returns {any} Parsed JavaScript value.
 */
const JSONParseV2 = (text, reviver) => {
  return JSON.parse(text, (key, value, context) => {
    const isNumber = typeof value === "number";
    const isOutOfBounds =
      value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
    const isBigNumber = isNumber && isOutOfBounds;
    const isInt = context && intRegex.test(context.source);
    const isBigInt = isBigNumber && isInt;

    if (isBigInt) return BigInt(context.source);

    const hasCustomReviver = typeof reviver === "function";

    if (!hasCustomReviver) return value;

    return reviver(key, value, context);
  });
};

const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers =
  /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/; // Noise - strings that match the custom format before being converted to it

/**
 * Iteratively traverses the parsed object bottom-up (post-order),
 * emulating the native JSON.parse reviver behavior.
 * This avoids Call Stack overflows (RangeError) on deeply nested structures.
 *
 * @param {any} parsed The natively parsed JSON object.
 * @param {Reviver} [userReviver] User's custom reviver function.
 * @returns {any} The fully processed object.
 */
const applyReviverIteratively = (parsed, userReviver) => {
  const rootHolder = { "": parsed };
  const stack = [{ parent: rootHolder, key: "", visited: false }];

  while (stack.length > 0) {
    const node = stack[stack.length - 1];

    if (!node.visited) {
      node.visited = true;

      const value = node.parent[node.key];
      const isComplexObject = value !== null && typeof value === "object";

      if (isComplexObject) {
        const keys = Object.keys(value);

        for (let i = keys.length - 1; i >= 0; i--) {
          stack.push({ parent: value, key: keys[i], visited: false });
        }
      }
    } else {
      const { parent, key } = node;
      let value = parent[key];

      if (typeof value === "string") {
        const isCustomFormatBigInt = customFormat.test(value);

        if (isCustomFormatBigInt) {
          value = BigInt(value.slice(0, -1));
        } else {
          const isNoise = noiseValue.test(value);

          if (isNoise) value = value.slice(0, -1);
        }
      }

      const hasUserReviver = typeof userReviver === "function";

      if (hasUserReviver) {
        value = userReviver.call(parent, key, value);
      }

      const isDeleted = value === undefined;

      if (isDeleted) {
        delete parent[key];
      } else {
        parent[key] = value;
      }

      stack.pop();
    }
  }

  return rootHolder[""];
};

/**
 * Pre-processes the JSON string to mark large numbers with an 'n' suffix.
 *
 * @param {string} text The raw JSON string.
 * @returns {string} The serialized string with marked BigInts.
 */
const serializeBigInts = (text) => {
  return text.replace(
    stringsOrLargeNumbers,
    (match, digits, fractional, exponential) => {
      const isString = match[0] === '"';
      const isNoise = isString && noiseValueWithQuotes.test(match);

      if (isNoise) return match.substring(0, match.length - 1) + 'n"'; // Mark noise values with additional "n" to offset the deletion of one "n" during the processing

      const hasFractionalOrExponential = fractional || exponential;

      // With a fixed number of digits, we can correctly use lexicographical comparison to do a numeric comparison
      const isLessThanMaxSafeInt =
        digits &&
        (digits.length < MAX_DIGITS ||
          (digits.length === MAX_DIGITS && digits <= MAX_INT));

      const isStandardValue =
        isString || hasFractionalOrExponential || isLessThanMaxSafeInt;

      if (isStandardValue) return match;

      return '"' + match + 'n"';
    },
  );
};

/**
 * Converts a JSON string into a JavaScript value.
 *
 * Supports parsing of large integers using two strategies:
 * 1. Classic fallback: Marks large numbers with "123n" format, then converts to BigInt
 * 2. Fast path (JSONParseV2): Uses context.source feature (~2x faster) when available
 *
 * All other JSON values are parsed exactly like native JSON.parse().
 *
 * @param {string} text A valid JSON string.
 * @param {Reviver} [reviver]
 * A function that transforms the results. This function is called for each member
 * of the object. If a member contains nested objects, the nested objects are
 * transformed before the parent object is.
 * @returns {any} The parsed JavaScript value.
 * @throws {SyntaxError} If text is not valid JSON.
 */
const JSONParse = (text, reviver) => {
  if (!text) return originalParse(text, reviver);

  try {
    if (isContextSourceSupported()) return JSONParseV2(text, reviver); // Shortcut to a faster (2x) and simpler version

    // Find and mark big numbers with "n"
    const serializedData = serializeBigInts(text);

    return originalParse(serializedData, (key, value, context) =>
      convertMarkedBigIntsReviver(key, value, context, reviver),
    );
  } catch (error) {
    if (error instanceof RangeError) {
      const serializedData = serializeBigInts(text);
      const parsed = originalParse(serializedData);

      return applyReviverIteratively(parsed, reviver);
    }

    throw error;
  }
};



;// CONCATENATED MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
class RequestError extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
}


;// CONCATENATED MODULE: ./node_modules/@octokit/request/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var dist_bundle_VERSION = "10.0.16";

// pkg/dist-src/defaults.js
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${dist_bundle_VERSION} ${getUserAgent()}`
  }
};

// pkg/dist-src/fetch-wrapper.js



// pkg/dist-src/is-plain-object.js
function dist_bundle_isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/fetch-wrapper.js

var noop = () => "";
async function fetchWrapper(requestOptions) {
  const fetch = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = dist_bundle_isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError") {
        error.status = 500;
        throw error;
      }
      message = error.message;
      if (error.name === "TypeError" && "cause" in error) {
        if (error.cause instanceof Error) {
          message = error.cause.message;
        } else if (typeof error.cause === "string") {
          message = error.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key, value] of fetchResponse.headers) {
    responseHeaders[key] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = dist_parse(contentType);
  if (isJSONResponse(mimetype)) {
    let text = "";
    try {
      text = await response.text();
      return JSONParse(text);
    } catch (err) {
      return text;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}

// pkg/dist-src/with-defaults.js
function dist_bundle_withDefaults(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: dist_bundle_withDefaults.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: dist_bundle_withDefaults.bind(null, endpoint2)
  });
}

// pkg/dist-src/index.js
var request = dist_bundle_withDefaults(endpoint, defaults_default);

/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */

;// CONCATENATED MODULE: ./node_modules/@octokit/graphql/dist-bundle/index.js
// pkg/dist-src/index.js



// pkg/dist-src/version.js
var graphql_dist_bundle_VERSION = "0.0.0-development";

// pkg/dist-src/with-defaults.js


// pkg/dist-src/graphql.js


// pkg/dist-src/error.js
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response));
    this.request = request2;
    this.headers = headers;
    this.response = response;
    this.errors = response.errors;
    this.data = response.data;
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    }
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
};

// pkg/dist-src/graphql.js
var NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
  if (options) {
    if (typeof query === "string" && "query" in options) {
      return Promise.reject(
        new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
      );
    }
    for (const key in options) {
      if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
      return Promise.reject(
        new Error(
          `[@octokit/graphql] "${key}" cannot be used as variable name`
        )
      );
    }
  }
  const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
  const requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key) => {
    if (NON_VARIABLE_OPTIONS.includes(key)) {
      result[key] = parsedOptions[key];
      return result;
    }
    if (!result.variables) {
      result.variables = {};
    }
    result.variables[key] = parsedOptions[key];
    return result;
  }, {});
  const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) {
    requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
  }
  return request2(requestOptions).then((response) => {
    if (response.data.errors) {
      const headers = {};
      for (const key of Object.keys(response.headers)) {
        headers[key] = response.headers[key];
      }
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}

// pkg/dist-src/with-defaults.js
function graphql_dist_bundle_withDefaults(request2, newDefaults) {
  const newRequest = request2.defaults(newDefaults);
  const newApi = (query, options) => {
    return graphql(newRequest, query, options);
  };
  return Object.assign(newApi, {
    defaults: graphql_dist_bundle_withDefaults.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}

// pkg/dist-src/index.js
var graphql2 = graphql_dist_bundle_withDefaults(request, {
  headers: {
    "user-agent": `octokit-graphql.js/${graphql_dist_bundle_VERSION} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});
function withCustomRequest(customRequest) {
  return graphql_dist_bundle_withDefaults(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}

/* v8 ignore if -- @preserve */

;// CONCATENATED MODULE: ./node_modules/@octokit/auth-token/dist-bundle/index.js
// pkg/dist-src/is-jwt.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);

// pkg/dist-src/auth.js
async function auth(token) {
  const isApp = isJWT(token);
  const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
  const isUserToServer = token.startsWith("ghu_");
  const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
  return {
    type: "token",
    token,
    tokenType
  };
}

// pkg/dist-src/with-authorization-prefix.js
function withAuthorizationPrefix(token) {
  if (token.split(/\./).length === 3) {
    return `bearer ${token}`;
  }
  return `token ${token}`;
}

// pkg/dist-src/hook.js
async function hook(token, request, route, parameters) {
  const endpoint = request.endpoint.merge(
    route,
    parameters
  );
  endpoint.headers.authorization = withAuthorizationPrefix(token);
  return request(endpoint);
}

// pkg/dist-src/index.js
var createTokenAuth = function createTokenAuth2(token) {
  if (!token) {
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  }
  if (typeof token !== "string") {
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  }
  token = token.replace(/^(token|bearer) +/i, "");
  return Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};


;// CONCATENATED MODULE: ./node_modules/@octokit/core/dist-src/version.js
const version_VERSION = "7.0.8";


;// CONCATENATED MODULE: ./node_modules/@octokit/core/dist-src/index.js






const dist_src_noop = () => {
};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  if (typeof logger.debug !== "function") {
    logger.debug = dist_src_noop;
  }
  if (typeof logger.info !== "function") {
    logger.info = dist_src_noop;
  }
  if (typeof logger.warn !== "function") {
    logger.warn = consoleWarn;
  }
  if (typeof logger.error !== "function") {
    logger.error = consoleError;
  }
  return logger;
}
const userAgentTrail = `octokit-core.js/${version_VERSION} ${getUserAgent()}`;
class Octokit {
  static VERSION = version_VERSION;
  static defaults(defaults) {
    const OctokitWithDefaults = class extends this {
      constructor(...args) {
        const options = args[0] || {};
        if (typeof defaults === "function") {
          super(defaults(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults,
            options,
            options.userAgent && defaults.userAgent ? {
              userAgent: `${options.userAgent} ${defaults.userAgent}`
            } : null
          )
        );
      }
    };
    return OctokitWithDefaults;
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    const currentPlugins = this.plugins;
    const NewOctokit = class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
      );
    };
    return NewOctokit;
  }
  constructor(options = {}) {
    const hook = new before_after_hook.Collection();
    const requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
    if (options.baseUrl) {
      requestDefaults.baseUrl = options.baseUrl;
    }
    if (options.previews) {
      requestDefaults.mediaType.previews = options.previews;
    }
    if (options.timeZone) {
      requestDefaults.headers["time-zone"] = options.timeZone;
    }
    this.request = request.defaults(requestDefaults);
    this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
    this.log = createLogger(options.log);
    this.hook = hook;
    if (!options.authStrategy) {
      if (!options.auth) {
        this.auth = async () => ({
          type: "unauthenticated"
        });
      } else {
        const auth = createTokenAuth(options.auth);
        hook.wrap("request", auth.hook);
        this.auth = auth;
      }
    } else {
      const { authStrategy, ...otherOptions } = options;
      const auth = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options.auth
        )
      );
      hook.wrap("request", auth.hook);
      this.auth = auth;
    }
    const classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i) {
      Object.assign(this, classConstructor.plugins[i](this, options));
    }
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
}



/***/ }),

/***/ 3779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ud: () => (/* binding */ paginateRest)
/* harmony export */ });
/* unused harmony exports composePaginateRest, isPaginatingEndpoint, paginatingEndpoints */
// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/normalize-paginated-list-response.js
function normalizePaginatedListResponse(response) {
  if (!response.data) {
    return {
      ...response,
      data: []
    };
  }
  const responseNeedsNormalization = ("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data);
  if (!responseNeedsNormalization) return response;
  const incompleteResults = response.data.incomplete_results;
  const repositorySelection = response.data.repository_selection;
  const totalCount = response.data.total_count;
  const totalCommits = response.data.total_commits;
  delete response.data.incomplete_results;
  delete response.data.repository_selection;
  delete response.data.total_count;
  delete response.data.total_commits;
  const namespaceKey = Object.keys(response.data)[0];
  const data = response.data[namespaceKey];
  response.data = data;
  if (typeof incompleteResults !== "undefined") {
    response.data.incomplete_results = incompleteResults;
  }
  if (typeof repositorySelection !== "undefined") {
    response.data.repository_selection = repositorySelection;
  }
  response.data.total_count = totalCount;
  response.data.total_commits = totalCommits;
  return response;
}

// pkg/dist-src/iterator.js
function iterator(octokit, route, parameters) {
  const options = typeof route === "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
  const requestMethod = typeof route === "function" ? route : octokit.request;
  const method = options.method;
  const headers = options.headers;
  let url = options.url;
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        if (!url) return { done: true };
        try {
          const response = await requestMethod({ method, url, headers });
          const normalizedResponse = normalizePaginatedListResponse(response);
          url = ((normalizedResponse.headers.link || "").match(
            /<([^<>]+)>;\s*rel="next"/
          ) || [])[1];
          if (!url && "total_commits" in normalizedResponse.data) {
            const parsedUrl = new URL(normalizedResponse.url);
            const params = parsedUrl.searchParams;
            const page = parseInt(params.get("page") || "1", 10);
            const per_page = parseInt(params.get("per_page") || "250", 10);
            if (page * per_page < normalizedResponse.data.total_commits) {
              params.set("page", String(page + 1));
              url = parsedUrl.toString();
            }
          }
          return { value: normalizedResponse };
        } catch (error) {
          if (error.status !== 409) throw error;
          url = "";
          return {
            value: {
              status: 200,
              headers: {},
              data: []
            }
          };
        }
      }
    })
  };
}

// pkg/dist-src/paginate.js
function paginate(octokit, route, parameters, mapFn) {
  if (typeof parameters === "function") {
    mapFn = parameters;
    parameters = void 0;
  }
  return gather(
    octokit,
    [],
    iterator(octokit, route, parameters)[Symbol.asyncIterator](),
    mapFn
  );
}
function gather(octokit, results, iterator2, mapFn) {
  return iterator2.next().then((result) => {
    if (result.done) {
      return results;
    }
    let earlyExit = false;
    function done() {
      earlyExit = true;
    }
    results = results.concat(
      mapFn ? mapFn(result.value, done) : result.value.data
    );
    if (earlyExit) {
      return results;
    }
    return gather(octokit, results, iterator2, mapFn);
  });
}

// pkg/dist-src/compose-paginate.js
var composePaginateRest = Object.assign(paginate, {
  iterator
});

// pkg/dist-src/generated/paginating-endpoints.js
var paginatingEndpoints = (/* unused pure expression or super */ null && ([
  "GET /advisories",
  "GET /app/hook/deliveries",
  "GET /app/installation-requests",
  "GET /app/installations",
  "GET /assignments/{assignment_id}/accepted_assignments",
  "GET /classrooms",
  "GET /classrooms/{classroom_id}/assignments",
  "GET /enterprises/{enterprise}/code-security/configurations",
  "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories",
  "GET /enterprises/{enterprise}/dependabot/alerts",
  "GET /enterprises/{enterprise}/teams",
  "GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships",
  "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations",
  "GET /events",
  "GET /gists",
  "GET /gists/public",
  "GET /gists/starred",
  "GET /gists/{gist_id}/comments",
  "GET /gists/{gist_id}/commits",
  "GET /gists/{gist_id}/forks",
  "GET /installation/repositories",
  "GET /issues",
  "GET /licenses",
  "GET /marketplace_listing/plans",
  "GET /marketplace_listing/plans/{plan_id}/accounts",
  "GET /marketplace_listing/stubbed/plans",
  "GET /marketplace_listing/stubbed/plans/{plan_id}/accounts",
  "GET /networks/{owner}/{repo}/events",
  "GET /notifications",
  "GET /organizations",
  "GET /organizations/{org}/dependabot/repository-access",
  "GET /orgs/{org}/actions/cache/usage-by-repository",
  "GET /orgs/{org}/actions/hosted-runners",
  "GET /orgs/{org}/actions/permissions/repositories",
  "GET /orgs/{org}/actions/permissions/self-hosted-runners/repositories",
  "GET /orgs/{org}/actions/runner-groups",
  "GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners",
  "GET /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories",
  "GET /orgs/{org}/actions/runner-groups/{runner_group_id}/runners",
  "GET /orgs/{org}/actions/runners",
  "GET /orgs/{org}/actions/secrets",
  "GET /orgs/{org}/actions/secrets/{secret_name}/repositories",
  "GET /orgs/{org}/actions/variables",
  "GET /orgs/{org}/actions/variables/{name}/repositories",
  "GET /orgs/{org}/attestations/repositories",
  "GET /orgs/{org}/attestations/{subject_digest}",
  "GET /orgs/{org}/blocks",
  "GET /orgs/{org}/campaigns",
  "GET /orgs/{org}/code-scanning/alerts",
  "GET /orgs/{org}/code-security/configurations",
  "GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories",
  "GET /orgs/{org}/codespaces",
  "GET /orgs/{org}/codespaces/secrets",
  "GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories",
  "GET /orgs/{org}/copilot/billing/seats",
  "GET /orgs/{org}/copilot/metrics",
  "GET /orgs/{org}/dependabot/alerts",
  "GET /orgs/{org}/dependabot/secrets",
  "GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories",
  "GET /orgs/{org}/events",
  "GET /orgs/{org}/failed_invitations",
  "GET /orgs/{org}/hooks",
  "GET /orgs/{org}/hooks/{hook_id}/deliveries",
  "GET /orgs/{org}/insights/api/route-stats/{actor_type}/{actor_id}",
  "GET /orgs/{org}/insights/api/subject-stats",
  "GET /orgs/{org}/insights/api/user-stats/{user_id}",
  "GET /orgs/{org}/installations",
  "GET /orgs/{org}/invitations",
  "GET /orgs/{org}/invitations/{invitation_id}/teams",
  "GET /orgs/{org}/issues",
  "GET /orgs/{org}/members",
  "GET /orgs/{org}/members/{username}/codespaces",
  "GET /orgs/{org}/migrations",
  "GET /orgs/{org}/migrations/{migration_id}/repositories",
  "GET /orgs/{org}/organization-roles/{role_id}/teams",
  "GET /orgs/{org}/organization-roles/{role_id}/users",
  "GET /orgs/{org}/outside_collaborators",
  "GET /orgs/{org}/packages",
  "GET /orgs/{org}/packages/{package_type}/{package_name}/versions",
  "GET /orgs/{org}/personal-access-token-requests",
  "GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories",
  "GET /orgs/{org}/personal-access-tokens",
  "GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories",
  "GET /orgs/{org}/private-registries",
  "GET /orgs/{org}/projects",
  "GET /orgs/{org}/projectsV2",
  "GET /orgs/{org}/projectsV2/{project_number}/fields",
  "GET /orgs/{org}/projectsV2/{project_number}/items",
  "GET /orgs/{org}/properties/values",
  "GET /orgs/{org}/public_members",
  "GET /orgs/{org}/repos",
  "GET /orgs/{org}/rulesets",
  "GET /orgs/{org}/rulesets/rule-suites",
  "GET /orgs/{org}/rulesets/{ruleset_id}/history",
  "GET /orgs/{org}/secret-scanning/alerts",
  "GET /orgs/{org}/security-advisories",
  "GET /orgs/{org}/settings/immutable-releases/repositories",
  "GET /orgs/{org}/settings/network-configurations",
  "GET /orgs/{org}/team/{team_slug}/copilot/metrics",
  "GET /orgs/{org}/teams",
  "GET /orgs/{org}/teams/{team_slug}/discussions",
  "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions",
  "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions",
  "GET /orgs/{org}/teams/{team_slug}/invitations",
  "GET /orgs/{org}/teams/{team_slug}/members",
  "GET /orgs/{org}/teams/{team_slug}/projects",
  "GET /orgs/{org}/teams/{team_slug}/repos",
  "GET /orgs/{org}/teams/{team_slug}/teams",
  "GET /projects/{project_id}/collaborators",
  "GET /repos/{owner}/{repo}/actions/artifacts",
  "GET /repos/{owner}/{repo}/actions/caches",
  "GET /repos/{owner}/{repo}/actions/organization-secrets",
  "GET /repos/{owner}/{repo}/actions/organization-variables",
  "GET /repos/{owner}/{repo}/actions/runners",
  "GET /repos/{owner}/{repo}/actions/runs",
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",
  "GET /repos/{owner}/{repo}/actions/secrets",
  "GET /repos/{owner}/{repo}/actions/variables",
  "GET /repos/{owner}/{repo}/actions/workflows",
  "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
  "GET /repos/{owner}/{repo}/activity",
  "GET /repos/{owner}/{repo}/assignees",
  "GET /repos/{owner}/{repo}/attestations/{subject_digest}",
  "GET /repos/{owner}/{repo}/branches",
  "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations",
  "GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs",
  "GET /repos/{owner}/{repo}/code-scanning/alerts",
  "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",
  "GET /repos/{owner}/{repo}/code-scanning/analyses",
  "GET /repos/{owner}/{repo}/codespaces",
  "GET /repos/{owner}/{repo}/codespaces/devcontainers",
  "GET /repos/{owner}/{repo}/codespaces/secrets",
  "GET /repos/{owner}/{repo}/collaborators",
  "GET /repos/{owner}/{repo}/comments",
  "GET /repos/{owner}/{repo}/comments/{comment_id}/reactions",
  "GET /repos/{owner}/{repo}/commits",
  "GET /repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",
  "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
  "GET /repos/{owner}/{repo}/commits/{ref}/check-suites",
  "GET /repos/{owner}/{repo}/commits/{ref}/status",
  "GET /repos/{owner}/{repo}/commits/{ref}/statuses",
  "GET /repos/{owner}/{repo}/compare/{basehead}",
  "GET /repos/{owner}/{repo}/compare/{base}...{head}",
  "GET /repos/{owner}/{repo}/contributors",
  "GET /repos/{owner}/{repo}/dependabot/alerts",
  "GET /repos/{owner}/{repo}/dependabot/secrets",
  "GET /repos/{owner}/{repo}/deployments",
  "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
  "GET /repos/{owner}/{repo}/environments",
  "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies",
  "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps",
  "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets",
  "GET /repos/{owner}/{repo}/environments/{environment_name}/variables",
  "GET /repos/{owner}/{repo}/events",
  "GET /repos/{owner}/{repo}/forks",
  "GET /repos/{owner}/{repo}/hooks",
  "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries",
  "GET /repos/{owner}/{repo}/invitations",
  "GET /repos/{owner}/{repo}/issues",
  "GET /repos/{owner}/{repo}/issues/comments",
  "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
  "GET /repos/{owner}/{repo}/issues/events",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/events",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/labels",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/reactions",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline",
  "GET /repos/{owner}/{repo}/keys",
  "GET /repos/{owner}/{repo}/labels",
  "GET /repos/{owner}/{repo}/milestones",
  "GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels",
  "GET /repos/{owner}/{repo}/notifications",
  "GET /repos/{owner}/{repo}/pages/builds",
  "GET /repos/{owner}/{repo}/projects",
  "GET /repos/{owner}/{repo}/pulls",
  "GET /repos/{owner}/{repo}/pulls/comments",
  "GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments",
  "GET /repos/{owner}/{repo}/releases",
  "GET /repos/{owner}/{repo}/releases/{release_id}/assets",
  "GET /repos/{owner}/{repo}/releases/{release_id}/reactions",
  "GET /repos/{owner}/{repo}/rules/branches/{branch}",
  "GET /repos/{owner}/{repo}/rulesets",
  "GET /repos/{owner}/{repo}/rulesets/rule-suites",
  "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history",
  "GET /repos/{owner}/{repo}/secret-scanning/alerts",
  "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations",
  "GET /repos/{owner}/{repo}/security-advisories",
  "GET /repos/{owner}/{repo}/stargazers",
  "GET /repos/{owner}/{repo}/subscribers",
  "GET /repos/{owner}/{repo}/tags",
  "GET /repos/{owner}/{repo}/teams",
  "GET /repos/{owner}/{repo}/topics",
  "GET /repositories",
  "GET /search/code",
  "GET /search/commits",
  "GET /search/issues",
  "GET /search/labels",
  "GET /search/repositories",
  "GET /search/topics",
  "GET /search/users",
  "GET /teams/{team_id}/discussions",
  "GET /teams/{team_id}/discussions/{discussion_number}/comments",
  "GET /teams/{team_id}/discussions/{discussion_number}/comments/{comment_number}/reactions",
  "GET /teams/{team_id}/discussions/{discussion_number}/reactions",
  "GET /teams/{team_id}/invitations",
  "GET /teams/{team_id}/members",
  "GET /teams/{team_id}/projects",
  "GET /teams/{team_id}/repos",
  "GET /teams/{team_id}/teams",
  "GET /user/blocks",
  "GET /user/codespaces",
  "GET /user/codespaces/secrets",
  "GET /user/emails",
  "GET /user/followers",
  "GET /user/following",
  "GET /user/gpg_keys",
  "GET /user/installations",
  "GET /user/installations/{installation_id}/repositories",
  "GET /user/issues",
  "GET /user/keys",
  "GET /user/marketplace_purchases",
  "GET /user/marketplace_purchases/stubbed",
  "GET /user/memberships/orgs",
  "GET /user/migrations",
  "GET /user/migrations/{migration_id}/repositories",
  "GET /user/orgs",
  "GET /user/packages",
  "GET /user/packages/{package_type}/{package_name}/versions",
  "GET /user/public_emails",
  "GET /user/repos",
  "GET /user/repository_invitations",
  "GET /user/social_accounts",
  "GET /user/ssh_signing_keys",
  "GET /user/starred",
  "GET /user/subscriptions",
  "GET /user/teams",
  "GET /users",
  "GET /users/{username}/attestations/{subject_digest}",
  "GET /users/{username}/events",
  "GET /users/{username}/events/orgs/{org}",
  "GET /users/{username}/events/public",
  "GET /users/{username}/followers",
  "GET /users/{username}/following",
  "GET /users/{username}/gists",
  "GET /users/{username}/gpg_keys",
  "GET /users/{username}/keys",
  "GET /users/{username}/orgs",
  "GET /users/{username}/packages",
  "GET /users/{username}/projects",
  "GET /users/{username}/projectsV2",
  "GET /users/{username}/projectsV2/{project_number}/fields",
  "GET /users/{username}/projectsV2/{project_number}/items",
  "GET /users/{username}/received_events",
  "GET /users/{username}/received_events/public",
  "GET /users/{username}/repos",
  "GET /users/{username}/social_accounts",
  "GET /users/{username}/ssh_signing_keys",
  "GET /users/{username}/starred",
  "GET /users/{username}/subscriptions"
]));

// pkg/dist-src/paginating-endpoints.js
function isPaginatingEndpoint(arg) {
  if (typeof arg === "string") {
    return paginatingEndpoints.includes(arg);
  } else {
    return false;
  }
}

// pkg/dist-src/index.js
function paginateRest(octokit) {
  return {
    paginate: Object.assign(paginate.bind(null, octokit), {
      iterator: iterator.bind(null, octokit)
    })
  };
}
paginateRest.VERSION = VERSION;



/***/ }),

/***/ 9210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ legacyRestEndpointMethods),
  _: () => (/* binding */ restEndpointMethods)
});

;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/version.js
const VERSION = "17.0.0";

//# sourceMappingURL=version.js.map

;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js
const Endpoints = {
  actions: {
    addCustomLabelsToSelfHostedRunnerForOrg: [
      "POST /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    addCustomLabelsToSelfHostedRunnerForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    addRepoAccessToSelfHostedRunnerGroupInOrg: [
      "PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"
    ],
    addSelectedRepoToOrgSecret: [
      "PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"
    ],
    addSelectedRepoToOrgVariable: [
      "PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"
    ],
    approveWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"
    ],
    cancelWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"
    ],
    createEnvironmentVariable: [
      "POST /repos/{owner}/{repo}/environments/{environment_name}/variables"
    ],
    createHostedRunnerForOrg: ["POST /orgs/{org}/actions/hosted-runners"],
    createOrUpdateEnvironmentSecret: [
      "PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"
    ],
    createOrUpdateOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}"],
    createOrUpdateRepoSecret: [
      "PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"
    ],
    createOrgVariable: ["POST /orgs/{org}/actions/variables"],
    createRegistrationTokenForOrg: [
      "POST /orgs/{org}/actions/runners/registration-token"
    ],
    createRegistrationTokenForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/registration-token"
    ],
    createRemoveTokenForOrg: ["POST /orgs/{org}/actions/runners/remove-token"],
    createRemoveTokenForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/remove-token"
    ],
    createRepoVariable: ["POST /repos/{owner}/{repo}/actions/variables"],
    createWorkflowDispatch: [
      "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"
    ],
    deleteActionsCacheById: [
      "DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"
    ],
    deleteActionsCacheByKey: [
      "DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"
    ],
    deleteArtifact: [
      "DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"
    ],
    deleteCustomImageFromOrg: [
      "DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"
    ],
    deleteCustomImageVersionFromOrg: [
      "DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"
    ],
    deleteEnvironmentSecret: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"
    ],
    deleteEnvironmentVariable: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"
    ],
    deleteHostedRunnerForOrg: [
      "DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"
    ],
    deleteOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}"],
    deleteOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}"],
    deleteRepoSecret: [
      "DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"
    ],
    deleteRepoVariable: [
      "DELETE /repos/{owner}/{repo}/actions/variables/{name}"
    ],
    deleteSelfHostedRunnerFromOrg: [
      "DELETE /orgs/{org}/actions/runners/{runner_id}"
    ],
    deleteSelfHostedRunnerFromRepo: [
      "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"
    ],
    deleteWorkflowRun: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],
    deleteWorkflowRunLogs: [
      "DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"
    ],
    disableSelectedRepositoryGithubActionsOrganization: [
      "DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"
    ],
    disableWorkflow: [
      "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"
    ],
    downloadArtifact: [
      "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"
    ],
    downloadJobLogsForWorkflowRun: [
      "GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"
    ],
    downloadWorkflowRunAttemptLogs: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"
    ],
    downloadWorkflowRunLogs: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"
    ],
    enableSelectedRepositoryGithubActionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"
    ],
    enableWorkflow: [
      "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"
    ],
    forceCancelWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"
    ],
    generateRunnerJitconfigForOrg: [
      "POST /orgs/{org}/actions/runners/generate-jitconfig"
    ],
    generateRunnerJitconfigForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"
    ],
    getActionsCacheList: ["GET /repos/{owner}/{repo}/actions/caches"],
    getActionsCacheUsage: ["GET /repos/{owner}/{repo}/actions/cache/usage"],
    getActionsCacheUsageByRepoForOrg: [
      "GET /orgs/{org}/actions/cache/usage-by-repository"
    ],
    getActionsCacheUsageForOrg: ["GET /orgs/{org}/actions/cache/usage"],
    getAllowedActionsOrganization: [
      "GET /orgs/{org}/actions/permissions/selected-actions"
    ],
    getAllowedActionsRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions/selected-actions"
    ],
    getArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
    getCustomImageForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"
    ],
    getCustomImageVersionForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"
    ],
    getCustomOidcSubClaimForRepo: [
      "GET /repos/{owner}/{repo}/actions/oidc/customization/sub"
    ],
    getEnvironmentPublicKey: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"
    ],
    getEnvironmentSecret: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"
    ],
    getEnvironmentVariable: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"
    ],
    getGithubActionsDefaultWorkflowPermissionsOrganization: [
      "GET /orgs/{org}/actions/permissions/workflow"
    ],
    getGithubActionsDefaultWorkflowPermissionsRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions/workflow"
    ],
    getGithubActionsPermissionsOrganization: [
      "GET /orgs/{org}/actions/permissions"
    ],
    getGithubActionsPermissionsRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions"
    ],
    getHostedRunnerForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"
    ],
    getHostedRunnersGithubOwnedImagesForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/github-owned"
    ],
    getHostedRunnersLimitsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/limits"
    ],
    getHostedRunnersMachineSpecsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/machine-sizes"
    ],
    getHostedRunnersPartnerImagesForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/partner"
    ],
    getHostedRunnersPlatformsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/platforms"
    ],
    getJobForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],
    getOrgPublicKey: ["GET /orgs/{org}/actions/secrets/public-key"],
    getOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}"],
    getOrgVariable: ["GET /orgs/{org}/actions/variables/{name}"],
    getPendingDeploymentsForRun: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"
    ],
    getRepoPermissions: [
      "GET /repos/{owner}/{repo}/actions/permissions",
      {},
      { renamed: ["actions", "getGithubActionsPermissionsRepository"] }
    ],
    getRepoPublicKey: ["GET /repos/{owner}/{repo}/actions/secrets/public-key"],
    getRepoSecret: ["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
    getRepoVariable: ["GET /repos/{owner}/{repo}/actions/variables/{name}"],
    getReviewsForRun: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"
    ],
    getSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}"],
    getSelfHostedRunnerForRepo: [
      "GET /repos/{owner}/{repo}/actions/runners/{runner_id}"
    ],
    getWorkflow: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],
    getWorkflowAccessToRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions/access"
    ],
    getWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],
    getWorkflowRunAttempt: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"
    ],
    getWorkflowRunUsage: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"
    ],
    getWorkflowUsage: [
      "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"
    ],
    listArtifactsForRepo: ["GET /repos/{owner}/{repo}/actions/artifacts"],
    listCustomImageVersionsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions"
    ],
    listCustomImagesForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom"
    ],
    listEnvironmentSecrets: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"
    ],
    listEnvironmentVariables: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/variables"
    ],
    listGithubHostedRunnersInGroupForOrg: [
      "GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"
    ],
    listHostedRunnersForOrg: ["GET /orgs/{org}/actions/hosted-runners"],
    listJobsForWorkflowRun: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"
    ],
    listJobsForWorkflowRunAttempt: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"
    ],
    listLabelsForSelfHostedRunnerForOrg: [
      "GET /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    listLabelsForSelfHostedRunnerForRepo: [
      "GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    listOrgSecrets: ["GET /orgs/{org}/actions/secrets"],
    listOrgVariables: ["GET /orgs/{org}/actions/variables"],
    listRepoOrganizationSecrets: [
      "GET /repos/{owner}/{repo}/actions/organization-secrets"
    ],
    listRepoOrganizationVariables: [
      "GET /repos/{owner}/{repo}/actions/organization-variables"
    ],
    listRepoSecrets: ["GET /repos/{owner}/{repo}/actions/secrets"],
    listRepoVariables: ["GET /repos/{owner}/{repo}/actions/variables"],
    listRepoWorkflows: ["GET /repos/{owner}/{repo}/actions/workflows"],
    listRunnerApplicationsForOrg: ["GET /orgs/{org}/actions/runners/downloads"],
    listRunnerApplicationsForRepo: [
      "GET /repos/{owner}/{repo}/actions/runners/downloads"
    ],
    listSelectedReposForOrgSecret: [
      "GET /orgs/{org}/actions/secrets/{secret_name}/repositories"
    ],
    listSelectedReposForOrgVariable: [
      "GET /orgs/{org}/actions/variables/{name}/repositories"
    ],
    listSelectedRepositoriesEnabledGithubActionsOrganization: [
      "GET /orgs/{org}/actions/permissions/repositories"
    ],
    listSelfHostedRunnersForOrg: ["GET /orgs/{org}/actions/runners"],
    listSelfHostedRunnersForRepo: ["GET /repos/{owner}/{repo}/actions/runners"],
    listWorkflowRunArtifacts: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"
    ],
    listWorkflowRuns: [
      "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"
    ],
    listWorkflowRunsForRepo: ["GET /repos/{owner}/{repo}/actions/runs"],
    reRunJobForWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"
    ],
    reRunWorkflow: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],
    reRunWorkflowFailedJobs: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"
    ],
    removeAllCustomLabelsFromSelfHostedRunnerForOrg: [
      "DELETE /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    removeAllCustomLabelsFromSelfHostedRunnerForRepo: [
      "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    removeCustomLabelFromSelfHostedRunnerForOrg: [
      "DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"
    ],
    removeCustomLabelFromSelfHostedRunnerForRepo: [
      "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"
    ],
    removeSelectedRepoFromOrgSecret: [
      "DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"
    ],
    removeSelectedRepoFromOrgVariable: [
      "DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"
    ],
    reviewCustomGatesForRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"
    ],
    reviewPendingDeploymentsForRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"
    ],
    setAllowedActionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/selected-actions"
    ],
    setAllowedActionsRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions/selected-actions"
    ],
    setCustomLabelsForSelfHostedRunnerForOrg: [
      "PUT /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    setCustomLabelsForSelfHostedRunnerForRepo: [
      "PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    setCustomOidcSubClaimForRepo: [
      "PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"
    ],
    setGithubActionsDefaultWorkflowPermissionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/workflow"
    ],
    setGithubActionsDefaultWorkflowPermissionsRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions/workflow"
    ],
    setGithubActionsPermissionsOrganization: [
      "PUT /orgs/{org}/actions/permissions"
    ],
    setGithubActionsPermissionsRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions"
    ],
    setSelectedReposForOrgSecret: [
      "PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"
    ],
    setSelectedReposForOrgVariable: [
      "PUT /orgs/{org}/actions/variables/{name}/repositories"
    ],
    setSelectedRepositoriesEnabledGithubActionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/repositories"
    ],
    setWorkflowAccessToRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions/access"
    ],
    updateEnvironmentVariable: [
      "PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"
    ],
    updateHostedRunnerForOrg: [
      "PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"
    ],
    updateOrgVariable: ["PATCH /orgs/{org}/actions/variables/{name}"],
    updateRepoVariable: [
      "PATCH /repos/{owner}/{repo}/actions/variables/{name}"
    ]
  },
  activity: {
    checkRepoIsStarredByAuthenticatedUser: ["GET /user/starred/{owner}/{repo}"],
    deleteRepoSubscription: ["DELETE /repos/{owner}/{repo}/subscription"],
    deleteThreadSubscription: [
      "DELETE /notifications/threads/{thread_id}/subscription"
    ],
    getFeeds: ["GET /feeds"],
    getRepoSubscription: ["GET /repos/{owner}/{repo}/subscription"],
    getThread: ["GET /notifications/threads/{thread_id}"],
    getThreadSubscriptionForAuthenticatedUser: [
      "GET /notifications/threads/{thread_id}/subscription"
    ],
    listEventsForAuthenticatedUser: ["GET /users/{username}/events"],
    listNotificationsForAuthenticatedUser: ["GET /notifications"],
    listOrgEventsForAuthenticatedUser: [
      "GET /users/{username}/events/orgs/{org}"
    ],
    listPublicEvents: ["GET /events"],
    listPublicEventsForRepoNetwork: ["GET /networks/{owner}/{repo}/events"],
    listPublicEventsForUser: ["GET /users/{username}/events/public"],
    listPublicOrgEvents: ["GET /orgs/{org}/events"],
    listReceivedEventsForUser: ["GET /users/{username}/received_events"],
    listReceivedPublicEventsForUser: [
      "GET /users/{username}/received_events/public"
    ],
    listRepoEvents: ["GET /repos/{owner}/{repo}/events"],
    listRepoNotificationsForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/notifications"
    ],
    listReposStarredByAuthenticatedUser: ["GET /user/starred"],
    listReposStarredByUser: ["GET /users/{username}/starred"],
    listReposWatchedByUser: ["GET /users/{username}/subscriptions"],
    listStargazersForRepo: ["GET /repos/{owner}/{repo}/stargazers"],
    listWatchedReposForAuthenticatedUser: ["GET /user/subscriptions"],
    listWatchersForRepo: ["GET /repos/{owner}/{repo}/subscribers"],
    markNotificationsAsRead: ["PUT /notifications"],
    markRepoNotificationsAsRead: ["PUT /repos/{owner}/{repo}/notifications"],
    markThreadAsDone: ["DELETE /notifications/threads/{thread_id}"],
    markThreadAsRead: ["PATCH /notifications/threads/{thread_id}"],
    setRepoSubscription: ["PUT /repos/{owner}/{repo}/subscription"],
    setThreadSubscription: [
      "PUT /notifications/threads/{thread_id}/subscription"
    ],
    starRepoForAuthenticatedUser: ["PUT /user/starred/{owner}/{repo}"],
    unstarRepoForAuthenticatedUser: ["DELETE /user/starred/{owner}/{repo}"]
  },
  apps: {
    addRepoToInstallation: [
      "PUT /user/installations/{installation_id}/repositories/{repository_id}",
      {},
      { renamed: ["apps", "addRepoToInstallationForAuthenticatedUser"] }
    ],
    addRepoToInstallationForAuthenticatedUser: [
      "PUT /user/installations/{installation_id}/repositories/{repository_id}"
    ],
    checkToken: ["POST /applications/{client_id}/token"],
    createFromManifest: ["POST /app-manifests/{code}/conversions"],
    createInstallationAccessToken: [
      "POST /app/installations/{installation_id}/access_tokens"
    ],
    deleteAuthorization: ["DELETE /applications/{client_id}/grant"],
    deleteInstallation: ["DELETE /app/installations/{installation_id}"],
    deleteToken: ["DELETE /applications/{client_id}/token"],
    getAuthenticated: ["GET /app"],
    getBySlug: ["GET /apps/{app_slug}"],
    getInstallation: ["GET /app/installations/{installation_id}"],
    getOrgInstallation: ["GET /orgs/{org}/installation"],
    getRepoInstallation: ["GET /repos/{owner}/{repo}/installation"],
    getSubscriptionPlanForAccount: [
      "GET /marketplace_listing/accounts/{account_id}"
    ],
    getSubscriptionPlanForAccountStubbed: [
      "GET /marketplace_listing/stubbed/accounts/{account_id}"
    ],
    getUserInstallation: ["GET /users/{username}/installation"],
    getWebhookConfigForApp: ["GET /app/hook/config"],
    getWebhookDelivery: ["GET /app/hook/deliveries/{delivery_id}"],
    listAccountsForPlan: ["GET /marketplace_listing/plans/{plan_id}/accounts"],
    listAccountsForPlanStubbed: [
      "GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"
    ],
    listInstallationReposForAuthenticatedUser: [
      "GET /user/installations/{installation_id}/repositories"
    ],
    listInstallationRequestsForAuthenticatedApp: [
      "GET /app/installation-requests"
    ],
    listInstallations: ["GET /app/installations"],
    listInstallationsForAuthenticatedUser: ["GET /user/installations"],
    listPlans: ["GET /marketplace_listing/plans"],
    listPlansStubbed: ["GET /marketplace_listing/stubbed/plans"],
    listReposAccessibleToInstallation: ["GET /installation/repositories"],
    listSubscriptionsForAuthenticatedUser: ["GET /user/marketplace_purchases"],
    listSubscriptionsForAuthenticatedUserStubbed: [
      "GET /user/marketplace_purchases/stubbed"
    ],
    listWebhookDeliveries: ["GET /app/hook/deliveries"],
    redeliverWebhookDelivery: [
      "POST /app/hook/deliveries/{delivery_id}/attempts"
    ],
    removeRepoFromInstallation: [
      "DELETE /user/installations/{installation_id}/repositories/{repository_id}",
      {},
      { renamed: ["apps", "removeRepoFromInstallationForAuthenticatedUser"] }
    ],
    removeRepoFromInstallationForAuthenticatedUser: [
      "DELETE /user/installations/{installation_id}/repositories/{repository_id}"
    ],
    resetToken: ["PATCH /applications/{client_id}/token"],
    revokeInstallationAccessToken: ["DELETE /installation/token"],
    scopeToken: ["POST /applications/{client_id}/token/scoped"],
    suspendInstallation: ["PUT /app/installations/{installation_id}/suspended"],
    unsuspendInstallation: [
      "DELETE /app/installations/{installation_id}/suspended"
    ],
    updateWebhookConfigForApp: ["PATCH /app/hook/config"]
  },
  billing: {
    getGithubActionsBillingOrg: ["GET /orgs/{org}/settings/billing/actions"],
    getGithubActionsBillingUser: [
      "GET /users/{username}/settings/billing/actions"
    ],
    getGithubBillingPremiumRequestUsageReportOrg: [
      "GET /organizations/{org}/settings/billing/premium_request/usage"
    ],
    getGithubBillingPremiumRequestUsageReportUser: [
      "GET /users/{username}/settings/billing/premium_request/usage"
    ],
    getGithubBillingUsageReportOrg: [
      "GET /organizations/{org}/settings/billing/usage"
    ],
    getGithubBillingUsageReportUser: [
      "GET /users/{username}/settings/billing/usage"
    ],
    getGithubPackagesBillingOrg: ["GET /orgs/{org}/settings/billing/packages"],
    getGithubPackagesBillingUser: [
      "GET /users/{username}/settings/billing/packages"
    ],
    getSharedStorageBillingOrg: [
      "GET /orgs/{org}/settings/billing/shared-storage"
    ],
    getSharedStorageBillingUser: [
      "GET /users/{username}/settings/billing/shared-storage"
    ]
  },
  campaigns: {
    createCampaign: ["POST /orgs/{org}/campaigns"],
    deleteCampaign: ["DELETE /orgs/{org}/campaigns/{campaign_number}"],
    getCampaignSummary: ["GET /orgs/{org}/campaigns/{campaign_number}"],
    listOrgCampaigns: ["GET /orgs/{org}/campaigns"],
    updateCampaign: ["PATCH /orgs/{org}/campaigns/{campaign_number}"]
  },
  checks: {
    create: ["POST /repos/{owner}/{repo}/check-runs"],
    createSuite: ["POST /repos/{owner}/{repo}/check-suites"],
    get: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],
    getSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],
    listAnnotations: [
      "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"
    ],
    listForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],
    listForSuite: [
      "GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"
    ],
    listSuitesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],
    rerequestRun: [
      "POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest"
    ],
    rerequestSuite: [
      "POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"
    ],
    setSuitesPreferences: [
      "PATCH /repos/{owner}/{repo}/check-suites/preferences"
    ],
    update: ["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]
  },
  codeScanning: {
    commitAutofix: [
      "POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"
    ],
    createAutofix: [
      "POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"
    ],
    createVariantAnalysis: [
      "POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"
    ],
    deleteAnalysis: [
      "DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}"
    ],
    deleteCodeqlDatabase: [
      "DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"
    ],
    getAlert: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",
      {},
      { renamedParameters: { alert_id: "alert_number" } }
    ],
    getAnalysis: [
      "GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"
    ],
    getAutofix: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"
    ],
    getCodeqlDatabase: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"
    ],
    getDefaultSetup: ["GET /repos/{owner}/{repo}/code-scanning/default-setup"],
    getSarif: ["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],
    getVariantAnalysis: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"
    ],
    getVariantAnalysisRepoTask: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"
    ],
    listAlertInstances: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances"
    ],
    listAlertsForOrg: ["GET /orgs/{org}/code-scanning/alerts"],
    listAlertsForRepo: ["GET /repos/{owner}/{repo}/code-scanning/alerts"],
    listAlertsInstances: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",
      {},
      { renamed: ["codeScanning", "listAlertInstances"] }
    ],
    listCodeqlDatabases: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/databases"
    ],
    listRecentAnalyses: ["GET /repos/{owner}/{repo}/code-scanning/analyses"],
    updateAlert: [
      "PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}"
    ],
    updateDefaultSetup: [
      "PATCH /repos/{owner}/{repo}/code-scanning/default-setup"
    ],
    uploadSarif: ["POST /repos/{owner}/{repo}/code-scanning/sarifs"]
  },
  codeSecurity: {
    attachConfiguration: [
      "POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"
    ],
    attachEnterpriseConfiguration: [
      "POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"
    ],
    createConfiguration: ["POST /orgs/{org}/code-security/configurations"],
    createConfigurationForEnterprise: [
      "POST /enterprises/{enterprise}/code-security/configurations"
    ],
    deleteConfiguration: [
      "DELETE /orgs/{org}/code-security/configurations/{configuration_id}"
    ],
    deleteConfigurationForEnterprise: [
      "DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"
    ],
    detachConfiguration: [
      "DELETE /orgs/{org}/code-security/configurations/detach"
    ],
    getConfiguration: [
      "GET /orgs/{org}/code-security/configurations/{configuration_id}"
    ],
    getConfigurationForRepository: [
      "GET /repos/{owner}/{repo}/code-security-configuration"
    ],
    getConfigurationsForEnterprise: [
      "GET /enterprises/{enterprise}/code-security/configurations"
    ],
    getConfigurationsForOrg: ["GET /orgs/{org}/code-security/configurations"],
    getDefaultConfigurations: [
      "GET /orgs/{org}/code-security/configurations/defaults"
    ],
    getDefaultConfigurationsForEnterprise: [
      "GET /enterprises/{enterprise}/code-security/configurations/defaults"
    ],
    getRepositoriesForConfiguration: [
      "GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories"
    ],
    getRepositoriesForEnterpriseConfiguration: [
      "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"
    ],
    getSingleConfigurationForEnterprise: [
      "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"
    ],
    setConfigurationAsDefault: [
      "PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults"
    ],
    setConfigurationAsDefaultForEnterprise: [
      "PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"
    ],
    updateConfiguration: [
      "PATCH /orgs/{org}/code-security/configurations/{configuration_id}"
    ],
    updateEnterpriseConfiguration: [
      "PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}"
    ]
  },
  codesOfConduct: {
    getAllCodesOfConduct: ["GET /codes_of_conduct"],
    getConductCode: ["GET /codes_of_conduct/{key}"]
  },
  codespaces: {
    addRepositoryForSecretForAuthenticatedUser: [
      "PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    addSelectedRepoToOrgSecret: [
      "PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    checkPermissionsForDevcontainer: [
      "GET /repos/{owner}/{repo}/codespaces/permissions_check"
    ],
    codespaceMachinesForAuthenticatedUser: [
      "GET /user/codespaces/{codespace_name}/machines"
    ],
    createForAuthenticatedUser: ["POST /user/codespaces"],
    createOrUpdateOrgSecret: [
      "PUT /orgs/{org}/codespaces/secrets/{secret_name}"
    ],
    createOrUpdateRepoSecret: [
      "PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"
    ],
    createOrUpdateSecretForAuthenticatedUser: [
      "PUT /user/codespaces/secrets/{secret_name}"
    ],
    createWithPrForAuthenticatedUser: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"
    ],
    createWithRepoForAuthenticatedUser: [
      "POST /repos/{owner}/{repo}/codespaces"
    ],
    deleteForAuthenticatedUser: ["DELETE /user/codespaces/{codespace_name}"],
    deleteFromOrganization: [
      "DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}"
    ],
    deleteOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],
    deleteRepoSecret: [
      "DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"
    ],
    deleteSecretForAuthenticatedUser: [
      "DELETE /user/codespaces/secrets/{secret_name}"
    ],
    exportForAuthenticatedUser: [
      "POST /user/codespaces/{codespace_name}/exports"
    ],
    getCodespacesForUserInOrg: [
      "GET /orgs/{org}/members/{username}/codespaces"
    ],
    getExportDetailsForAuthenticatedUser: [
      "GET /user/codespaces/{codespace_name}/exports/{export_id}"
    ],
    getForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}"],
    getOrgPublicKey: ["GET /orgs/{org}/codespaces/secrets/public-key"],
    getOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}"],
    getPublicKeyForAuthenticatedUser: [
      "GET /user/codespaces/secrets/public-key"
    ],
    getRepoPublicKey: [
      "GET /repos/{owner}/{repo}/codespaces/secrets/public-key"
    ],
    getRepoSecret: [
      "GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"
    ],
    getSecretForAuthenticatedUser: [
      "GET /user/codespaces/secrets/{secret_name}"
    ],
    listDevcontainersInRepositoryForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces/devcontainers"
    ],
    listForAuthenticatedUser: ["GET /user/codespaces"],
    listInOrganization: [
      "GET /orgs/{org}/codespaces",
      {},
      { renamedParameters: { org_id: "org" } }
    ],
    listInRepositoryForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces"
    ],
    listOrgSecrets: ["GET /orgs/{org}/codespaces/secrets"],
    listRepoSecrets: ["GET /repos/{owner}/{repo}/codespaces/secrets"],
    listRepositoriesForSecretForAuthenticatedUser: [
      "GET /user/codespaces/secrets/{secret_name}/repositories"
    ],
    listSecretsForAuthenticatedUser: ["GET /user/codespaces/secrets"],
    listSelectedReposForOrgSecret: [
      "GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"
    ],
    preFlightWithRepoForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces/new"
    ],
    publishForAuthenticatedUser: [
      "POST /user/codespaces/{codespace_name}/publish"
    ],
    removeRepositoryForSecretForAuthenticatedUser: [
      "DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    removeSelectedRepoFromOrgSecret: [
      "DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    repoMachinesForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces/machines"
    ],
    setRepositoriesForSecretForAuthenticatedUser: [
      "PUT /user/codespaces/secrets/{secret_name}/repositories"
    ],
    setSelectedReposForOrgSecret: [
      "PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"
    ],
    startForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/start"],
    stopForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/stop"],
    stopInOrganization: [
      "POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"
    ],
    updateForAuthenticatedUser: ["PATCH /user/codespaces/{codespace_name}"]
  },
  copilot: {
    addCopilotSeatsForTeams: [
      "POST /orgs/{org}/copilot/billing/selected_teams"
    ],
    addCopilotSeatsForUsers: [
      "POST /orgs/{org}/copilot/billing/selected_users"
    ],
    cancelCopilotSeatAssignmentForTeams: [
      "DELETE /orgs/{org}/copilot/billing/selected_teams"
    ],
    cancelCopilotSeatAssignmentForUsers: [
      "DELETE /orgs/{org}/copilot/billing/selected_users"
    ],
    copilotMetricsForOrganization: ["GET /orgs/{org}/copilot/metrics"],
    copilotMetricsForTeam: ["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],
    getCopilotOrganizationDetails: ["GET /orgs/{org}/copilot/billing"],
    getCopilotSeatDetailsForUser: [
      "GET /orgs/{org}/members/{username}/copilot"
    ],
    listCopilotSeats: ["GET /orgs/{org}/copilot/billing/seats"]
  },
  credentials: { revoke: ["POST /credentials/revoke"] },
  dependabot: {
    addSelectedRepoToOrgSecret: [
      "PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"
    ],
    createOrUpdateOrgSecret: [
      "PUT /orgs/{org}/dependabot/secrets/{secret_name}"
    ],
    createOrUpdateRepoSecret: [
      "PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"
    ],
    deleteOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}"],
    deleteRepoSecret: [
      "DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"
    ],
    getAlert: ["GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
    getOrgPublicKey: ["GET /orgs/{org}/dependabot/secrets/public-key"],
    getOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}"],
    getRepoPublicKey: [
      "GET /repos/{owner}/{repo}/dependabot/secrets/public-key"
    ],
    getRepoSecret: [
      "GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"
    ],
    listAlertsForEnterprise: [
      "GET /enterprises/{enterprise}/dependabot/alerts"
    ],
    listAlertsForOrg: ["GET /orgs/{org}/dependabot/alerts"],
    listAlertsForRepo: ["GET /repos/{owner}/{repo}/dependabot/alerts"],
    listOrgSecrets: ["GET /orgs/{org}/dependabot/secrets"],
    listRepoSecrets: ["GET /repos/{owner}/{repo}/dependabot/secrets"],
    listSelectedReposForOrgSecret: [
      "GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"
    ],
    removeSelectedRepoFromOrgSecret: [
      "DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"
    ],
    repositoryAccessForOrg: [
      "GET /organizations/{org}/dependabot/repository-access"
    ],
    setRepositoryAccessDefaultLevel: [
      "PUT /organizations/{org}/dependabot/repository-access/default-level"
    ],
    setSelectedReposForOrgSecret: [
      "PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories"
    ],
    updateAlert: [
      "PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"
    ],
    updateRepositoryAccessForOrg: [
      "PATCH /organizations/{org}/dependabot/repository-access"
    ]
  },
  dependencyGraph: {
    createRepositorySnapshot: [
      "POST /repos/{owner}/{repo}/dependency-graph/snapshots"
    ],
    diffRange: [
      "GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}"
    ],
    exportSbom: ["GET /repos/{owner}/{repo}/dependency-graph/sbom"]
  },
  emojis: { get: ["GET /emojis"] },
  enterpriseTeamMemberships: {
    add: [
      "PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"
    ],
    bulkAdd: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"
    ],
    bulkRemove: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"
    ],
    get: [
      "GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"
    ],
    list: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],
    remove: [
      "DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"
    ]
  },
  enterpriseTeamOrganizations: {
    add: [
      "PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"
    ],
    bulkAdd: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"
    ],
    bulkRemove: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"
    ],
    delete: [
      "DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"
    ],
    getAssignment: [
      "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"
    ],
    getAssignments: [
      "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"
    ]
  },
  enterpriseTeams: {
    create: ["POST /enterprises/{enterprise}/teams"],
    delete: ["DELETE /enterprises/{enterprise}/teams/{team_slug}"],
    get: ["GET /enterprises/{enterprise}/teams/{team_slug}"],
    list: ["GET /enterprises/{enterprise}/teams"],
    update: ["PATCH /enterprises/{enterprise}/teams/{team_slug}"]
  },
  gists: {
    checkIsStarred: ["GET /gists/{gist_id}/star"],
    create: ["POST /gists"],
    createComment: ["POST /gists/{gist_id}/comments"],
    delete: ["DELETE /gists/{gist_id}"],
    deleteComment: ["DELETE /gists/{gist_id}/comments/{comment_id}"],
    fork: ["POST /gists/{gist_id}/forks"],
    get: ["GET /gists/{gist_id}"],
    getComment: ["GET /gists/{gist_id}/comments/{comment_id}"],
    getRevision: ["GET /gists/{gist_id}/{sha}"],
    list: ["GET /gists"],
    listComments: ["GET /gists/{gist_id}/comments"],
    listCommits: ["GET /gists/{gist_id}/commits"],
    listForUser: ["GET /users/{username}/gists"],
    listForks: ["GET /gists/{gist_id}/forks"],
    listPublic: ["GET /gists/public"],
    listStarred: ["GET /gists/starred"],
    star: ["PUT /gists/{gist_id}/star"],
    unstar: ["DELETE /gists/{gist_id}/star"],
    update: ["PATCH /gists/{gist_id}"],
    updateComment: ["PATCH /gists/{gist_id}/comments/{comment_id}"]
  },
  git: {
    createBlob: ["POST /repos/{owner}/{repo}/git/blobs"],
    createCommit: ["POST /repos/{owner}/{repo}/git/commits"],
    createRef: ["POST /repos/{owner}/{repo}/git/refs"],
    createTag: ["POST /repos/{owner}/{repo}/git/tags"],
    createTree: ["POST /repos/{owner}/{repo}/git/trees"],
    deleteRef: ["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],
    getBlob: ["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],
    getCommit: ["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],
    getRef: ["GET /repos/{owner}/{repo}/git/ref/{ref}"],
    getTag: ["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],
    getTree: ["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],
    listMatchingRefs: ["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],
    updateRef: ["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]
  },
  gitignore: {
    getAllTemplates: ["GET /gitignore/templates"],
    getTemplate: ["GET /gitignore/templates/{name}"]
  },
  hostedCompute: {
    createNetworkConfigurationForOrg: [
      "POST /orgs/{org}/settings/network-configurations"
    ],
    deleteNetworkConfigurationFromOrg: [
      "DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"
    ],
    getNetworkConfigurationForOrg: [
      "GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"
    ],
    getNetworkSettingsForOrg: [
      "GET /orgs/{org}/settings/network-settings/{network_settings_id}"
    ],
    listNetworkConfigurationsForOrg: [
      "GET /orgs/{org}/settings/network-configurations"
    ],
    updateNetworkConfigurationForOrg: [
      "PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"
    ]
  },
  interactions: {
    getRestrictionsForAuthenticatedUser: ["GET /user/interaction-limits"],
    getRestrictionsForOrg: ["GET /orgs/{org}/interaction-limits"],
    getRestrictionsForRepo: ["GET /repos/{owner}/{repo}/interaction-limits"],
    getRestrictionsForYourPublicRepos: [
      "GET /user/interaction-limits",
      {},
      { renamed: ["interactions", "getRestrictionsForAuthenticatedUser"] }
    ],
    removeRestrictionsForAuthenticatedUser: ["DELETE /user/interaction-limits"],
    removeRestrictionsForOrg: ["DELETE /orgs/{org}/interaction-limits"],
    removeRestrictionsForRepo: [
      "DELETE /repos/{owner}/{repo}/interaction-limits"
    ],
    removeRestrictionsForYourPublicRepos: [
      "DELETE /user/interaction-limits",
      {},
      { renamed: ["interactions", "removeRestrictionsForAuthenticatedUser"] }
    ],
    setRestrictionsForAuthenticatedUser: ["PUT /user/interaction-limits"],
    setRestrictionsForOrg: ["PUT /orgs/{org}/interaction-limits"],
    setRestrictionsForRepo: ["PUT /repos/{owner}/{repo}/interaction-limits"],
    setRestrictionsForYourPublicRepos: [
      "PUT /user/interaction-limits",
      {},
      { renamed: ["interactions", "setRestrictionsForAuthenticatedUser"] }
    ]
  },
  issues: {
    addAssignees: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"
    ],
    addBlockedByDependency: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"
    ],
    addLabels: ["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],
    addSubIssue: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"
    ],
    checkUserCanBeAssigned: ["GET /repos/{owner}/{repo}/assignees/{assignee}"],
    checkUserCanBeAssignedToIssue: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"
    ],
    create: ["POST /repos/{owner}/{repo}/issues"],
    createComment: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/comments"
    ],
    createLabel: ["POST /repos/{owner}/{repo}/labels"],
    createMilestone: ["POST /repos/{owner}/{repo}/milestones"],
    deleteComment: [
      "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"
    ],
    deleteLabel: ["DELETE /repos/{owner}/{repo}/labels/{name}"],
    deleteMilestone: [
      "DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"
    ],
    get: ["GET /repos/{owner}/{repo}/issues/{issue_number}"],
    getComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],
    getEvent: ["GET /repos/{owner}/{repo}/issues/events/{event_id}"],
    getLabel: ["GET /repos/{owner}/{repo}/labels/{name}"],
    getMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],
    getParent: ["GET /repos/{owner}/{repo}/issues/{issue_number}/parent"],
    list: ["GET /issues"],
    listAssignees: ["GET /repos/{owner}/{repo}/assignees"],
    listComments: ["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],
    listCommentsForRepo: ["GET /repos/{owner}/{repo}/issues/comments"],
    listDependenciesBlockedBy: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"
    ],
    listDependenciesBlocking: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"
    ],
    listEvents: ["GET /repos/{owner}/{repo}/issues/{issue_number}/events"],
    listEventsForRepo: ["GET /repos/{owner}/{repo}/issues/events"],
    listEventsForTimeline: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"
    ],
    listForAuthenticatedUser: ["GET /user/issues"],
    listForOrg: ["GET /orgs/{org}/issues"],
    listForRepo: ["GET /repos/{owner}/{repo}/issues"],
    listLabelsForMilestone: [
      "GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"
    ],
    listLabelsForRepo: ["GET /repos/{owner}/{repo}/labels"],
    listLabelsOnIssue: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/labels"
    ],
    listMilestones: ["GET /repos/{owner}/{repo}/milestones"],
    listSubIssues: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"
    ],
    lock: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],
    removeAllLabels: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"
    ],
    removeAssignees: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"
    ],
    removeDependencyBlockedBy: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}"
    ],
    removeLabel: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"
    ],
    removeSubIssue: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"
    ],
    reprioritizeSubIssue: [
      "PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"
    ],
    setLabels: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],
    unlock: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],
    update: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],
    updateComment: ["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],
    updateLabel: ["PATCH /repos/{owner}/{repo}/labels/{name}"],
    updateMilestone: [
      "PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"
    ]
  },
  licenses: {
    get: ["GET /licenses/{license}"],
    getAllCommonlyUsed: ["GET /licenses"],
    getForRepo: ["GET /repos/{owner}/{repo}/license"]
  },
  markdown: {
    render: ["POST /markdown"],
    renderRaw: [
      "POST /markdown/raw",
      { headers: { "content-type": "text/plain; charset=utf-8" } }
    ]
  },
  meta: {
    get: ["GET /meta"],
    getAllVersions: ["GET /versions"],
    getOctocat: ["GET /octocat"],
    getZen: ["GET /zen"],
    root: ["GET /"]
  },
  migrations: {
    deleteArchiveForAuthenticatedUser: [
      "DELETE /user/migrations/{migration_id}/archive"
    ],
    deleteArchiveForOrg: [
      "DELETE /orgs/{org}/migrations/{migration_id}/archive"
    ],
    downloadArchiveForOrg: [
      "GET /orgs/{org}/migrations/{migration_id}/archive"
    ],
    getArchiveForAuthenticatedUser: [
      "GET /user/migrations/{migration_id}/archive"
    ],
    getStatusForAuthenticatedUser: ["GET /user/migrations/{migration_id}"],
    getStatusForOrg: ["GET /orgs/{org}/migrations/{migration_id}"],
    listForAuthenticatedUser: ["GET /user/migrations"],
    listForOrg: ["GET /orgs/{org}/migrations"],
    listReposForAuthenticatedUser: [
      "GET /user/migrations/{migration_id}/repositories"
    ],
    listReposForOrg: ["GET /orgs/{org}/migrations/{migration_id}/repositories"],
    listReposForUser: [
      "GET /user/migrations/{migration_id}/repositories",
      {},
      { renamed: ["migrations", "listReposForAuthenticatedUser"] }
    ],
    startForAuthenticatedUser: ["POST /user/migrations"],
    startForOrg: ["POST /orgs/{org}/migrations"],
    unlockRepoForAuthenticatedUser: [
      "DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"
    ],
    unlockRepoForOrg: [
      "DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"
    ]
  },
  oidc: {
    getOidcCustomSubTemplateForOrg: [
      "GET /orgs/{org}/actions/oidc/customization/sub"
    ],
    updateOidcCustomSubTemplateForOrg: [
      "PUT /orgs/{org}/actions/oidc/customization/sub"
    ]
  },
  orgs: {
    addSecurityManagerTeam: [
      "PUT /orgs/{org}/security-managers/teams/{team_slug}",
      {},
      {
        deprecated: "octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"
      }
    ],
    assignTeamToOrgRole: [
      "PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"
    ],
    assignUserToOrgRole: [
      "PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"
    ],
    blockUser: ["PUT /orgs/{org}/blocks/{username}"],
    cancelInvitation: ["DELETE /orgs/{org}/invitations/{invitation_id}"],
    checkBlockedUser: ["GET /orgs/{org}/blocks/{username}"],
    checkMembershipForUser: ["GET /orgs/{org}/members/{username}"],
    checkPublicMembershipForUser: ["GET /orgs/{org}/public_members/{username}"],
    convertMemberToOutsideCollaborator: [
      "PUT /orgs/{org}/outside_collaborators/{username}"
    ],
    createArtifactStorageRecord: [
      "POST /orgs/{org}/artifacts/metadata/storage-record"
    ],
    createInvitation: ["POST /orgs/{org}/invitations"],
    createIssueType: ["POST /orgs/{org}/issue-types"],
    createWebhook: ["POST /orgs/{org}/hooks"],
    customPropertiesForOrgsCreateOrUpdateOrganizationValues: [
      "PATCH /organizations/{org}/org-properties/values"
    ],
    customPropertiesForOrgsGetOrganizationValues: [
      "GET /organizations/{org}/org-properties/values"
    ],
    customPropertiesForReposCreateOrUpdateOrganizationDefinition: [
      "PUT /orgs/{org}/properties/schema/{custom_property_name}"
    ],
    customPropertiesForReposCreateOrUpdateOrganizationDefinitions: [
      "PATCH /orgs/{org}/properties/schema"
    ],
    customPropertiesForReposCreateOrUpdateOrganizationValues: [
      "PATCH /orgs/{org}/properties/values"
    ],
    customPropertiesForReposDeleteOrganizationDefinition: [
      "DELETE /orgs/{org}/properties/schema/{custom_property_name}"
    ],
    customPropertiesForReposGetOrganizationDefinition: [
      "GET /orgs/{org}/properties/schema/{custom_property_name}"
    ],
    customPropertiesForReposGetOrganizationDefinitions: [
      "GET /orgs/{org}/properties/schema"
    ],
    customPropertiesForReposGetOrganizationValues: [
      "GET /orgs/{org}/properties/values"
    ],
    delete: ["DELETE /orgs/{org}"],
    deleteAttestationsBulk: ["POST /orgs/{org}/attestations/delete-request"],
    deleteAttestationsById: [
      "DELETE /orgs/{org}/attestations/{attestation_id}"
    ],
    deleteAttestationsBySubjectDigest: [
      "DELETE /orgs/{org}/attestations/digest/{subject_digest}"
    ],
    deleteIssueType: ["DELETE /orgs/{org}/issue-types/{issue_type_id}"],
    deleteWebhook: ["DELETE /orgs/{org}/hooks/{hook_id}"],
    disableSelectedRepositoryImmutableReleasesOrganization: [
      "DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"
    ],
    enableSelectedRepositoryImmutableReleasesOrganization: [
      "PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"
    ],
    get: ["GET /orgs/{org}"],
    getImmutableReleasesSettings: [
      "GET /orgs/{org}/settings/immutable-releases"
    ],
    getImmutableReleasesSettingsRepositories: [
      "GET /orgs/{org}/settings/immutable-releases/repositories"
    ],
    getMembershipForAuthenticatedUser: ["GET /user/memberships/orgs/{org}"],
    getMembershipForUser: ["GET /orgs/{org}/memberships/{username}"],
    getOrgRole: ["GET /orgs/{org}/organization-roles/{role_id}"],
    getOrgRulesetHistory: ["GET /orgs/{org}/rulesets/{ruleset_id}/history"],
    getOrgRulesetVersion: [
      "GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"
    ],
    getWebhook: ["GET /orgs/{org}/hooks/{hook_id}"],
    getWebhookConfigForOrg: ["GET /orgs/{org}/hooks/{hook_id}/config"],
    getWebhookDelivery: [
      "GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"
    ],
    list: ["GET /organizations"],
    listAppInstallations: ["GET /orgs/{org}/installations"],
    listArtifactStorageRecords: [
      "GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"
    ],
    listAttestationRepositories: ["GET /orgs/{org}/attestations/repositories"],
    listAttestations: ["GET /orgs/{org}/attestations/{subject_digest}"],
    listAttestationsBulk: [
      "POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"
    ],
    listBlockedUsers: ["GET /orgs/{org}/blocks"],
    listFailedInvitations: ["GET /orgs/{org}/failed_invitations"],
    listForAuthenticatedUser: ["GET /user/orgs"],
    listForUser: ["GET /users/{username}/orgs"],
    listInvitationTeams: ["GET /orgs/{org}/invitations/{invitation_id}/teams"],
    listIssueTypes: ["GET /orgs/{org}/issue-types"],
    listMembers: ["GET /orgs/{org}/members"],
    listMembershipsForAuthenticatedUser: ["GET /user/memberships/orgs"],
    listOrgRoleTeams: ["GET /orgs/{org}/organization-roles/{role_id}/teams"],
    listOrgRoleUsers: ["GET /orgs/{org}/organization-roles/{role_id}/users"],
    listOrgRoles: ["GET /orgs/{org}/organization-roles"],
    listOrganizationFineGrainedPermissions: [
      "GET /orgs/{org}/organization-fine-grained-permissions"
    ],
    listOutsideCollaborators: ["GET /orgs/{org}/outside_collaborators"],
    listPatGrantRepositories: [
      "GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"
    ],
    listPatGrantRequestRepositories: [
      "GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"
    ],
    listPatGrantRequests: ["GET /orgs/{org}/personal-access-token-requests"],
    listPatGrants: ["GET /orgs/{org}/personal-access-tokens"],
    listPendingInvitations: ["GET /orgs/{org}/invitations"],
    listPublicMembers: ["GET /orgs/{org}/public_members"],
    listSecurityManagerTeams: [
      "GET /orgs/{org}/security-managers",
      {},
      {
        deprecated: "octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams"
      }
    ],
    listWebhookDeliveries: ["GET /orgs/{org}/hooks/{hook_id}/deliveries"],
    listWebhooks: ["GET /orgs/{org}/hooks"],
    pingWebhook: ["POST /orgs/{org}/hooks/{hook_id}/pings"],
    redeliverWebhookDelivery: [
      "POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"
    ],
    removeMember: ["DELETE /orgs/{org}/members/{username}"],
    removeMembershipForUser: ["DELETE /orgs/{org}/memberships/{username}"],
    removeOutsideCollaborator: [
      "DELETE /orgs/{org}/outside_collaborators/{username}"
    ],
    removePublicMembershipForAuthenticatedUser: [
      "DELETE /orgs/{org}/public_members/{username}"
    ],
    removeSecurityManagerTeam: [
      "DELETE /orgs/{org}/security-managers/teams/{team_slug}",
      {},
      {
        deprecated: "octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team"
      }
    ],
    reviewPatGrantRequest: [
      "POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"
    ],
    reviewPatGrantRequestsInBulk: [
      "POST /orgs/{org}/personal-access-token-requests"
    ],
    revokeAllOrgRolesTeam: [
      "DELETE /orgs/{org}/organization-roles/teams/{team_slug}"
    ],
    revokeAllOrgRolesUser: [
      "DELETE /orgs/{org}/organization-roles/users/{username}"
    ],
    revokeOrgRoleTeam: [
      "DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"
    ],
    revokeOrgRoleUser: [
      "DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"
    ],
    setImmutableReleasesSettings: [
      "PUT /orgs/{org}/settings/immutable-releases"
    ],
    setImmutableReleasesSettingsRepositories: [
      "PUT /orgs/{org}/settings/immutable-releases/repositories"
    ],
    setMembershipForUser: ["PUT /orgs/{org}/memberships/{username}"],
    setPublicMembershipForAuthenticatedUser: [
      "PUT /orgs/{org}/public_members/{username}"
    ],
    unblockUser: ["DELETE /orgs/{org}/blocks/{username}"],
    update: ["PATCH /orgs/{org}"],
    updateIssueType: ["PUT /orgs/{org}/issue-types/{issue_type_id}"],
    updateMembershipForAuthenticatedUser: [
      "PATCH /user/memberships/orgs/{org}"
    ],
    updatePatAccess: ["POST /orgs/{org}/personal-access-tokens/{pat_id}"],
    updatePatAccesses: ["POST /orgs/{org}/personal-access-tokens"],
    updateWebhook: ["PATCH /orgs/{org}/hooks/{hook_id}"],
    updateWebhookConfigForOrg: ["PATCH /orgs/{org}/hooks/{hook_id}/config"]
  },
  packages: {
    deletePackageForAuthenticatedUser: [
      "DELETE /user/packages/{package_type}/{package_name}"
    ],
    deletePackageForOrg: [
      "DELETE /orgs/{org}/packages/{package_type}/{package_name}"
    ],
    deletePackageForUser: [
      "DELETE /users/{username}/packages/{package_type}/{package_name}"
    ],
    deletePackageVersionForAuthenticatedUser: [
      "DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    deletePackageVersionForOrg: [
      "DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    deletePackageVersionForUser: [
      "DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    getAllPackageVersionsForAPackageOwnedByAnOrg: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}/versions",
      {},
      { renamed: ["packages", "getAllPackageVersionsForPackageOwnedByOrg"] }
    ],
    getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}/versions",
      {},
      {
        renamed: [
          "packages",
          "getAllPackageVersionsForPackageOwnedByAuthenticatedUser"
        ]
      }
    ],
    getAllPackageVersionsForPackageOwnedByAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}/versions"
    ],
    getAllPackageVersionsForPackageOwnedByOrg: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}/versions"
    ],
    getAllPackageVersionsForPackageOwnedByUser: [
      "GET /users/{username}/packages/{package_type}/{package_name}/versions"
    ],
    getPackageForAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}"
    ],
    getPackageForOrganization: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}"
    ],
    getPackageForUser: [
      "GET /users/{username}/packages/{package_type}/{package_name}"
    ],
    getPackageVersionForAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    getPackageVersionForOrganization: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    getPackageVersionForUser: [
      "GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    listDockerMigrationConflictingPackagesForAuthenticatedUser: [
      "GET /user/docker/conflicts"
    ],
    listDockerMigrationConflictingPackagesForOrganization: [
      "GET /orgs/{org}/docker/conflicts"
    ],
    listDockerMigrationConflictingPackagesForUser: [
      "GET /users/{username}/docker/conflicts"
    ],
    listPackagesForAuthenticatedUser: ["GET /user/packages"],
    listPackagesForOrganization: ["GET /orgs/{org}/packages"],
    listPackagesForUser: ["GET /users/{username}/packages"],
    restorePackageForAuthenticatedUser: [
      "POST /user/packages/{package_type}/{package_name}/restore{?token}"
    ],
    restorePackageForOrg: [
      "POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"
    ],
    restorePackageForUser: [
      "POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"
    ],
    restorePackageVersionForAuthenticatedUser: [
      "POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"
    ],
    restorePackageVersionForOrg: [
      "POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"
    ],
    restorePackageVersionForUser: [
      "POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"
    ]
  },
  privateRegistries: {
    createOrgPrivateRegistry: ["POST /orgs/{org}/private-registries"],
    deleteOrgPrivateRegistry: [
      "DELETE /orgs/{org}/private-registries/{secret_name}"
    ],
    getOrgPrivateRegistry: ["GET /orgs/{org}/private-registries/{secret_name}"],
    getOrgPublicKey: ["GET /orgs/{org}/private-registries/public-key"],
    listOrgPrivateRegistries: ["GET /orgs/{org}/private-registries"],
    updateOrgPrivateRegistry: [
      "PATCH /orgs/{org}/private-registries/{secret_name}"
    ]
  },
  projects: {
    addItemForOrg: ["POST /orgs/{org}/projectsV2/{project_number}/items"],
    addItemForUser: [
      "POST /users/{username}/projectsV2/{project_number}/items"
    ],
    deleteItemForOrg: [
      "DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"
    ],
    deleteItemForUser: [
      "DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"
    ],
    getFieldForOrg: [
      "GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"
    ],
    getFieldForUser: [
      "GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"
    ],
    getForOrg: ["GET /orgs/{org}/projectsV2/{project_number}"],
    getForUser: ["GET /users/{username}/projectsV2/{project_number}"],
    getOrgItem: ["GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
    getUserItem: [
      "GET /users/{username}/projectsV2/{project_number}/items/{item_id}"
    ],
    listFieldsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields"],
    listFieldsForUser: [
      "GET /users/{username}/projectsV2/{project_number}/fields"
    ],
    listForOrg: ["GET /orgs/{org}/projectsV2"],
    listForUser: ["GET /users/{username}/projectsV2"],
    listItemsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/items"],
    listItemsForUser: [
      "GET /users/{username}/projectsV2/{project_number}/items"
    ],
    updateItemForOrg: [
      "PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"
    ],
    updateItemForUser: [
      "PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}"
    ]
  },
  pulls: {
    checkIfMerged: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
    create: ["POST /repos/{owner}/{repo}/pulls"],
    createReplyForReviewComment: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"
    ],
    createReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
    createReviewComment: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"
    ],
    deletePendingReview: [
      "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"
    ],
    deleteReviewComment: [
      "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"
    ],
    dismissReview: [
      "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"
    ],
    get: ["GET /repos/{owner}/{repo}/pulls/{pull_number}"],
    getReview: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"
    ],
    getReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
    list: ["GET /repos/{owner}/{repo}/pulls"],
    listCommentsForReview: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"
    ],
    listCommits: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],
    listFiles: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
    listRequestedReviewers: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"
    ],
    listReviewComments: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"
    ],
    listReviewCommentsForRepo: ["GET /repos/{owner}/{repo}/pulls/comments"],
    listReviews: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
    merge: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
    removeRequestedReviewers: [
      "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"
    ],
    requestReviewers: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"
    ],
    submitReview: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"
    ],
    update: ["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],
    updateBranch: [
      "PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"
    ],
    updateReview: [
      "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"
    ],
    updateReviewComment: [
      "PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"
    ]
  },
  rateLimit: { get: ["GET /rate_limit"] },
  reactions: {
    createForCommitComment: [
      "POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"
    ],
    createForIssue: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"
    ],
    createForIssueComment: [
      "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"
    ],
    createForPullRequestReviewComment: [
      "POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"
    ],
    createForRelease: [
      "POST /repos/{owner}/{repo}/releases/{release_id}/reactions"
    ],
    createForTeamDiscussionCommentInOrg: [
      "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"
    ],
    createForTeamDiscussionInOrg: [
      "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"
    ],
    deleteForCommitComment: [
      "DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"
    ],
    deleteForIssue: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"
    ],
    deleteForIssueComment: [
      "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}"
    ],
    deleteForPullRequestComment: [
      "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"
    ],
    deleteForRelease: [
      "DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"
    ],
    deleteForTeamDiscussion: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"
    ],
    deleteForTeamDiscussionComment: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"
    ],
    listForCommitComment: [
      "GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"
    ],
    listForIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
    listForIssueComment: [
      "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"
    ],
    listForPullRequestReviewComment: [
      "GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"
    ],
    listForRelease: [
      "GET /repos/{owner}/{repo}/releases/{release_id}/reactions"
    ],
    listForTeamDiscussionCommentInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"
    ],
    listForTeamDiscussionInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"
    ]
  },
  repos: {
    acceptInvitation: [
      "PATCH /user/repository_invitations/{invitation_id}",
      {},
      { renamed: ["repos", "acceptInvitationForAuthenticatedUser"] }
    ],
    acceptInvitationForAuthenticatedUser: [
      "PATCH /user/repository_invitations/{invitation_id}"
    ],
    addAppAccessRestrictions: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
      {},
      { mapToData: "apps" }
    ],
    addCollaborator: ["PUT /repos/{owner}/{repo}/collaborators/{username}"],
    addStatusCheckContexts: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
      {},
      { mapToData: "contexts" }
    ],
    addTeamAccessRestrictions: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
      {},
      { mapToData: "teams" }
    ],
    addUserAccessRestrictions: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
      {},
      { mapToData: "users" }
    ],
    cancelPagesDeployment: [
      "POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel"
    ],
    checkAutomatedSecurityFixes: [
      "GET /repos/{owner}/{repo}/automated-security-fixes"
    ],
    checkCollaborator: ["GET /repos/{owner}/{repo}/collaborators/{username}"],
    checkImmutableReleases: ["GET /repos/{owner}/{repo}/immutable-releases"],
    checkPrivateVulnerabilityReporting: [
      "GET /repos/{owner}/{repo}/private-vulnerability-reporting"
    ],
    checkVulnerabilityAlerts: [
      "GET /repos/{owner}/{repo}/vulnerability-alerts"
    ],
    codeownersErrors: ["GET /repos/{owner}/{repo}/codeowners/errors"],
    compareCommits: ["GET /repos/{owner}/{repo}/compare/{base}...{head}"],
    compareCommitsWithBasehead: [
      "GET /repos/{owner}/{repo}/compare/{basehead}"
    ],
    createAttestation: ["POST /repos/{owner}/{repo}/attestations"],
    createAutolink: ["POST /repos/{owner}/{repo}/autolinks"],
    createCommitComment: [
      "POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"
    ],
    createCommitSignatureProtection: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"
    ],
    createCommitStatus: ["POST /repos/{owner}/{repo}/statuses/{sha}"],
    createDeployKey: ["POST /repos/{owner}/{repo}/keys"],
    createDeployment: ["POST /repos/{owner}/{repo}/deployments"],
    createDeploymentBranchPolicy: [
      "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"
    ],
    createDeploymentProtectionRule: [
      "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"
    ],
    createDeploymentStatus: [
      "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"
    ],
    createDispatchEvent: ["POST /repos/{owner}/{repo}/dispatches"],
    createForAuthenticatedUser: ["POST /user/repos"],
    createFork: ["POST /repos/{owner}/{repo}/forks"],
    createInOrg: ["POST /orgs/{org}/repos"],
    createOrUpdateEnvironment: [
      "PUT /repos/{owner}/{repo}/environments/{environment_name}"
    ],
    createOrUpdateFileContents: ["PUT /repos/{owner}/{repo}/contents/{path}"],
    createOrgRuleset: ["POST /orgs/{org}/rulesets"],
    createPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments"],
    createPagesSite: ["POST /repos/{owner}/{repo}/pages"],
    createRelease: ["POST /repos/{owner}/{repo}/releases"],
    createRepoRuleset: ["POST /repos/{owner}/{repo}/rulesets"],
    createUsingTemplate: [
      "POST /repos/{template_owner}/{template_repo}/generate"
    ],
    createWebhook: ["POST /repos/{owner}/{repo}/hooks"],
    customPropertiesForReposCreateOrUpdateRepositoryValues: [
      "PATCH /repos/{owner}/{repo}/properties/values"
    ],
    customPropertiesForReposGetRepositoryValues: [
      "GET /repos/{owner}/{repo}/properties/values"
    ],
    declineInvitation: [
      "DELETE /user/repository_invitations/{invitation_id}",
      {},
      { renamed: ["repos", "declineInvitationForAuthenticatedUser"] }
    ],
    declineInvitationForAuthenticatedUser: [
      "DELETE /user/repository_invitations/{invitation_id}"
    ],
    delete: ["DELETE /repos/{owner}/{repo}"],
    deleteAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"
    ],
    deleteAdminBranchProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"
    ],
    deleteAnEnvironment: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}"
    ],
    deleteAutolink: ["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],
    deleteBranchProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection"
    ],
    deleteCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],
    deleteCommitSignatureProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"
    ],
    deleteDeployKey: ["DELETE /repos/{owner}/{repo}/keys/{key_id}"],
    deleteDeployment: [
      "DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"
    ],
    deleteDeploymentBranchPolicy: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"
    ],
    deleteFile: ["DELETE /repos/{owner}/{repo}/contents/{path}"],
    deleteInvitation: [
      "DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"
    ],
    deleteOrgRuleset: ["DELETE /orgs/{org}/rulesets/{ruleset_id}"],
    deletePagesSite: ["DELETE /repos/{owner}/{repo}/pages"],
    deletePullRequestReviewProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"
    ],
    deleteRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
    deleteReleaseAsset: [
      "DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"
    ],
    deleteRepoRuleset: ["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
    deleteWebhook: ["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],
    disableAutomatedSecurityFixes: [
      "DELETE /repos/{owner}/{repo}/automated-security-fixes"
    ],
    disableDeploymentProtectionRule: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"
    ],
    disableImmutableReleases: [
      "DELETE /repos/{owner}/{repo}/immutable-releases"
    ],
    disablePrivateVulnerabilityReporting: [
      "DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"
    ],
    disableVulnerabilityAlerts: [
      "DELETE /repos/{owner}/{repo}/vulnerability-alerts"
    ],
    downloadArchive: [
      "GET /repos/{owner}/{repo}/zipball/{ref}",
      {},
      { renamed: ["repos", "downloadZipballArchive"] }
    ],
    downloadTarballArchive: ["GET /repos/{owner}/{repo}/tarball/{ref}"],
    downloadZipballArchive: ["GET /repos/{owner}/{repo}/zipball/{ref}"],
    enableAutomatedSecurityFixes: [
      "PUT /repos/{owner}/{repo}/automated-security-fixes"
    ],
    enableImmutableReleases: ["PUT /repos/{owner}/{repo}/immutable-releases"],
    enablePrivateVulnerabilityReporting: [
      "PUT /repos/{owner}/{repo}/private-vulnerability-reporting"
    ],
    enableVulnerabilityAlerts: [
      "PUT /repos/{owner}/{repo}/vulnerability-alerts"
    ],
    generateReleaseNotes: [
      "POST /repos/{owner}/{repo}/releases/generate-notes"
    ],
    get: ["GET /repos/{owner}/{repo}"],
    getAccessRestrictions: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"
    ],
    getAdminBranchProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"
    ],
    getAllDeploymentProtectionRules: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"
    ],
    getAllEnvironments: ["GET /repos/{owner}/{repo}/environments"],
    getAllStatusCheckContexts: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"
    ],
    getAllTopics: ["GET /repos/{owner}/{repo}/topics"],
    getAppsWithAccessToProtectedBranch: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"
    ],
    getAutolink: ["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],
    getBranch: ["GET /repos/{owner}/{repo}/branches/{branch}"],
    getBranchProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection"
    ],
    getBranchRules: ["GET /repos/{owner}/{repo}/rules/branches/{branch}"],
    getClones: ["GET /repos/{owner}/{repo}/traffic/clones"],
    getCodeFrequencyStats: ["GET /repos/{owner}/{repo}/stats/code_frequency"],
    getCollaboratorPermissionLevel: [
      "GET /repos/{owner}/{repo}/collaborators/{username}/permission"
    ],
    getCombinedStatusForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/status"],
    getCommit: ["GET /repos/{owner}/{repo}/commits/{ref}"],
    getCommitActivityStats: ["GET /repos/{owner}/{repo}/stats/commit_activity"],
    getCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}"],
    getCommitSignatureProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"
    ],
    getCommunityProfileMetrics: ["GET /repos/{owner}/{repo}/community/profile"],
    getContent: ["GET /repos/{owner}/{repo}/contents/{path}"],
    getContributorsStats: ["GET /repos/{owner}/{repo}/stats/contributors"],
    getCustomDeploymentProtectionRule: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"
    ],
    getDeployKey: ["GET /repos/{owner}/{repo}/keys/{key_id}"],
    getDeployment: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],
    getDeploymentBranchPolicy: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"
    ],
    getDeploymentStatus: [
      "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"
    ],
    getEnvironment: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}"
    ],
    getLatestPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/latest"],
    getLatestRelease: ["GET /repos/{owner}/{repo}/releases/latest"],
    getOrgRuleSuite: ["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],
    getOrgRuleSuites: ["GET /orgs/{org}/rulesets/rule-suites"],
    getOrgRuleset: ["GET /orgs/{org}/rulesets/{ruleset_id}"],
    getOrgRulesets: ["GET /orgs/{org}/rulesets"],
    getPages: ["GET /repos/{owner}/{repo}/pages"],
    getPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],
    getPagesDeployment: [
      "GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"
    ],
    getPagesHealthCheck: ["GET /repos/{owner}/{repo}/pages/health"],
    getParticipationStats: ["GET /repos/{owner}/{repo}/stats/participation"],
    getPullRequestReviewProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"
    ],
    getPunchCardStats: ["GET /repos/{owner}/{repo}/stats/punch_card"],
    getReadme: ["GET /repos/{owner}/{repo}/readme"],
    getReadmeInDirectory: ["GET /repos/{owner}/{repo}/readme/{dir}"],
    getRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}"],
    getReleaseAsset: ["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],
    getReleaseByTag: ["GET /repos/{owner}/{repo}/releases/tags/{tag}"],
    getRepoRuleSuite: [
      "GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"
    ],
    getRepoRuleSuites: ["GET /repos/{owner}/{repo}/rulesets/rule-suites"],
    getRepoRuleset: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
    getRepoRulesetHistory: [
      "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"
    ],
    getRepoRulesetVersion: [
      "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}"
    ],
    getRepoRulesets: ["GET /repos/{owner}/{repo}/rulesets"],
    getStatusChecksProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"
    ],
    getTeamsWithAccessToProtectedBranch: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams"
    ],
    getTopPaths: ["GET /repos/{owner}/{repo}/traffic/popular/paths"],
    getTopReferrers: ["GET /repos/{owner}/{repo}/traffic/popular/referrers"],
    getUsersWithAccessToProtectedBranch: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"
    ],
    getViews: ["GET /repos/{owner}/{repo}/traffic/views"],
    getWebhook: ["GET /repos/{owner}/{repo}/hooks/{hook_id}"],
    getWebhookConfigForRepo: [
      "GET /repos/{owner}/{repo}/hooks/{hook_id}/config"
    ],
    getWebhookDelivery: [
      "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"
    ],
    listActivities: ["GET /repos/{owner}/{repo}/activity"],
    listAttestations: [
      "GET /repos/{owner}/{repo}/attestations/{subject_digest}"
    ],
    listAutolinks: ["GET /repos/{owner}/{repo}/autolinks"],
    listBranches: ["GET /repos/{owner}/{repo}/branches"],
    listBranchesForHeadCommit: [
      "GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"
    ],
    listCollaborators: ["GET /repos/{owner}/{repo}/collaborators"],
    listCommentsForCommit: [
      "GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"
    ],
    listCommitCommentsForRepo: ["GET /repos/{owner}/{repo}/comments"],
    listCommitStatusesForRef: [
      "GET /repos/{owner}/{repo}/commits/{ref}/statuses"
    ],
    listCommits: ["GET /repos/{owner}/{repo}/commits"],
    listContributors: ["GET /repos/{owner}/{repo}/contributors"],
    listCustomDeploymentRuleIntegrations: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"
    ],
    listDeployKeys: ["GET /repos/{owner}/{repo}/keys"],
    listDeploymentBranchPolicies: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"
    ],
    listDeploymentStatuses: [
      "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"
    ],
    listDeployments: ["GET /repos/{owner}/{repo}/deployments"],
    listForAuthenticatedUser: ["GET /user/repos"],
    listForOrg: ["GET /orgs/{org}/repos"],
    listForUser: ["GET /users/{username}/repos"],
    listForks: ["GET /repos/{owner}/{repo}/forks"],
    listInvitations: ["GET /repos/{owner}/{repo}/invitations"],
    listInvitationsForAuthenticatedUser: ["GET /user/repository_invitations"],
    listLanguages: ["GET /repos/{owner}/{repo}/languages"],
    listPagesBuilds: ["GET /repos/{owner}/{repo}/pages/builds"],
    listPublic: ["GET /repositories"],
    listPullRequestsAssociatedWithCommit: [
      "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"
    ],
    listReleaseAssets: [
      "GET /repos/{owner}/{repo}/releases/{release_id}/assets"
    ],
    listReleases: ["GET /repos/{owner}/{repo}/releases"],
    listTags: ["GET /repos/{owner}/{repo}/tags"],
    listTeams: ["GET /repos/{owner}/{repo}/teams"],
    listWebhookDeliveries: [
      "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"
    ],
    listWebhooks: ["GET /repos/{owner}/{repo}/hooks"],
    merge: ["POST /repos/{owner}/{repo}/merges"],
    mergeUpstream: ["POST /repos/{owner}/{repo}/merge-upstream"],
    pingWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],
    redeliverWebhookDelivery: [
      "POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"
    ],
    removeAppAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
      {},
      { mapToData: "apps" }
    ],
    removeCollaborator: [
      "DELETE /repos/{owner}/{repo}/collaborators/{username}"
    ],
    removeStatusCheckContexts: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
      {},
      { mapToData: "contexts" }
    ],
    removeStatusCheckProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"
    ],
    removeTeamAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
      {},
      { mapToData: "teams" }
    ],
    removeUserAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
      {},
      { mapToData: "users" }
    ],
    renameBranch: ["POST /repos/{owner}/{repo}/branches/{branch}/rename"],
    replaceAllTopics: ["PUT /repos/{owner}/{repo}/topics"],
    requestPagesBuild: ["POST /repos/{owner}/{repo}/pages/builds"],
    setAdminBranchProtection: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"
    ],
    setAppAccessRestrictions: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
      {},
      { mapToData: "apps" }
    ],
    setStatusCheckContexts: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
      {},
      { mapToData: "contexts" }
    ],
    setTeamAccessRestrictions: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
      {},
      { mapToData: "teams" }
    ],
    setUserAccessRestrictions: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
      {},
      { mapToData: "users" }
    ],
    testPushWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],
    transfer: ["POST /repos/{owner}/{repo}/transfer"],
    update: ["PATCH /repos/{owner}/{repo}"],
    updateBranchProtection: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection"
    ],
    updateCommitComment: ["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
    updateDeploymentBranchPolicy: [
      "PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"
    ],
    updateInformationAboutPagesSite: ["PUT /repos/{owner}/{repo}/pages"],
    updateInvitation: [
      "PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"
    ],
    updateOrgRuleset: ["PUT /orgs/{org}/rulesets/{ruleset_id}"],
    updatePullRequestReviewProtection: [
      "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"
    ],
    updateRelease: ["PATCH /repos/{owner}/{repo}/releases/{release_id}"],
    updateReleaseAsset: [
      "PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"
    ],
    updateRepoRuleset: ["PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
    updateStatusCheckPotection: [
      "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",
      {},
      { renamed: ["repos", "updateStatusCheckProtection"] }
    ],
    updateStatusCheckProtection: [
      "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"
    ],
    updateWebhook: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],
    updateWebhookConfigForRepo: [
      "PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"
    ],
    uploadReleaseAsset: [
      "POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}",
      { baseUrl: "https://uploads.github.com" }
    ]
  },
  search: {
    code: ["GET /search/code"],
    commits: ["GET /search/commits"],
    issuesAndPullRequests: ["GET /search/issues"],
    labels: ["GET /search/labels"],
    repos: ["GET /search/repositories"],
    topics: ["GET /search/topics"],
    users: ["GET /search/users"]
  },
  secretScanning: {
    createPushProtectionBypass: [
      "POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"
    ],
    getAlert: [
      "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"
    ],
    getScanHistory: ["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],
    listAlertsForOrg: ["GET /orgs/{org}/secret-scanning/alerts"],
    listAlertsForRepo: ["GET /repos/{owner}/{repo}/secret-scanning/alerts"],
    listLocationsForAlert: [
      "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"
    ],
    listOrgPatternConfigs: [
      "GET /orgs/{org}/secret-scanning/pattern-configurations"
    ],
    updateAlert: [
      "PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"
    ],
    updateOrgPatternConfigs: [
      "PATCH /orgs/{org}/secret-scanning/pattern-configurations"
    ]
  },
  securityAdvisories: {
    createFork: [
      "POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"
    ],
    createPrivateVulnerabilityReport: [
      "POST /repos/{owner}/{repo}/security-advisories/reports"
    ],
    createRepositoryAdvisory: [
      "POST /repos/{owner}/{repo}/security-advisories"
    ],
    createRepositoryAdvisoryCveRequest: [
      "POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"
    ],
    getGlobalAdvisory: ["GET /advisories/{ghsa_id}"],
    getRepositoryAdvisory: [
      "GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"
    ],
    listGlobalAdvisories: ["GET /advisories"],
    listOrgRepositoryAdvisories: ["GET /orgs/{org}/security-advisories"],
    listRepositoryAdvisories: ["GET /repos/{owner}/{repo}/security-advisories"],
    updateRepositoryAdvisory: [
      "PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}"
    ]
  },
  teams: {
    addOrUpdateMembershipForUserInOrg: [
      "PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"
    ],
    addOrUpdateRepoPermissionsInOrg: [
      "PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"
    ],
    checkPermissionsForRepoInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"
    ],
    create: ["POST /orgs/{org}/teams"],
    createDiscussionCommentInOrg: [
      "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"
    ],
    createDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions"],
    deleteDiscussionCommentInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"
    ],
    deleteDiscussionInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"
    ],
    deleteInOrg: ["DELETE /orgs/{org}/teams/{team_slug}"],
    getByName: ["GET /orgs/{org}/teams/{team_slug}"],
    getDiscussionCommentInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"
    ],
    getDiscussionInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"
    ],
    getMembershipForUserInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/memberships/{username}"
    ],
    list: ["GET /orgs/{org}/teams"],
    listChildInOrg: ["GET /orgs/{org}/teams/{team_slug}/teams"],
    listDiscussionCommentsInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"
    ],
    listDiscussionsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions"],
    listForAuthenticatedUser: ["GET /user/teams"],
    listMembersInOrg: ["GET /orgs/{org}/teams/{team_slug}/members"],
    listPendingInvitationsInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/invitations"
    ],
    listReposInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos"],
    removeMembershipForUserInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"
    ],
    removeRepoInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"
    ],
    updateDiscussionCommentInOrg: [
      "PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"
    ],
    updateDiscussionInOrg: [
      "PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"
    ],
    updateInOrg: ["PATCH /orgs/{org}/teams/{team_slug}"]
  },
  users: {
    addEmailForAuthenticated: [
      "POST /user/emails",
      {},
      { renamed: ["users", "addEmailForAuthenticatedUser"] }
    ],
    addEmailForAuthenticatedUser: ["POST /user/emails"],
    addSocialAccountForAuthenticatedUser: ["POST /user/social_accounts"],
    block: ["PUT /user/blocks/{username}"],
    checkBlocked: ["GET /user/blocks/{username}"],
    checkFollowingForUser: ["GET /users/{username}/following/{target_user}"],
    checkPersonIsFollowedByAuthenticated: ["GET /user/following/{username}"],
    createGpgKeyForAuthenticated: [
      "POST /user/gpg_keys",
      {},
      { renamed: ["users", "createGpgKeyForAuthenticatedUser"] }
    ],
    createGpgKeyForAuthenticatedUser: ["POST /user/gpg_keys"],
    createPublicSshKeyForAuthenticated: [
      "POST /user/keys",
      {},
      { renamed: ["users", "createPublicSshKeyForAuthenticatedUser"] }
    ],
    createPublicSshKeyForAuthenticatedUser: ["POST /user/keys"],
    createSshSigningKeyForAuthenticatedUser: ["POST /user/ssh_signing_keys"],
    deleteAttestationsBulk: [
      "POST /users/{username}/attestations/delete-request"
    ],
    deleteAttestationsById: [
      "DELETE /users/{username}/attestations/{attestation_id}"
    ],
    deleteAttestationsBySubjectDigest: [
      "DELETE /users/{username}/attestations/digest/{subject_digest}"
    ],
    deleteEmailForAuthenticated: [
      "DELETE /user/emails",
      {},
      { renamed: ["users", "deleteEmailForAuthenticatedUser"] }
    ],
    deleteEmailForAuthenticatedUser: ["DELETE /user/emails"],
    deleteGpgKeyForAuthenticated: [
      "DELETE /user/gpg_keys/{gpg_key_id}",
      {},
      { renamed: ["users", "deleteGpgKeyForAuthenticatedUser"] }
    ],
    deleteGpgKeyForAuthenticatedUser: ["DELETE /user/gpg_keys/{gpg_key_id}"],
    deletePublicSshKeyForAuthenticated: [
      "DELETE /user/keys/{key_id}",
      {},
      { renamed: ["users", "deletePublicSshKeyForAuthenticatedUser"] }
    ],
    deletePublicSshKeyForAuthenticatedUser: ["DELETE /user/keys/{key_id}"],
    deleteSocialAccountForAuthenticatedUser: ["DELETE /user/social_accounts"],
    deleteSshSigningKeyForAuthenticatedUser: [
      "DELETE /user/ssh_signing_keys/{ssh_signing_key_id}"
    ],
    follow: ["PUT /user/following/{username}"],
    getAuthenticated: ["GET /user"],
    getById: ["GET /user/{account_id}"],
    getByUsername: ["GET /users/{username}"],
    getContextForUser: ["GET /users/{username}/hovercard"],
    getGpgKeyForAuthenticated: [
      "GET /user/gpg_keys/{gpg_key_id}",
      {},
      { renamed: ["users", "getGpgKeyForAuthenticatedUser"] }
    ],
    getGpgKeyForAuthenticatedUser: ["GET /user/gpg_keys/{gpg_key_id}"],
    getPublicSshKeyForAuthenticated: [
      "GET /user/keys/{key_id}",
      {},
      { renamed: ["users", "getPublicSshKeyForAuthenticatedUser"] }
    ],
    getPublicSshKeyForAuthenticatedUser: ["GET /user/keys/{key_id}"],
    getSshSigningKeyForAuthenticatedUser: [
      "GET /user/ssh_signing_keys/{ssh_signing_key_id}"
    ],
    list: ["GET /users"],
    listAttestations: ["GET /users/{username}/attestations/{subject_digest}"],
    listAttestationsBulk: [
      "POST /users/{username}/attestations/bulk-list{?per_page,before,after}"
    ],
    listBlockedByAuthenticated: [
      "GET /user/blocks",
      {},
      { renamed: ["users", "listBlockedByAuthenticatedUser"] }
    ],
    listBlockedByAuthenticatedUser: ["GET /user/blocks"],
    listEmailsForAuthenticated: [
      "GET /user/emails",
      {},
      { renamed: ["users", "listEmailsForAuthenticatedUser"] }
    ],
    listEmailsForAuthenticatedUser: ["GET /user/emails"],
    listFollowedByAuthenticated: [
      "GET /user/following",
      {},
      { renamed: ["users", "listFollowedByAuthenticatedUser"] }
    ],
    listFollowedByAuthenticatedUser: ["GET /user/following"],
    listFollowersForAuthenticatedUser: ["GET /user/followers"],
    listFollowersForUser: ["GET /users/{username}/followers"],
    listFollowingForUser: ["GET /users/{username}/following"],
    listGpgKeysForAuthenticated: [
      "GET /user/gpg_keys",
      {},
      { renamed: ["users", "listGpgKeysForAuthenticatedUser"] }
    ],
    listGpgKeysForAuthenticatedUser: ["GET /user/gpg_keys"],
    listGpgKeysForUser: ["GET /users/{username}/gpg_keys"],
    listPublicEmailsForAuthenticated: [
      "GET /user/public_emails",
      {},
      { renamed: ["users", "listPublicEmailsForAuthenticatedUser"] }
    ],
    listPublicEmailsForAuthenticatedUser: ["GET /user/public_emails"],
    listPublicKeysForUser: ["GET /users/{username}/keys"],
    listPublicSshKeysForAuthenticated: [
      "GET /user/keys",
      {},
      { renamed: ["users", "listPublicSshKeysForAuthenticatedUser"] }
    ],
    listPublicSshKeysForAuthenticatedUser: ["GET /user/keys"],
    listSocialAccountsForAuthenticatedUser: ["GET /user/social_accounts"],
    listSocialAccountsForUser: ["GET /users/{username}/social_accounts"],
    listSshSigningKeysForAuthenticatedUser: ["GET /user/ssh_signing_keys"],
    listSshSigningKeysForUser: ["GET /users/{username}/ssh_signing_keys"],
    setPrimaryEmailVisibilityForAuthenticated: [
      "PATCH /user/email/visibility",
      {},
      { renamed: ["users", "setPrimaryEmailVisibilityForAuthenticatedUser"] }
    ],
    setPrimaryEmailVisibilityForAuthenticatedUser: [
      "PATCH /user/email/visibility"
    ],
    unblock: ["DELETE /user/blocks/{username}"],
    unfollow: ["DELETE /user/following/{username}"],
    updateAuthenticated: ["PATCH /user"]
  }
};
var endpoints_default = Endpoints;

//# sourceMappingURL=endpoints.js.map

;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/endpoints-to-methods.js

const endpointMethodsMap = /* @__PURE__ */ new Map();
for (const [scope, endpoints] of Object.entries(endpoints_default)) {
  for (const [methodName, endpoint] of Object.entries(endpoints)) {
    const [route, defaults, decorations] = endpoint;
    const [method, url] = route.split(/ /);
    const endpointDefaults = Object.assign(
      {
        method,
        url
      },
      defaults
    );
    if (!endpointMethodsMap.has(scope)) {
      endpointMethodsMap.set(scope, /* @__PURE__ */ new Map());
    }
    endpointMethodsMap.get(scope).set(methodName, {
      scope,
      methodName,
      endpointDefaults,
      decorations
    });
  }
}
const handler = {
  has({ scope }, methodName) {
    return endpointMethodsMap.get(scope).has(methodName);
  },
  getOwnPropertyDescriptor(target, methodName) {
    return {
      value: this.get(target, methodName),
      // ensures method is in the cache
      configurable: true,
      writable: true,
      enumerable: true
    };
  },
  defineProperty(target, methodName, descriptor) {
    Object.defineProperty(target.cache, methodName, descriptor);
    return true;
  },
  deleteProperty(target, methodName) {
    delete target.cache[methodName];
    return true;
  },
  ownKeys({ scope }) {
    return [...endpointMethodsMap.get(scope).keys()];
  },
  set(target, methodName, value) {
    return target.cache[methodName] = value;
  },
  get({ octokit, scope, cache }, methodName) {
    if (cache[methodName]) {
      return cache[methodName];
    }
    const method = endpointMethodsMap.get(scope).get(methodName);
    if (!method) {
      return void 0;
    }
    const { endpointDefaults, decorations } = method;
    if (decorations) {
      cache[methodName] = decorate(
        octokit,
        scope,
        methodName,
        endpointDefaults,
        decorations
      );
    } else {
      cache[methodName] = octokit.request.defaults(endpointDefaults);
    }
    return cache[methodName];
  }
};
function endpointsToMethods(octokit) {
  const newMethods = {};
  for (const scope of endpointMethodsMap.keys()) {
    newMethods[scope] = new Proxy({ octokit, scope, cache: {} }, handler);
  }
  return newMethods;
}
function decorate(octokit, scope, methodName, defaults, decorations) {
  const requestWithDefaults = octokit.request.defaults(defaults);
  function withDecorations(...args) {
    let options = requestWithDefaults.endpoint.merge(...args);
    if (decorations.mapToData) {
      options = Object.assign({}, options, {
        data: options[decorations.mapToData],
        [decorations.mapToData]: void 0
      });
      return requestWithDefaults(options);
    }
    if (decorations.renamed) {
      const [newScope, newMethodName] = decorations.renamed;
      octokit.log.warn(
        `octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`
      );
    }
    if (decorations.deprecated) {
      octokit.log.warn(decorations.deprecated);
    }
    if (decorations.renamedParameters) {
      const options2 = requestWithDefaults.endpoint.merge(...args);
      for (const [name, alias] of Object.entries(
        decorations.renamedParameters
      )) {
        if (name in options2) {
          octokit.log.warn(
            `"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`
          );
          if (!(alias in options2)) {
            options2[alias] = options2[name];
          }
          delete options2[name];
        }
      }
      return requestWithDefaults(options2);
    }
    return requestWithDefaults(...args);
  }
  return Object.assign(withDecorations, requestWithDefaults);
}

//# sourceMappingURL=endpoints-to-methods.js.map

;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js


function restEndpointMethods(octokit) {
  const api = endpointsToMethods(octokit);
  return {
    rest: api
  };
}
restEndpointMethods.VERSION = VERSION;
function legacyRestEndpointMethods(octokit) {
  const api = endpointsToMethods(octokit);
  return {
    ...api,
    rest: api
  };
}
legacyRestEndpointMethods.VERSION = VERSION;

//# sourceMappingURL=index.js.map


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5035);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
