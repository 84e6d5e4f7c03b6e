export const id = 594;
export const ids = [594];
export const modules = {

/***/ 3834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $P: () => (/* binding */ pickRoadmaps),
  PO: () => (/* binding */ requireFiles),
  xE: () => (/* binding */ requireOwnership),
  CM: () => (/* binding */ requireReadable),
  c4: () => (/* binding */ requireTasks),
  GI: () => (/* binding */ roadmapReader)
});

// EXTERNAL MODULE: ./build/src/config/file.js
var file = __webpack_require__(6924);
// EXTERNAL MODULE: ./build/src/report/zones.js + 1 modules
var zones = __webpack_require__(4306);
// EXTERNAL MODULE: ./build/src/shared/text.js
var shared_text = __webpack_require__(796);
// EXTERNAL MODULE: ./build/src/roadmap/dates.js
var dates = __webpack_require__(8659);
// EXTERNAL MODULE: ./build/src/shared/hazard.js + 1 modules
var shared_hazard = __webpack_require__(2259);
// EXTERNAL MODULE: ./build/src/shared/markdown.js + 2 modules
var markdown = __webpack_require__(6876);
// EXTERNAL MODULE: ./build/src/roadmap/edit.js
var edit = __webpack_require__(2676);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-string/lib/index.js
var lib = __webpack_require__(1869);
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
    return text === '' ? (0,shared_text/* oneLine */.TN)(composed((0,lib/* toString */.d)(node, { includeHtml: false }))) : text;
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

