export const id = 781;
export const ids = [781];
export const modules = {

/***/ 4055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LB: () => (/* binding */ progressBadge),
/* harmony export */   _s: () => (/* binding */ renderBadge),
/* harmony export */   oS: () => (/* binding */ renderBadgeJson),
/* harmony export */   pq: () => (/* binding */ badgeImage)
/* harmony export */ });
/* unused harmony export badgeColor */
/* harmony import */ var _text_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1722);
/* harmony import */ var _svg_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3122);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5991);



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
    const label = (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(badge.label), longestText);
    const message = (0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(badge.message), longestText);
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
    return (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeXml */ .X)((0,_text_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text)).replaceAll('|', '&#124;');
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
        (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .N)('rect', { width: leftWidth, height, fill: labelColor }),
        (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .N)('rect', { x: leftWidth, width: rightWidth, height, fill: badge.color }),
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
        return document(badge, { width, height }, [crisp(backgrounds), texts]);
    return document(badge, { width, height }, [
        (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .N)('filter', { id: 'blur' }, (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .N)('feGaussianBlur', { stdDeviation: 16 })),
        (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .N)('linearGradient', { id: 's', x2: 0, y2: '100%' }, (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .N)('stop', { offset: 0, 'stop-color': '#bbb', 'stop-opacity': '.1' }), (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .N)('stop', { offset: 1, 'stop-opacity': '.1' })),
        (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .N)('clipPath', { id: 'r' }, (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .N)('rect', { width, height, rx: 3 })),
        (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .N)('g', { 'clip-path': 'url(#r)' }, ...backgrounds, (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .N)('rect', { width, height, fill: 'url(#s)' })),
        texts,
    ]);
}
/** Texts of an odd width are aligned to the pixel grid more often. */
function flatWidth(text) {
    const width = Math.floor((0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .$)(text, { size: 11 }));
    return width % 2 === 0 ? width + 1 : width;
}
function flatText(text, { middle, width, shadow }) {
    const place = { x: scale * middle, y: 140 };
    const fit = fitting(text, width);
    const content = (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeXml */ .X)(text);
    if (!shadow)
        return (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .N)('text', { ...place, ...fit, transform: 'scale(.1)' }, content);
    const below = { ...place, y: place.y + 10 };
    return (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .N)('g', { transform: 'scale(.1)' }, (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .N)('g', { 'aria-hidden': 'true', fill: '#010101' }, (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .N)('text', { ...below, 'fill-opacity': '.8', filter: 'url(#blur)', ...fit }, content), (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .N)('text', { ...below, 'fill-opacity': '.3', ...fit }, content)), (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .N)('text', { ...place, ...fit }, content));
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
        (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .N)('rect', { width: leftWidth, height, fill: labelColor }),
        (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .N)('rect', { x: leftWidth, width: rightWidth, height, fill: badge.color }),
    ];
    const text = (words, middle, width, weight) => (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .N)('text', { transform: 'scale(.1)', x: scale * middle, y: 175, ...fitting(words, width), 'font-weight': weight }, (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeXml */ .X)(words));
    const texts = group(100, [
        text(label, margin + labelWidth / 2, labelWidth),
        text(message, leftWidth + margin + messageWidth / 2, messageWidth, 'bold'),
    ]);
    return document(badge, { width: leftWidth + rightWidth, height }, [crisp(backgrounds), texts]);
}
function spacedWidth(text, bold) {
    const spacing = (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .isComplexScript */ .s)(text) ? 0 : 1.25 * text.length;
    return Math.floor((0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .$)(text, { size: 10, bold })) + spacing;
}
/** Makes the browser fit the text into the reserved width, whatever font it has. */
function fitting(text, width) {
    return {
        textLength: scale * width,
        // More spacing alone would separate letters that join.
        lengthAdjust: (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .isComplexScript */ .s)(text) ? 'spacingAndGlyphs' : undefined,
    };
}
function crisp(backgrounds) {
    return (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .N)('g', { 'shape-rendering': 'crispEdges' }, ...backgrounds);
}
function group(fontSize, texts) {
    return (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .N)('g', {
        fill: '#fff',
        'text-anchor': 'middle',
        'font-family': fontFamily,
        'text-rendering': 'geometricPrecision',
        'font-size': fontSize,
    }, ...texts);
}
function document({ label, message }, size, content) {
    const spoken = `${label}: ${message}`;
    return (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .N)('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img', 'aria-label': spoken }, (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .N)('title', {}, (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeXml */ .X)(spoken)), ...content);
}


