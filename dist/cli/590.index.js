export const id = 590;
export const ids = [590];
export const modules = {

/***/ 9590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initialise: () => (/* binding */ initialise)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _report_zones_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6686);



const workflowPath = '.github/workflows/roadmap.yml';
/**
 * Writes the workflow, the configuration and the README markers below `root`. What exists is kept, but for the
 * markers, which are added once. Returns what was done, in order.
 */
function initialise(root, settings) {
    const written = [
        create(root, workflowPath, workflow(settings)),
        create(root, settings.config, configuration),
    ];
    if (settings.readme !== null) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, settings.readme);
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : null;
        if (text === null) {
            written.push(create(root, settings.readme, (0,_report_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .updateZones */ .f)('# Roadmap\n', emptyZones, { path: settings.readme }).text));
        }
        else {
            const marked = (0,_report_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .updateZones */ .f)(text, emptyZones, { path: settings.readme }).text;
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


/***/ }),

/***/ 6686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ updateZones),
  S: () => (/* binding */ withoutZones)
});

// EXTERNAL MODULE: ./build/src/shared/diagnostics.js
var diagnostics = __webpack_require__(1419);
// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __webpack_require__(796);
// EXTERNAL MODULE: ./node_modules/unist-util-visit/lib/index.js
var lib = __webpack_require__(3617);
// EXTERNAL MODULE: ./build/src/shared/markdown.js
var markdown = __webpack_require__(562);
;// CONCATENATED MODULE: ./build/src/report/zone-markers.js


/** The zones of a README, in the order in which they are placed. */
const zoneNames = ['badge', 'progress', 'chart'];
/** Returns the marker of an edge of a zone as it is written into a README. */
function zoneMarker(name, edge) {
    return `<!-- roadmap-sync:${name}:${edge} -->`;
}
/**
 * Returns the zones of a README, found on its syntax tree: what looks like a marker inside code or inside another
 * comment is none. Markers that do not make a pair in one block are told about instead.
 */
function findZones(text, { path }) {
    const markers = text.includes('roadmap-sync:') ? findMarkers(text) : [];
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
function findMarkers(text) {
    const markers = [];
    (0,lib/* visit */.YR)((0,markdown/* parseMarkdown */.D)(text), 'html', (node, _, parent) => {
        const start = node.position?.start.offset;
        const end = node.position?.end.offset;
        if (start === undefined || end === undefined || parent === undefined)
            return;
        for (const { from, to } of comments(text, start, end)) {
            const match = /^<!--\s*roadmap-sync:(badge|progress|chart):(start|end)\s*-->$/.exec(text.slice(from, to));
            const name = zoneNames.find((candidate) => candidate === match?.[1]);
            if (name !== undefined) {
                markers.push({ name, edge: match?.[2] === 'start' ? 'start' : 'end', from, to, node, parent });
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
    const inline = !isFlow(parent) || (name !== 'progress' && sameNode && onOneLine);
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
    const start = marker.node.position?.start.offset ?? marker.from;
    return text.slice(lineStart(text, start), start).replace(/[^ \t>]/g, ' ');
}
function isFlow(parent) {
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
 * Returns `text` with the zones put in once: under the first heading (of Markdown or HTML) where that is wanted and
 * there is one, else at the top, with a blank line on each side; under a centred heading the badge is centred.
 * Nothing else changes.
 */
function placeZones(text, { blocks, eol, under }) {
    const children = (0,markdown/* parseMarkdown */.D)(text).children;
    const heading = under === 'heading' ? children.find(isHeading) : undefined;
    const anchor = heading ?? children.find(isFrontmatter);
    const centred = isCentred(heading);
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
    const under = ['heading', 'top'].map((place) => placeZones(text, { blocks, eol, under: place }));
    // HTML that is never closed can swallow what stands below a heading; nothing is above the top.
    for (const placed of [...below, ...under]) {
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


/***/ }),

/***/ 562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseMarkdown),
/* harmony export */   s: () => (/* binding */ parseIssueMarkdown)
/* harmony export */ });
/* harmony import */ var remark__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5943);
/* harmony import */ var remark_frontmatter__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7204);
/* harmony import */ var remark_gfm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2482);



const pipeline = (0,remark__WEBPACK_IMPORTED_MODULE_0__/* .remark */ .V)().use(remark_gfm__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A).use(remark_frontmatter__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A, ['yaml', 'toml']).freeze();
/**
 * Returns the syntax tree of `markdown` with GFM and frontmatter (YAML, TOML); positions are offsets into the very
 * string given. This file decides which Markdown this project speaks.
 */
function parseMarkdown(markdown) {
    return pipeline.parse(markdown);
}
const issues = (0,remark__WEBPACK_IMPORTED_MODULE_0__/* .remark */ .V)()
    .use(remark_gfm__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)
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
    return issues.parse(markdown);
}


/***/ })

};
