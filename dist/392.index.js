export const id = 392;
export const ids = [392];
export const modules = {

/***/ 7392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSummary: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _readme_badge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4055);
/* harmony import */ var _readme_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1359);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4427);
/* harmony import */ var _text_fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5594);
/* harmony import */ var _diagnostic_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6748);
/* harmony import */ var _drift_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(150);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7145);
/* harmony import */ var _operations_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2450);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2410);
/* harmony import */ var _plan_comment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6971);
/* harmony import */ var _plan_sections_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1492);
/* harmony import */ var _run_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1262);












/** A step's summary may have 1 MiB: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const summaryLimit = 1_000_000;
const changeLimit = 2_000;
const changesInSight = 30;
const minute = 60_000;
/**
 * Returns the job summary as Markdown: what happened, what was left alone and why, the table, what it cost. At most
 * 1,000,000 bytes; what is cut is said.
 */
function renderSummary(report) {
    const { messages, requests, waited } = report;
    const parts = report.kind === 'planned' ? (0,_plan_comment_js__WEBPACK_IMPORTED_MODULE_7__/* .planParts */ .m)(report, changeLimit) : runParts(report);
    const minutes = Math.round(waited / minute);
    const cost = [messages.run.requests(requests), ...(minutes === 0 ? [] : [messages.outcome.waited(minutes)])];
    const footer = `<sub>${cost.join(' · ')}</sub>\n`;
    const text = [...parts, footer].join('\n\n');
    const bytes = new TextEncoder().encode(text);
    if (bytes.length <= summaryLimit)
        return text;
    const whole = new TextDecoder().decode(bytes.slice(0, summaryLimit - 1_000));
    return (0,_text_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .cutAtLine */ .qE)(text, whole.length - 1, `${messages.run.cut}\n`);
}
function runParts(report) {
    const { messages, applied, chart, progress } = report;
    const done = new Map(applied.applied.map(({ operation, result }) => [operation, result]));
    const created = new Map([...done].flatMap(([operation, result]) => result.kind === 'issue' ? [[operation, result.issue.number]] : []));
    // What a summary is opened for must not be far below.
    const long = done.size > changesInSight;
    const level = long ? 3 : 4;
    const sections = (0,_plan_sections_js__WEBPACK_IMPORTED_MODULE_8__/* .planSections */ .w)([...done.keys()], report, { limit: changeLimit, created, level });
    const changes = sections.join('\n\n');
    const counted = `${messages.outcome.changes}: ${messages.format.number(done.size)}`;
    return [
        `## ${messages.run.title}`,
        ...alerts(report),
        ...outcome(report),
        (0,_readme_table_js__WEBPACK_IMPORTED_MODULE_1__/* .renderTable */ .b)(progress, messages, { fileUrl: (path) => (0,_diagnostic_list_js__WEBPACK_IMPORTED_MODULE_4__/* .fileUrl */ .i)(report, path) }),
        ...(chart === null ? [] : [(0,_readme_badge_js__WEBPACK_IMPORTED_MODULE_0__/* .badgeImage */ .pq)(chart)]),
        ...(changes === '' ? [] : long ? [(0,_text_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(counted, changes)] : [`### ${messages.outcome.changes}`, changes]),
        ...(0,_drift_list_js__WEBPACK_IMPORTED_MODULE_5__/* .leftAlone */ .V)(report),
        ...(0,_diagnostic_list_js__WEBPACK_IMPORTED_MODULE_4__/* .diagnosticList */ .o)(report.diagnostics, report),
    ];
}
/** What kept the run from doing all that it should, and how it goes on. */
function alerts(report) {
    const { applied, messages } = report;
    const errors = (0,_run_report_js__WEBPACK_IMPORTED_MODULE_9__/* .errorsOf */ .Bp)(report).map((error) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .alert */ .xE)('CAUTION', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)(error)));
    const failures = applied.failed.map(({ operation, error }) => {
        const name = (0,_operations_js__WEBPACK_IMPORTED_MODULE_10__/* .describeOperation */ .R)(operation, messages)?.title ?? operation.kind;
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .alert */ .xE)('WARNING', `${messages.run.failed}: **${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeCell */ .kq)(name)}** – ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)(error)}`);
    });
    const pending = (0,_run_report_js__WEBPACK_IMPORTED_MODULE_9__/* .pendingOf */ .lc)(report);
    if (pending === 0)
        return [...errors, ...failures];
    const { rateLimit, abort } = messages.run.stoppedBy;
    const stops = { budget: rateLimit, 'rate-limit': rateLimit, abort };
    const stop = stops[applied.stoppedBy];
    const words = [...(stop === undefined ? [] : [stop]), ...(0,_outcome_js__WEBPACK_IMPORTED_MODULE_11__/* .pendingNotice */ .c)(pending, report)];
    return [...errors, ...failures, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .alert */ .xE)('IMPORTANT', words.join(' '))];
}
/** What came of the run, a line each. */
function outcome(report) {
    const { applied, boxes, commit, messages } = report;
    const idle = applied.applied.length === 0 && (0,_run_report_js__WEBPACK_IMPORTED_MODULE_9__/* .pendingOf */ .lc)(report) === 0 && commit === null;
    const kept = (0,_run_report_js__WEBPACK_IMPORTED_MODULE_9__/* .projectLine */ .Y3)(report, (title, url) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeCell */ .kq)(title), url));
    const lines = [
        ...(idle ? [messages.plan.nothing] : []),
        ...(boxes === 0 ? [] : [messages.outcome.boxes(boxes)]),
        ...(kept === null ? [] : [kept]),
        ...((0,_run_report_js__WEBPACK_IMPORTED_MODULE_9__/* .errorsOf */ .Bp)(report).length > 0 ? [] : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_11__/* .publication */ .L)(report, namesIn(report))),
    ];
    return lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join('\n')];
}
function namesIn({ url: repository }) {
    return {
        commit: (sha) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(`\`${sha.slice(0, 7)}\``, `${repository}/commit/${sha}`),
        pullRequest: ({ number, url }) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(`#${number}`, url),
    };
}


/***/ })

};