/***/ }),

/***/ 1359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTable)
});

// EXTERNAL MODULE: ./build/src/text/escape.js + 1 modules
var text_escape = __webpack_require__(4427);
// EXTERNAL MODULE: ./build/src/text/fold.js
var fold = __webpack_require__(5594);
// EXTERNAL MODULE: ./build/src/readme/bar.js
var readme_bar = __webpack_require__(7893);
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
    const title = (0,fold/* foldTitle */.mu)(section.title) || messages.table.untitled;
    return (0,fold/* fold */.AU)(`${title} · ${number(done)}/${number(total)}`, lines.join('\n'));
}
function taskLine({ title, state, issue }, messages) {
    const text = (0,text_escape/* escapeCell */.kq)(title, 120) || messages.table.untitled;
    const name = issue === null ? text : (0,text_escape/* link */.nf)(text, issue.url);
    if (state === 'skipped')
        return `- [ ] ~~${name}~~`;
    return `- [${state === 'done' ? 'x' : ' '}] ${name}`;
}

// EXTERNAL MODULE: ./build/src/readme/text-width.js + 1 modules
var text_width = __webpack_require__(5991);
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
    return [table([...rowsOf(underWay(sections)), total], style), (0,fold/* fold */.AU)(summary, folded)];
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

/***/ 6748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ fileUrl),
/* harmony export */   o: () => (/* binding */ diagnosticList)
/* harmony export */ });
/* harmony import */ var _roadmap_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3751);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4427);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7145);



const marks = { error: '❌', warning: '⚠️', info: 'ℹ️' };
/** Returns the diagnostics as a block of Markdown, the most important first, each linked to its line; empty for none. */
function diagnosticList(list, { messages, ...files }) {
    const lines = (0,_roadmap_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .sortDiagnostics */ .D)(list).map((diagnostic) => diagnosticLine(diagnostic, files));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .listBlock */ .Kv)([`### ${messages.run.diagnostics}`], lines, messages);
}
function diagnosticLine({ severity, message, hint, place }, files) {
    const parts = [marks[severity]];
    if (place !== undefined) {
        const url = `${fileUrl(files, place.path)}?plain=1#L${place.line}`;
        parts.push((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(`${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeCell */ .kq)(place.path, 200)}:${place.line}`, url));
    }
    parts.push((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(message));
    if (hint !== undefined)
        parts.push((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .advice */ .v9)(hint));
    return `- ${parts.join(' ')}`;
}
/** Returns where a file of the repository is shown. */
function fileUrl({ url, shownAt }, path) {
    return `${url}/blob/${shownAt}/${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .encodePath */ .O0)(path)}`;
}


/***/ }),

/***/ 150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ leftAlone)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4427);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7145);


/** Returns what the run does not change and why, a block of Markdown for each reason: drift, conflicts, lost and forged issues. */
function leftAlone({ plan, messages, url }) {
    const words = messages.plan;
    const issue = ({ number, title }) => `- ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(`#${number}`, `${url}/issues/${number}`)} ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(title)}`;
    // What is deleted has no page; a bare number would be taken for a reference.
    const gone = ({ number, title, gone: why }) => why === 'deleted' ? `- ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(`#${number}`)} ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(title)}` : issue({ number, title });
    const differ = (difference) => differenceLine(difference, messages);
    const block = (heading, hint, lines) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .listBlock */ .Kv)([`### ${heading}`, hint], lines, messages);
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
    const name = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(of === 'issue' ? `#${number}` : fields.milestone, url);
    const value = (text) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(text, 200) || '–';
    const values = shown.has(field) ? ` (~~${value(roadmap)}~~ → ${value(github)})` : '';
    // The values of a title name the issue already.
    const what = field === 'title' ? words.title : `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(title)}: ${words[field]}`;
    return `- ${name} ${what}${values}`;
}


/***/ }),