// EXTERNAL MODULE: ./node_modules/unist-util-visit/lib/index.js
var unist_util_visit_lib = __webpack_require__(3617);
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
    return composed(written(nodes, { from, end, source }));
}
function written(nodes, { from, end, source }) {
    let text = '';
    let at = from;
    for (const node of references(nodes)) {
        const definition = source.definitions().get(node.identifier);
        const start = node.position?.start.offset ?? 0;
        if (definition === undefined || start < at)
            continue;
        text += source.text.slice(at, start) + inline(node, definition, source);
        at = node.position?.end.offset ?? at;
    }
    return text + source.text.slice(at, end);
}
function references(nodes) {
    return nodes.flatMap((node) => {
        if (node.type === 'linkReference' || node.type === 'imageReference')
            return [node];
        return 'children' in node ? references(node.children) : [];
    });
}
function inline(node, { url, title }, source) {
    const address = url === '' || /[\s()<>]/.test(url) ? `<${url.replace(/[<>\n]/g, encodeURIComponent)}>` : url;
    const target = title == null ? address : `${address} "${title.replaceAll('"', '\\"')}"`;
    if (node.type === 'imageReference')
        return `![${(node.alt ?? '').replace(/[[\]\\]/g, '\\$&')}](${target})`;
    const from = node.children[0]?.position?.start.offset;
    const end = node.children.at(-1)?.position?.end.offset;
    const label = from === undefined || end === undefined ? '' : written(node.children, { from, end, source });
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
    return { mark: (0,edit/* markOf */.F)(match[1]), offset: start + match[0].length - 2 + source.shift };
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
        line: lineOf(item),
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
        line: lineOf(item),
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
function lineOf(node) {
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
            found.push({ text, line: lineOf(nested), box });
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
    return { path, line: lineOf(item), column: item.position?.start.column ?? 1 };
}

// EXTERNAL MODULE: ./build/src/i18n/words/languages.js + 15 modules
var languages = __webpack_require__(8524);
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
    return isListed(head, 'columns') ? 1 : 0;
}
/** Tells whether a title says how near its tasks are: "Next", "Long term". */
function isHorizon(title) {
    return isListed(title, 'horizons') || isFinished(title);
}
/** Tells whether a title says that its tasks are done: "Shipped". */
function isFinished(title) {
    return isListed(title, 'finished');
}
/** Tells whether a title names the part of a document that is the roadmap: "Roadmap", "Study plan". */
function isRoadmap(title) {
    return isListed(title, 'roadmaps');
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
function isListed(title, list) {
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
    for (const words of Object.values(languages/* languages */.e)) {
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
                line: lineOf(row),
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
        return text === '' ? [] : [{ text, line: lineOf(row), children: [] }];
    });
}
function cellBox(cell, source) {
    const start = cell.position?.start.offset ?? 0;
    const match = /^\|?[ \t]{0,40}\[([ xX-])\](?=[\s|])/.exec(source.text.slice(start, start + 48));
    return match?.[1] ? { mark: (0,edit/* markOf */.F)(match[1]), offset: start + match[0].length - 2 + source.shift } : null;
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
        const tasks = tasksOf(place, found, options).map((task) => (place.finished ? settle(task) : task));
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
function settle(task) {
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
    const headings = survey.places.filter((place) => isHeading(place) && place.part !== survey.title);
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
function isHeading(place) {
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

// EXTERNAL MODULE: ./node_modules/unist-util-visit-parents/lib/index.js + 1 modules
var unist_util_visit_parents_lib = __webpack_require__(4146);
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
                        addLabel(piece.label, { node: piece.node, line: lineOf(piece.node), column: 1 });
                }
                break;
            case 'table':
                top().blocks.push({ kind: 'table', node: event.node, line: lineOf(event.node) });
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
            const at = pieces.length === 1 ? event : { line: lineOf(node), column: 1 };
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
        part.blocks.push({ kind: 'list', items: plain, line: lineOf(first), quoted: reading.quoted });
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
    const at = { line: lineOf(item), column: item.position?.start.column ?? 1 };
    const part = outline_open({ opener: 'item', level: itemLevel, title, role, at, parent });
    if (label?.rest)
        part.blocks.push(labelledText(label, { ...at, node: head }));
    fill(part, rest, reading);
    return named || part.parts.some((nested) => nested.role === 'practice') || holdsBoxes(part, reading)
        ? part
        : null;
}
function holdsBoxes(part, reading) {
    if (!reading.loose || part.parent?.opener === 'item')
        return false;
    return part.blocks.some((block) => block.kind === 'list' && block.items.some((item) => boxOf(item, reading.source)));
}
function fill(part, children, reading) {
    for (const child of children) {
        if (child.type === 'list')
            addList(part, child.children, reading);
        else if (child.type === 'blockquote')
            fill(part, child.children, { ...reading, quoted: true });
        else if (child.type === 'table')
            part.blocks.push({ kind: 'table', node: child, line: lineOf(child) });
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/shared/yaml-hazard.js
var yaml_hazard = __webpack_require__(6857);
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
    const hazard = (0,yaml_hazard/* findYamlHazard */.F)(value);
    if (hazard !== null)
        return { ...frontmatter_empty, error: { message: `it ${hazard}`, line: 1 } };
    const document = (0,dist/* parseDocument */.Tp)(value, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false });
    const [error] = document.errors;
    if (error) {
        const line = value.slice(0, error.pos[0]).split('\n').length;
        return { ...frontmatter_empty, error: { message: (0,shared_text/* oneLine */.TN)(error.message.split('\n')[0] ?? ''), line } };
    }
    try {
        const data = document.toJS({ maxAliasCount: 20 });
        return isRecord(data) ? fromRecord(data) : frontmatter_empty;
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
        title: scalar(data.title),
        aliases: scalars(data.aliases ?? data.alias),
        tags: scalars(data.tags ?? data.tag).map((tag) => tag.replace(/^#/, '')),
        due: scalar(data.due),
        error: null,
    };
}
function scalar(value) {
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
function scalars(value) {
    const list = Array.isArray(value) ? value : [value];
    return list.map(scalar).filter((text) => text !== null);
}
function isRecord(value) {
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
    const hazard = (0,shared_hazard/* findHazard */.m)(masked.text);
    if (hazard !== null)
        return refused(path, hazard);
    const tree = (0,markdown/* parseMarkdown */.D)(masked.text);
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
        const mark = (0,dates/* timeMark */.f)(section.title);
        // A section without tasks has no milestone; what it says of time counts all the same.
        const due = dueOf(mark, { start, next }) ?? (section.tasks.length === 0 ? null : paced(next, pace));
        if (due !== null)
            next = (0,dates/* addTime */.t)(due, 1, 'day');
        return due;
    });
}
function paced(from, pace) {
    return from === null || pace === null ? null : (0,dates/* addTime */.t)((0,dates/* addTime */.t)(from, pace.count, pace.unit), -1, 'day');
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
    const of = (year) => (0,dates/* addTime */.t)(leap, (year - 2000) * 12, 'month');
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
        const title = milestoneTitle(config['milestone-title'], { roadmap, section, number });
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
    const mark = due === undefined ? null : (0,dates/* timeMark */.f)(due);
    return mark?.kind === 'day' ? mark.day : null;
}
function milestoneTitle(pattern, { roadmap, section, number, }) {
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

// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(604);
// EXTERNAL MODULE: ./build/src/shared/globs.js
var shared_globs = __webpack_require__(512);
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
    const configOf = (0,file/* roadmapConfigs */.W)(config);
    const read = new Map();
    return (files) => [...files].map(([path, text]) => {
        const before = read.get(path);
        if (before?.text === text)
            return before.roadmap;
        const roadmap = readRoadmap({ path, text: (0,zones/* withoutZones */.S)(text) }, configOf(path));
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
    const configOf = (0,file/* roadmapConfigs */.W)(config);
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


/***/ }),

/***/ 6924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ roadmapConfigs),
/* harmony export */   o: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7934);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(604);
/* harmony import */ var _shared_globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(512);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(796);
/* harmony import */ var _shared_yaml_hazard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6857);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4438);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9829);








