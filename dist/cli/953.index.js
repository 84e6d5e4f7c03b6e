export const id = 953;
export const ids = [953];
export const modules = {

/***/ 1953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck),
  runParse: () => (/* binding */ runParse)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/config/inputs.js + 2 modules
var inputs = __webpack_require__(2803);
// EXTERNAL MODULE: ./build/src/config/schema.js
var schema = __webpack_require__(9829);
// EXTERNAL MODULE: ./build/src/roadmap/diagnostic.js
var diagnostic = __webpack_require__(3751);
// EXTERNAL MODULE: ./build/src/sync/roadmap-files.js
var roadmap_files = __webpack_require__(7059);
// EXTERNAL MODULE: ./build/src/text/errors.js
var errors = __webpack_require__(1670);
// EXTERNAL MODULE: ./build/src/text/file-text.js
var file_text = __webpack_require__(1715);
// EXTERNAL MODULE: ./build/src/hosts/workspace.js
var workspace = __webpack_require__(1956);
// EXTERNAL MODULE: ./build/src/i18n/locale.js + 12 modules
var locale = __webpack_require__(2629);
// EXTERNAL MODULE: ./build/src/roadmap/model.js
var model = __webpack_require__(9343);
// EXTERNAL MODULE: ./build/src/summary/remark.js
var summary_remark = __webpack_require__(3320);
// EXTERNAL MODULE: ./build/src/text/escape-message.js
var escape_message = __webpack_require__(4036);
;// CONCATENATED MODULE: ./build/src/hosts/cli/parse-output.js




/** Returns what `parse --json` prints: the documented shape, nothing more. */
function roadmapJson(roadmap) {
    return {
        title: roadmap.title,
        sections: roadmap.sections.map(({ title, line, topics, tasks, why, due }) => ({
            title,
            line,
            why: why ?? 'heading',
            ...(due === undefined ? {} : { due }),
            topics: topics.length,
            tasks: tasks.map((task) => ({
                title: task.text,
                line: task.line,
                done: (0,model/* statedState */.f)(task) === 'done',
                cancelled: (0,model/* statedState */.f)(task) === 'skipped',
                why: task.why ?? 'list-item',
                ...(task.labels === undefined ? {} : { labels: task.labels }),
            })),
        })),
        ignored: (roadmap.ignored ?? []).map(({ title, line, reason }) => ({ title, line, why: reason })),
        diagnostics: diagnosticsOf(roadmap).map(({ rule, severity, message, place }) => ({
            rule,
            severity,
            message,
            line: place?.line ?? null,
            column: place?.column ?? null,
        })),
    };
}
/** Returns what there is to say about how a roadmap is read, in English as all that the command prints. */
function diagnosticsOf({ remarks }) {
    return remarks.map((remark) => (0,summary_remark/* tellRemark */.W)(remark, (0,locale/* messagesFor */.kP)('en')));
}
/** Why something is a task, in words. */
const taskReasons = {
    'practice-heading': 'practice heading',
    checkbox: 'checkbox',
    'list-item': 'list item',
    'table-row': 'table row',
    heading: 'heading',
    configured: 'configured',
};
/** Why a part of the document yields nothing, in words. */
const ignoredReasons = {
    study: 'to study',
    questions: 'questions',
    resources: 'resources',
    advice: 'advice',
    appendix: 'appendix',
    about: 'about the roadmap',
    drawing: 'a drawing',
    'no-practice': 'no practice in it',
    'not-in-series': 'not one of the numbered sections',
    'outside-roadmap': 'outside the roadmap',
};
const marks = { open: '[ ]', done: '[x]', skipped: '[-]' };
/**
 * Returns the roadmap as an indented tree for a person to see what was understood: every section, task and ignored
 * part with its line and the reason for what it was taken for.
 */
