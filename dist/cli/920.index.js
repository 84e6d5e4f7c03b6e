export const id = 920;
export const ids = [920];
export const modules = {

/***/ 5920:
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
// EXTERNAL MODULE: ./build/src/config/file.js
var file = __webpack_require__(6924);
// EXTERNAL MODULE: ./build/src/config/inputs.js + 2 modules
var inputs = __webpack_require__(2803);
// EXTERNAL MODULE: ./build/src/config/schema.js
var schema = __webpack_require__(9829);
// EXTERNAL MODULE: ./build/src/shared/diagnostics.js
var shared_diagnostics = __webpack_require__(1419);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(604);
// EXTERNAL MODULE: ./build/src/shared/file-text.js
var file_text = __webpack_require__(4709);
// EXTERNAL MODULE: ./build/src/app/cli-terminal.js
var cli_terminal = __webpack_require__(2092);
// EXTERNAL MODULE: ./build/src/roadmap/model.js
var model = __webpack_require__(9343);
// EXTERNAL MODULE: ./build/src/shared/log-safe.js
var log_safe = __webpack_require__(6639);
;// CONCATENATED MODULE: ./build/src/app/parse-output.js


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
                done: (0,model/* statedMark */.D)(task) === 'done',
                cancelled: (0,model/* statedMark */.D)(task) === 'cancelled',
                why: task.why ?? 'list-item',
                ...(task.labels === undefined ? {} : { labels: task.labels }),
            })),
        })),
        ignored: (roadmap.ignored ?? []).map(({ title, line, reason }) => ({ title, line, why: reason })),
        diagnostics: roadmap.diagnostics.map(({ rule, severity, message, place }) => ({
            rule,
            severity,
            message,
            line: place?.line ?? null,
            column: place?.column ?? null,
        })),
    };
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
const marks = { open: '[ ]', done: '[x]', cancelled: '[-]' };
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
    for (const { severity, message, place } of roadmap.diagnostics) {
        lines.push(`${severity}: ${place === undefined ? '' : `line ${place.line}: `}${message}`);
    }
    return `${lines.map(log_safe/* logSafe */.s).join('\n')}\n`;
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
    const mark = (0,model/* statedMark */.D)(task);
    const notes = [
        `line ${line}`,
        taskReasons[why],
        ...(subtasks.length === 0 ? [] : [count(subtasks.length, 'step')]),
        ...labels.map((label) => `label ${label}`),
    ];
    const indent = parent === undefined ? '    ' : '      ';
    return `${indent}${mark === null ? '•' : marks[mark]} ${text}  (${notes.join(', ')})`;
}
function ignoredLine({ title, line, reason }) {
    return `  – ${title}  (line ${line}, ignored: ${ignoredReasons[reason]})`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./build/src/app/roadmaps.js + 26 modules
var app_roadmaps = __webpack_require__(3834);
// EXTERNAL MODULE: ./build/src/app/workspace.js
var workspace = __webpack_require__(3792);
;// CONCATENATED MODULE: ./build/src/app/cli-local.js












/** `parse`: prints what is understood of one file. */
async function runParse(args, process) {
    const [path] = args.files;
    if (path === undefined || args.files.length > 1) {
        throw new errors/* RoadmapSyncError */.C('invalid', '`parse` takes one file.', {
            hint: 'Such as `roadmap-sync parse roadmap/plan.md`.',
        });
    }
    const [roadmap] = await readLocally(new Map([[path, readText(path)]]), args, process);
    if (roadmap === undefined)
        throw new Error('every file is a roadmap');
    process.out(args.json ? `${JSON.stringify(roadmapJson(roadmap), null, 2)}\n` : describeRoadmap(roadmap));
    return 0;
}
/** `check`: prints what is doubtful in roadmaps; 1 where something is wrong. */
async function runCheck(args, process, colors) {
    const settings = (0,inputs/* parseInputs */.T)(args.inputs);
    const files = args.files.length > 0
        ? new Map(args.files.map((path) => [path, readText(path)]))
        : (0,app_roadmaps/* pickRoadmaps */.$P)(await (0,workspace/* createWorkspace */.s)(process.cwd).readFiles(settings.roadmap), settings);
    const roadmaps = await readLocally(files, args, process);
    const diagnostics = (0,shared_diagnostics/* sortDiagnostics */.D)(roadmaps.flatMap((roadmap) => roadmap.diagnostics));
    for (const diagnostic of diagnostics)
        process.out(`${(0,cli_terminal/* diagnosticLine */.C)(diagnostic)}\n`);
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
async function readLocally(files, args, process) {
    const { config } = (0,inputs/* parseInputs */.T)(args.inputs);
    const text = (await (0,workspace/* createWorkspace */.s)(process.cwd).readFiles([config])).get(config);
    const read = (0,app_roadmaps/* roadmapReader */.GI)(text === undefined ? schema/* defaultConfig */.sb : (0,file/* parseConfig */.o)(text, config));
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