/** Aliases can make a small file huge: https://eemeli.org/yaml/#parse-options */
const maxAliasCount = 20;
/**
 * Returns the configuration in `text`. Throws an `invalid` error with file, line and what would be right for
 * broken YAML, an unknown key or a wrong value, and for a text that is too long or nested too deep to be read.
 */
function parseConfig(text, path) {
    const hazard = (0,_shared_yaml_hazard_js__WEBPACK_IMPORTED_MODULE_3__/* .findYamlHazard */ .F)(text);
    if (hazard !== null) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RoadmapSyncError */ .C('invalid', `${path} ${hazard}.`, { hint: 'Make it shorter and simpler.' });
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, logLevel: 'error' });
    const broken = document.errors[0];
    if (broken !== undefined) {
        const { line, col } = lines.linePos(broken.pos[0]);
        const [reason = ''] = broken.message.split('\n');
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RoadmapSyncError */ .C('invalid', (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(`${path}:${line}:${col}: ${reason}`), {
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
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RoadmapSyncError */ .C('invalid', `${path} uses ${what}.`, { hint: 'Write the values out.', cause });
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_6__/* .safeParse */ .xLC(_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .configSchema */ .Qn, data);
    if (result.success)
        return result.output;
    const issue = result.issues[0];
    const keys = (issue.path ?? []).map((item) => String(item.key));
    const place = isUnknownKey(issue) && isListed(issue) ? keys.slice(0, -1) : keys;
    const line = lineOf(document.contents, place, lines);
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RoadmapSyncError */ .C('invalid', (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(`${path}:${line}: ${explain(issue, keys)}`), {
        hint: hintFor(issue, keys),
    });
}
/**
 * Returns what the configuration says about the roadmap at a path: the first entry that matches it, else the defaults.
 * The globs are compiled once, however many paths are asked for.
 */
function roadmapConfigs({ roadmaps }) {
    const entries = roadmaps.map((entry) => ({ entry, matches: (0,_shared_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatcher */ .f)([entry.files].flat()) }));
    return (path) => entries.find(({ matches }) => matches(path))?.entry ?? _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultRoadmapConfig */ .y6;
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
        const guess = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(issue.input, choices(issue));
        return guess === null ? correct : `Did you mean \`${guess}\`?`;
    }
    if (!isUnknownKey(issue))
        return correct;
    const known = keysAt(keys.slice(0, -1));
    const guess = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(keys.at(-1) ?? '', known);
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
    let schema = _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .configSchema */ .Qn;
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
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            node = node.items[Number(key)];
            see(node);
            continue;
        }
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            break;
        const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && String(item.key.value) === key);
        if (pair === undefined)
            break;
        see(pair.key);
        node = pair.value;
    }
    return line;
}