function describeRoadmap(roadmap) {
    const parts = [
        ...roadmap.sections.map((section) => ({ line: section.line, lines: sectionLines(section) })),
        ...(roadmap.ignored ?? []).map((part) => ({ line: part.line, lines: [ignoredLine(part)] })),
    ].toSorted((a, b) => a.line - b.line);
    const lines = [roadmap.title, ...parts.flatMap((part) => part.lines)];
    for (const { severity, message, place } of diagnosticsOf(roadmap)) {
        lines.push(`${severity}: ${place === undefined ? '' : `line ${place.line}: `}${message}`);
    }
    return `${lines.map(escape_message/* logSafe */.s).join('\n')}\n`;
}
function sectionLines({ title, line, topics, tasks, why = 'heading', due }) {
    const notes = [
        `line ${line}`,
        ...(why === 'heading' ? [] : [why.replace('-', ' ')]),
        count(topics.length, 'topic'),
        ...(due === undefined ? [] : [`due ${due}`]),
    ];
    return [`  ${title}  (${notes.join(', ')})`, ...tasks.map(taskLine)];
}
function taskLine(task) {
    const { text, line, subtasks, why = 'list-item', labels = [], parent } = task;
    const state = (0,model/* statedState */.f)(task);
    const notes = [
        `line ${line}`,
        taskReasons[why],
        ...(subtasks.length === 0 ? [] : [count(subtasks.length, 'step')]),
        ...labels.map((label) => `label ${label}`),
    ];
    const indent = parent === undefined ? '    ' : '      ';
    return `${indent}${state === null ? '•' : marks[state]} ${text}  (${notes.join(', ')})`;
}
function ignoredLine({ title, line, reason }) {
    return `  – ${title}  (line ${line}, ignored: ${ignoredReasons[reason]})`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./build/src/hosts/cli/terminal.js
var terminal = __webpack_require__(8042);
;// CONCATENATED MODULE: ./build/src/hosts/cli/local-commands.js











/** `parse`: prints what is understood of one file. */
async function runParse(args, process, parser) {
    const [path] = args.files;
    if (path === undefined || args.files.length > 1) {
        throw new errors/* RoadmapSyncError */.C('invalid', '`parse` takes one file.', {
            hint: 'Example: `roadmap-sync parse roadmap/plan.md`.',
        });
    }
    const [roadmap] = await readLocally(new Map([[path, readText(path)]]), args, { process, parser });
    if (roadmap === undefined)
        throw new Error('every file is a roadmap');
    process.out(args.json ? `${JSON.stringify(roadmapJson(roadmap), null, 2)}\n` : describeRoadmap(roadmap));
    return 0;
}
/** `check`: prints what is doubtful in roadmaps; 1 where something is wrong. */
async function runCheck(args, process, { parser, colors }) {
    const settings = (0,inputs/* parseInputs */.T)(args.inputs);
    const files = args.files.length > 0
        ? new Map(args.files.map((path) => [path, readText(path)]))
        : (0,roadmap_files/* pickRoadmaps */.$P)(await (0,workspace/* createWorkspace */.s)(process.cwd).readFiles(settings.roadmap), settings);
    const roadmaps = await readLocally(files, args, { process, parser });
    const diagnostics = (0,diagnostic/* sortDiagnostics */.D)(roadmaps.flatMap(diagnosticsOf));
    for (const diagnostic of diagnostics)
        process.out(`${(0,terminal/* diagnosticLine */.C)(diagnostic)}\n`);
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    const tasks = roadmaps
        .flatMap((roadmap) => roadmap.sections)
        .reduce((sum, { tasks: { length } }) => sum + length, 0);
    const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
    const others = count(diagnostics.length - errors, 'other remark');
    const verdict = `${count(files.size, 'file')}, ${count(tasks, 'task')}, ${count(errors, 'error')}, ${others}`;
    process.out(`${errors > 0 ? colors.red(verdict) : colors.green(verdict)}\n`);
    return errors > 0 ? 1 : 0;
}
/** Reads roadmaps as the configuration file of this folder wants them. */
async function readLocally(files, args, { process, parser }) {
    const { config } = (0,inputs/* parseInputs */.T)(args.inputs);
    const text = (await (0,workspace/* createWorkspace */.s)(process.cwd).readFiles([config])).get(config);
    const asked = text === undefined ? schema/* defaultConfig */.sb : await parser.readConfig({ path: config, text });
    const read = (0,roadmap_files/* roadmapReader */.GI)(asked, parser);
    const inFolder = (path) => (0,external_node_path_.relative)(process.cwd, (0,external_node_path_.resolve)(process.cwd, path)).split(external_node_path_.sep).join('/');
    return read(new Map([...files].map(([path, content]) => [inFolder(path), content])));
}
function readText(path) {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(path);
    }
    catch (cause) {
        throw new errors/* RoadmapSyncError */.C('invalid', `${path} cannot be read.`, {
            hint: 'Give the path of a file.',
            cause,
        });
    }
    (0,file_text/* requireSize */.l)(bytes.length, path);
    return (0,file_text/* fileText */.C)(bytes, path);
}


/***/ })

};
