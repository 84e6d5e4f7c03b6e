export const id = 496;
export const ids = [496];
export const modules = {

/***/ 2496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initialise: () => (/* binding */ initialise)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1956);



const workflowPath = '.github/workflows/roadmap.yml';
/**
 * Writes the workflow, the configuration and the README markers below `root`. What exists is kept, but for the
 * markers, which are added once. Returns what was done, in order. Throws an `invalid` error, and writes nothing, where one
 * of them or a folder above it is a symbolic link.
 */
async function initialise(root, settings, parser) {
    for (const path of [workflowPath, settings.config, settings.readme]) {
        if (path !== null)
            (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseLinks */ .U)(root, path);
    }
    const written = [
        create(root, workflowPath, workflow(settings)),
        create(root, settings.config, configuration),
    ];
    if (settings.readme !== null) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, settings.readme);
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : null;
        const file = { path: settings.readme, text: text ?? '# Roadmap\n' };
        const { text: marked } = await parser.updateZones(file, { zones: emptyZones });
        if (text === null) {
            written.push(create(root, settings.readme, marked));
        }
        else {
            const changed = !text.includes('<!-- roadmap-sync:') && marked !== text;
            if (changed)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, marked);
            written.push({ path: settings.readme, done: changed ? 'changed' : 'kept' });
        }
    }
    return written;
}
const emptyZones = { badge: '', progress: '', chart: null };
function create(root, path, text) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full))
        return { path, done: 'kept' };
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(full, text);
    return { path, done: 'created' };
}
function workflow({ roadmap }) {
    const paths = roadmap.map((glob) => JSON.stringify(glob)).join(', ');
    return `name: Roadmap
on:
  push: { branches: [main], paths: [${paths}] }
  issues: { types: [closed, reopened, deleted, transferred, milestoned, demilestoned] }
  pull_request: { paths: [${paths}] }
  workflow_dispatch:
permissions: { contents: write, issues: write, pull-requests: write }
concurrency: { group: roadmap-sync, cancel-in-progress: false }
jobs:
  roadmap:
    runs-on: ubuntu-latest
    steps:
      - uses: OWNER/roadmap-sync@v1
`;
}
const configuration = `# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/roadmap-sync/v1/.github/roadmap-sync.schema.json
# Configuration of roadmap-sync. Everything here is optional; every key is explained in
# https://github.com/OWNER/roadmap-sync/blob/v1/.github/docs/configuration.md

# label: roadmap
# table: { tasks: true }
# chart: true

# roadmaps:
#   - files: roadmap/**
#     labels: [learning]
#     schedule: { start: 2026-01-12, pace: 2 weeks }
`;


/***/ })

};