/***/ }),

/***/ 9829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   sb: () => (/* binding */ defaultConfig),
/* harmony export */   y6: () => (/* binding */ defaultRoadmapConfig)
/* harmony export */ });
/* unused harmony export roadmapSchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4808);


/*
 * The one table of the configuration file: types, defaults, validation, the JSON Schema for editors and the page of
 * documentation are made from it. Examples are values, as a person would write them.
 */
const count = (min, max) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(min), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(max));
/** GitHub refuses longer labels: https://docs.github.com/en/rest/issues/labels#create-a-label */
const label = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bqr(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(50));
const heading = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bqr(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(255));
/** https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication */
const login = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[A-Za-z\d](?:[A-Za-z\d_-]{0,98}[A-Za-z\d])?(?:\[bot\])?$/, 'a login without @'));
const headings = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(heading), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(100));
/** Whether the month has that day; the shape is checked before. */
const exists = (text) => {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
const date = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$n('a date such as 2026-03-01'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((text) => exists(text), 'a day that exists'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((text) => text >= '1970' && text < '2200', 'a day between 1970 and 2199'));
const pace = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[1-9]\d{0,2} (?:day|week|month)s?$/, 'such as "2 weeks"'));
function described(schema, description, example) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description), valibot__WEBPACK_IMPORTED_MODULE_0__/* .examples */ .K1K([example]));
}
const milestoneTitle = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bqr(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(200), valibot__WEBPACK_IMPORTED_MODULE_0__/* .includes */ .mKk('{section}', 'a text with {section} in it'));
/** What one entry under `roadmaps` may say. */
const roadmapSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    files: described(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1)),
        valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1))), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(100)),
    ]), 'Glob, or list of globs, of the roadmap files that this entry is about; the first entry that matches a file counts.', 'roadmap/python-*.md'),
    'section-level': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(count(1, 6), 'Level of the headings that are sections. Left out, it is found from the document.', 2)),
    'task-headings': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(headings, 'Headings, besides the ones known in fifteen languages, below which practice tasks stand.', ['Katas']), []),
    'topic-headings': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(headings, 'Headings below which stands what to study: no issues.', ['Background']), []),
    'ignore-headings': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(headings, 'Headings that are not part of the roadmap, with all below them.', [
        'Changelog',
        'Ideas',
    ]), []),
    labels: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(label), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(20)), 'Labels that the issues of these roadmaps bear besides `label`.', ['learning']), []),
    tags: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), 'Whether tags become labels: `#tag` of a task, `[P]` and `[US1]` of a plan for coding agents, tags of the frontmatter.', true), false),
    assignees: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(login), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(10)), 'Logins that new issues are assigned to. Later changes are yours: nobody is assigned again.', ['octocat']), []),
    'milestone-title': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(milestoneTitle, 'Pattern of milestone titles: `{section}` is the title of the section, `{roadmap}` that of the roadmap, `{number}` the number of the section.', '{roadmap}: {section}'), '{section}'),
    schedule: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        start: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(date, 'First day. Headings such as "Week 3", "Неделя 1–4" or "Day 10" count from it.', '2026-01-12')),
        pace: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(pace, 'Time for each section whose heading has no date: days, weeks or months.', '2 weeks')),
    })), null),
    subtasks: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['checklist', 'sub-issues']), 'What items nested below a task become: a checklist in its issue, or issues of their own below it.', 'sub-issues'), 'checklist'),
    topics: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['description', 'issues']), 'What the things to study become: part of descriptions, or issues like tasks.', 'issues'), 'description'),
    appendices: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['ignore', 'issues']), 'What lists of questions become, such as those for an interview: nothing, or a milestone with an issue for each.', 'issues'), 'ignore'),
    removed: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['close', 'keep']), 'What happens to the issue of a task that leaves the roadmap: closed as not planned, or kept as it is.', 'keep'), 'close'),
    locale: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^(?:auto|[a-z]{2})$/, 'a language such as `ru`, or `auto`')), 'Language of what readers see of these roadmaps; `auto` follows the text. The input `locale` wins.', 'ru'), 'auto'),
});
/** What the configuration file may say; every key is optional. */
const configSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    label: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(label, 'Label that every issue of a roadmap bears.', 'study'), _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultLabel */ .A),
    authors: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(login), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(20)), 'Logins, besides the token’s own, whose issues count as ours: for repositories whose token changed.', ['old-bot[bot]']), []),
    mentions: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), 'Whether `@name` in a roadmap mentions people in its issues. Otherwise nobody is notified.', true), false),
    badge: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        style: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['flat', 'flat-square', 'for-the-badge']), 'Look of the badge.', 'for-the-badge'), 'flat'),
    }), {}),
    table: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        tasks: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), 'Whether each section of the table opens to a list of its tasks.', true), false),
    }), {}),
    chart: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), 'Whether a burn-up chart is drawn and shown below the table.', true), false),
    zones: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        badge: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), 'Whether the README shows the badge.', false), true),
        progress: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), 'Whether the README shows the table.', false), true),
    }), {}),
    commit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        'skip-ci': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), 'Whether commits say `[skip ci]`, so that no workflow of yours runs for them.', true), false),
    }), {}),
    board: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        'status-updates': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), 'Whether the project board gets a status update when progress moved, at most one a day.', true), false),
        template: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(described(count(1, 1_000_000), 'Number of a project of the same owner that a new board copies.', 7)), null),
    }), {}),
    limits: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        'write-interval': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(count(0, 60_000), 'Milliseconds between two requests that change something.', 2_000), 1_000),
        'per-minute': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(count(1, 100_000), 'Issues, milestones and comments made in a minute at most.', 20), 80),
        'per-hour': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(count(1, 1_000_000), 'Issues, milestones and comments made in an hour at most.', 150), 500),
    }), {}),
    // octoDNS's thresholds: https://github.com/octodns/octodns/blob/main/octodns/provider/plan.py
    safety: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        minimum: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(count(0, 100_000), 'A roadmap with fewer issues than this is never refused.', 25), 10),
        percent: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(described(count(0, 100), 'Percent of the issues that one run may close for tasks that left, or give another title; more is refused until it runs with `force`.', 50), 30),
    }), {}),
    roadmaps: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(roadmapSchema), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(100)), []),
});
/** The configuration of a repository without a file. */
const defaultConfig = valibot__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qgA(configSchema, {});
/** What counts for a roadmap that no entry is about. */
const defaultRoadmapConfig = valibot__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qgA(roadmapSchema, { files: '**' });


