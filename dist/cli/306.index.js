export const id = 306;
export const ids = [306];
export const modules = {

/***/ 9710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tY: () => (/* binding */ findZones),
  JY: () => (/* binding */ zoneMarker),
  $p: () => (/* binding */ zoneNames)
});

// EXTERNAL MODULE: ./node_modules/unist-util-visit/lib/index.js
var lib = __webpack_require__(3617);
// EXTERNAL MODULE: ./build/src/shared/hazard.js + 1 modules
var shared_hazard = __webpack_require__(2259);
// EXTERNAL MODULE: ./build/src/shared/markdown.js + 2 modules
var markdown = __webpack_require__(6876);
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
    const hazard = (0,shared_hazard/* findHazard */.m)(outside.text);
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
    (0,lib/* visit */.YR)((0,markdown/* parseMarkdown */.D)(outside.text), 'html', (node, _, parent) => {
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
    const start = marker.nodeAt;
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


/***/ }),

/***/ 4306:
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
// EXTERNAL MODULE: ./build/src/report/zone-markers.js + 1 modules
var zone_markers = __webpack_require__(9710);
// EXTERNAL MODULE: ./build/src/shared/markdown.js + 2 modules
var markdown = __webpack_require__(6876);
;// CONCATENATED MODULE: ./build/src/report/zone-placement.js

/**
 * Returns `text` with the zones put in once, in two ways, the better first: under the first heading (of Markdown or
 * HTML) where there is one, and at the top, behind the frontmatter; with a blank line on each side. Under a centred
 * heading the badge is centred. Nothing else changes.
 */
function placeZones(text, zones) {
    const children = (0,markdown/* parseMarkdown */.D)(text).children;
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
    const placed = withFreshZones({ text, found: (0,zone_markers/* findZones */.tY)(text, options) }, zones, options);
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
    for (const { start, end } of (0,zone_markers/* findZones */.tY)(text.slice(mark), { path: '' }).zones) {
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
        before = { text: update.text, found: (0,zone_markers/* findZones */.tY)(update.text, { path }) };
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
    const missing = zone_markers/* zoneNames */.$p.filter((name) => zones[name] !== null && (!anyMarker || name === fresh));
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
        const now = (0,zone_markers/* findZones */.tY)(placed, { path });
        if (now.zones.length === found.length + missing.length)
            return { text: placed, found: now };
    }
    return read;
}
function newZone({ name, prefix }, zones, eol) {
    const content = fill({ name, layout: 'block', prefix }, zones[name], eol);
    return `${(0,zone_markers/* zoneMarker */.JY)(name, 'start')}${content}${(0,zone_markers/* zoneMarker */.JY)(name, 'end')}`;
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

/***/ 2259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ findHazard)
});

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
const limits = { units: 2_000_000, depth: 100, tangle: 200_000_000, definitions: 5_000 };
/** Returns the first thing in `text` that is beyond what is parsed, or null; linear, and without parsing. */
function findHazard(text) {
    if (text.length > limits.units) {
        const message = `The file has ${text.length} characters; ${limits.units} are read.`;
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
        if (depthOf(whole) > limits.depth) {
            const message = `Quotes and lists are nested more than ${limits.depth} deep here.`;
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
        if (tangle > limits.tangle) {
            const message = 'Paragraphs have too many brackets, emphasis and other marks; the most are here.';
            return { rule: 'too-tangled', at: largest.at, line: largest.line, message };
        }
        definitions += whole.split(']:').length - 1;
        if (definitions > limits.definitions) {
            const message = `There are more than ${limits.definitions} definitions of links and footnotes.`;
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


/***/ }),

/***/ 6876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ parseIssueMarkdown),
  D: () => (/* binding */ parseMarkdown)
});

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
const headings = /\n[ \t]*\r?\n(?=#{1,6}[ \t])/g;
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
        headings.lastIndex = least;
        const length = headings.test(text) ? headings.lastIndex : text.length;
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


/***/ })

};