/***/ 6971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ planParts),
/* harmony export */   z: () => (/* binding */ renderPlanComment)
/* harmony export */ });
/* harmony import */ var _readme_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1359);
/* harmony import */ var _text_fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5594);
/* harmony import */ var _diagnostic_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6748);
/* harmony import */ var _drift_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(150);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6423);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7145);
/* harmony import */ var _plan_sections_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1492);







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
    const counts = (0,_plan_sections_js__WEBPACK_IMPORTED_MODULE_6__/* .countLine */ .Q)(plan.operations, messages);
    const refused = (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x5)(report);
    return [
        `## ${messages.plan.title}`,
        ...(dryRun ? [messages.run.dryRun] : []),
        ...(refused === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .alert */ .xE)('CAUTION', refused)]),
        counts === '' ? messages.plan.nothing : counts,
        ...approval(report),
        ...(0,_plan_sections_js__WEBPACK_IMPORTED_MODULE_6__/* .planSections */ .w)(plan.operations, report, { limit }),
        ...(after === null ? [] : [`### ${messages.plan.preview}`]),
        (0,_readme_table_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTable */ .b)(after ?? progress, messages, { fileUrl: (path) => (0,_diagnostic_list_js__WEBPACK_IMPORTED_MODULE_2__/* .fileUrl */ .i)(report, path) }),
        ...(0,_drift_list_js__WEBPACK_IMPORTED_MODULE_3__/* .leftAlone */ .V)(report),
        ...(0,_diagnostic_list_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosticList */ .o)(report.diagnostics, report),
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
    return (0,_text_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .cutAtLine */ .qE)(text, commentLimit, messages.outcome.rest);
}


/***/ }),

/***/ 1492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ countLine),
/* harmony export */   w: () => (/* binding */ planSections)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4427);
/* harmony import */ var _text_fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5594);
/* harmony import */ var _operations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2450);



/** Changes of a section that a reader takes in at a glance; of more, the rest is folded. */
const changesAtAGlance = 12;
const titleLimit = 200;
/** One glance tells them apart, without colour and in any language. */
const marks = {
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
        const effects = list.flatMap((operation) => (0,_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .describeOperation */ .R)(operation, messages)?.effect ?? []);
        const of = (...wanted) => effects.filter((effect) => wanted.includes(effect)).length;
        const parts = [
            [of('create'), plan.toCreate],
            [of('rename', 'move', 'update'), plan.toUpdate],
            [of('close', 'skip'), plan.toClose],
            [of('reopen'), plan.toReopen],
        ];
        return parts.flatMap(([number, say]) => (number === 0 ? [] : [say(number)])).join(', ');
    };
    const issues = count(operations.filter((operation) => !(0,_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .isMilestone */ .J)(operation)));
    const milestones = count(operations.filter(_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .isMilestone */ .J));
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
            const line = (0,_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .describeOperation */ .R)(operation, messages);
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
    if ((0,_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .isMilestone */ .J)(operation))
        return 0;
    return operation.kind === 'create-issue' ? 2 : 1;
}
function foldedList(lines, messages) {
    if (lines.length <= changesAtAGlance + 1)
        return lines.join('\n');
    const rest = lines.slice(changesAtAGlance);
    return `${lines.slice(0, changesAtAGlance).join('\n')}\n\n${(0,_text_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(messages.plan.more(rest.length), rest.join('\n'))}`;
}
function sectionTitle({ title, roadmap, milestone }, { several, messages }) {
    const name = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(title, titleLimit) || messages.table.untitled;
    const linked = milestone === null ? name : (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(name, milestone.url);
    return several ? `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(roadmap) || messages.table.untitled} › ${linked}` : linked;
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
    const text = (value) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(value, titleLimit) || messages.table.untitled;
    const titled = of === 'issue' || !headed ? `**${text(title)}**` : '';
    const what = renamed === null ? titled : `~~${text(title)}~~ → **${text(renamed)}**`;
    const issue = number === null ? '' : (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(`#${number}`, `${url}/issues/${number}`);
    const milestone = done ? plan.fields.milestone : plan.milestone;
    const name = of === 'milestone' ? milestone : issue;
    const origin = moved ? originOf(operation, sections) : null;
    const more = [
        ...(origin === null ? [] : [messages.outcome.from(`*${text(origin)}*`)]),
        ...details.map((each) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(each, titleLimit)),
    ];
    const parts = [
        marks[effect],
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


/***/ }),

/***/ 5594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   mu: () => (/* binding */ foldTitle),
/* harmony export */   qE: () => (/* binding */ cutAtLine)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4427);

/**
 * Returns `content`, Markdown, folded under the line `summary`, which is HTML. The blank lines make GitHub read the
 * content as Markdown: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/organizing-information-with-collapsed-sections
 */
function fold(summary, content) {
    return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
/** Returns `text` of people as HTML text: like `escapeCell`, without the backslashes that only Markdown needs. */
function foldTitle(text, limit = 80) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCell */ .kq)(text, limit).replace(/\\([!-/:-@[-`{-~])/g, '$1');
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


/***/ })

};