/***/ }),

/***/ 8524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ languages)
});

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
const de = {
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
const en = {
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
const es = {
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
const fr = {
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
const ja = {
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
const ko = {
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
const pt = {
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
const ru = {
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
const uk = {
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
const zh = {
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
    en: en,
    ru: ru,
    uk: uk,
    es: es,
    pt: pt,
    fr: fr,
    de: de,
    it: it,
    pl: pl,
    tr: tr,
    zh: zh,
    ja: ja,
    ko: ko,
    ar: ar,
    hi: hi,
};


/***/ }),

/***/ 8659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ timeMark),
/* harmony export */   t: () => (/* binding */ addTime)
/* harmony export */ });
/* harmony import */ var _i18n_words_languages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8524);

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
    for (const locale of Object.keys(_i18n_words_languages_js__WEBPACK_IMPORTED_MODULE_0__/* .languages */ .e)) {
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
    for (const language of Object.values(_i18n_words_languages_js__WEBPACK_IMPORTED_MODULE_0__/* .languages */ .e)) {
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


/***/ }),

/***/ 2676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ markOf),
/* harmony export */   s: () => (/* binding */ setBoxes)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(604);

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
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoadmapSyncError */ .C('failed', `There is no task box at offset ${offset} of the roadmap.`, {
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


/***/ }),

/***/ 9343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ statedMark)
/* harmony export */ });
/** Returns what the roadmap says about a task's state: its box, else what stands beside it; null when it says nothing. */
function statedMark({ box, settled }) {
    return box?.mark ?? settled ?? null;
}


/***/ }),

/***/ 6857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findYamlHazard)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

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
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
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


/***/ })

};
