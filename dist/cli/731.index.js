export const id = 731;
export const ids = [731];
export const modules = {

/***/ 5731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderBurnup: () => (/* binding */ renderBurnup)
});

// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 4 modules
var d3_scale = __webpack_require__(7052);
// EXTERNAL MODULE: ./node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(6879);
// EXTERNAL MODULE: ./node_modules/d3-time/dist/d3-time.mjs
var d3_time = __webpack_require__(2071);
// EXTERNAL MODULE: ./build/src/readme/history.js
var readme_history = __webpack_require__(3092);
// EXTERNAL MODULE: ./build/src/readme/svg.js
var readme_svg = __webpack_require__(3122);
// EXTERNAL MODULE: ./build/src/readme/text-width.js + 1 modules
var text_width = __webpack_require__(5991);
;// CONCATENATED MODULE: ./build/src/readme/chart-labels.js



/** About how many horizontal lines the plot has. */
const rows = 3;
/** A date may be so many pixels beyond the plot. */
const edge = 10;
const chart_labels_forms = {
    wide: { text: 13, lead: 16, dates: 6 },
    narrow: { text: 21, lead: 21, dates: 3 },
};
/** Returns all words of the chart in one of two forms; the style sheet shows the form that fits. */
function labels(plot, messages, form) {
    const sizes = chart_labels_forms[form];
    return (0,readme_svg/* element */.N)('g', { class: form, 'font-size': sizes.text }, head(plot, messages, form), legend(plot, messages, sizes), numbers(plot, messages), dates(plot, messages, sizes), weekly(plot, messages, sizes));
}
/** Returns the progress on the left and the forecast on the right; on a phone one below the other, without the title. */
function head({ frame: { left, right }, last, outlook }, messages, form) {
    const { chart, format } = messages;
    const { lead } = chart_labels_forms[form];
    const state = `${chart.summary(last.done, last.scope)} · ${chart.asOf(format.date((0,readme_history/* startOfDay */.ol)(last.day)))}`;
    const coming = outlook === null
        ? []
        : [
            chart.pace(format.date((0,readme_history/* startOfDay */.ol)(outlook.day))),
            format.dateRange((0,readme_history/* startOfDay */.ol)(outlook.earliest), (0,readme_history/* startOfDay */.ol)(outlook.latest)),
        ];
    if (form === 'narrow') {
        return [state, ...coming]
            .map((words, index) => chart_labels_text(words, { x: left, y: 28 + index * 25, class: index === 2 ? undefined : 'strong' }))
            .join('');
    }
    const end = { x: right, 'text-anchor': 'end' };
    return [
        chart_labels_text(chart.title, { x: left, y: 32, class: 'strong', 'font-size': lead }),
        chart_labels_text(state, { x: left, y: 54 }),
        ...coming.map((words, index) => chart_labels_text(words, { ...end, y: 32 + index * 22, class: index === 0 ? 'strong' : undefined })),
    ].join('');
}
function legend({ frame, outlook }, { chart }, sizes) {
    const swatch = 18;
    const entries = [
        { name: chart.done, class: 'done' },
        { name: chart.scope, class: 'scope' },
        ...(outlook === null ? [] : [{ name: chart.forecast, class: 'done ahead' }]),
    ];
    const baseline = frame.top - 32;
    let x = frame.left;
    return entries
        .map(({ name, class: kind }) => {
        const from = x;
        x += swatch + 6 + (0,text_width/* textWidth */.$)(name, { size: sizes.text }) + 12;
        const y = baseline - Math.round(sizes.text / 3);
        return ((0,readme_svg/* element */.N)('path', { class: kind, d: `M${Math.round(from)},${y}h${swatch}` }) +
            chart_labels_text(name, { x: Math.round(from + swatch + 6), y: baseline }));
    })
        .join('');
}
function numbers({ y, frame: { left } }, { format }) {
    return y
        .ticks(rows)
        .filter((value) => Number.isInteger(value) && value > 0)
        .map((value) => chart_labels_text(format.number(value), { x: left, y: Math.round(y(value)) - 4 }))
        .join('');
}
/** Returns every date, or every second or third when there is little room; none beyond the edge, and at least two. */
function dates(plot, messages, sizes) {
    let shown = [];
    for (let wanted = sizes.dates; shown.length < 2 && wanted <= 2 * sizes.dates; wanted += 1) {
        shown = withRoom(dateLabels(plot, messages, { text: sizes.text, dates: wanted }));
    }
    return shown
        .map(({ name, at }) => chart_labels_text(name, { x: Math.round(at), y: plot.frame.bottom + 6 + sizes.text, 'text-anchor': 'middle' }))
        .join('');
}
function dateLabels({ x, frame: { right } }, { format }, sizes) {
    return x
        .ticks(sizes.dates)
        .map((date) => {
        const name = format.tick(date.getTime(), unitOf(date));
        return { name, at: x(date), half: (0,text_width/* textWidth */.$)(name, { size: sizes.text }) / 2 };
    })
        .filter(({ at, half }) => at + half <= right + edge);
}
function withRoom(named) {
    const fits = (step) => named.every(({ at, half }, index) => {
        const next = named[index + step];
        return index % step !== 0 || next === undefined || at + half <= next.at - next.half;
    });
    let step = 1;
    while (!fits(step))
        step += 1;
    return named.filter((_, index) => index % step === 0);
}
/** A tick on 1 January shows the year, a tick on the first of another month the month, others the day. */
function unitOf(date) {
    if (date.getUTCDate() !== 1)
        return 'day';
    return date.getUTCMonth() === 0 ? 'year' : 'month';
}
function weekly({ frame: { left }, strip: { top }, byWeek }, messages, sizes) {
    const most = Math.max(0, ...byWeek.values());
    return [
        chart_labels_text(messages.chart.perWeek, { x: left, y: top - 8 }),
        most === 0 ? '' : chart_labels_text(messages.format.number(most), { x: left, y: top + sizes.text - 2 }),
    ].join('');
}
function chart_labels_text(words, attributes) {
    return (0,readme_svg/* element */.N)('text', attributes, (0,readme_svg/* escapeXml */.X)(words));
}

;// CONCATENATED MODULE: ./build/src/readme/chart.js






const size = { width: 640, height: 430 };
const chart_frame = { left: 16, right: 624, top: 136, bottom: 312 };
/** The numbers of the axis are left of this. */
const firstX = 60;
const strip = { top: 374, bottom: 414 };
const widestWeek = 20;
/** Steps that are closer than so many pixels are drawn as one. */
const finest = 2;
/** The axis has at least so many days, and a forecast may add at least so many. */
const shortestAxis = 14;
const shortestOutlook = 28;
/**
 * Returns the burn-up chart as an SVG document: day by day how many tasks there were and how many were done, the forecast,
 * and how many tasks were finished each week. The axis ends with the last event or its forecast and not with today, so
 * the same history gives the same bytes.
 */
const renderBurnup = (history, messages) => {
    const first = history.points[0];
    const last = history.points.at(-1);
    if (first === undefined || last === undefined)
        return null;
    const outlook = (0,readme_history/* forecast */.g3)(history);
    const plot = makePlot(history, { first, last, outlook });
    const description = describe({ first, last, outlook }, messages);
    const title = messages.chart.title;
    const svg = (0,readme_svg/* element */.N)('svg', {
        xmlns: 'http://www.w3.org/2000/svg',
        ...size,
        viewBox: `0 0 ${size.width} ${size.height}`,
        role: 'img',
        'aria-labelledby': 'title description',
        lang: messages.locale,
    }, (0,readme_svg/* element */.N)('title', { id: 'title' }, (0,readme_svg/* escapeXml */.X)(title)), (0,readme_svg/* element */.N)('desc', { id: 'description' }, (0,readme_svg/* escapeXml */.X)(description)), (0,readme_svg/* element */.N)('style', {}, style), (0,readme_svg/* element */.N)('clipPath', { id: 'plot' }, 
    // The clip ends where the axis ends; at the top there is room for a whole dot.
    (0,readme_svg/* element */.N)('rect', { width: chart_frame.right, height: chart_frame.bottom })), (0,readme_svg/* element */.N)('rect', {
        class: 'card',
        x: 0.5,
        y: 0.5,
        width: size.width - 1,
        height: size.height - 1,
        rx: 6,
    }), grid(plot), projection(plot), lines(plot), weeks(plot), labels(plot, messages, 'wide'), labels(plot, messages, 'narrow'));
    return { svg: `${svg}\n`, alt: `${title}: ${description}` };
};
function makePlot(history, { first, last, outlook }) {
    const span = Math.max(shortestAxis, last.day - first.day);
    const ahead = outlook === null
        ? 0
        : Math.min(outlook.latest - last.day, Math.max(shortestOutlook, Math.round(span / 2)));
    const end = Math.max(first.day + shortestAxis, last.day + ahead);
    const most = Math.max(1, ...history.points.map(({ scope }) => scope));
    const byWeek = new Map();
    for (const [day, count] of history.finished) {
        const week = d3_time/* utcMonday */.rt.floor(new Date((0,readme_history/* startOfDay */.ol)(day))).getTime();
        byWeek.set(week, (byWeek.get(week) ?? 0) + count);
    }
    const x = (0,d3_scale/* scaleUtc */.Pp)([(0,readme_history/* startOfDay */.ol)(first.day), (0,readme_history/* startOfDay */.ol)(end)], [firstX, chart_frame.right]);
    return {
        x,
        y: (0,d3_scale/* scaleLinear */.m4)([0, most], [chart_frame.bottom, chart_frame.top]).nice(rows),
        frame: chart_frame,
        strip,
        byWeek,
        points: thin(history.points, (day) => Math.floor(x((0,readme_history/* startOfDay */.ol)(day)) / finest)),
        last,
        outlook,
    };
}
function describe({ first, last, outlook }, { chart, format }) {
    const range = format.dateRange((0,readme_history/* startOfDay */.ol)(first.day), (0,readme_history/* startOfDay */.ol)(last.day));
    const parts = [`${range}: ${chart.summary(last.done, last.scope)}`];
    if (outlook !== null) {
        const { day, earliest, latest } = outlook;
        const about = format.dateRange((0,readme_history/* startOfDay */.ol)(earliest), (0,readme_history/* startOfDay */.ol)(latest));
        parts.push(`${chart.pace(format.date((0,readme_history/* startOfDay */.ol)(day)))} (${about})`);
    }
    return parts.join('. ');
}
function grid({ y, x, strip: below, frame: { left, right, bottom } }) {
    const ticks = y.ticks(rows).filter(Number.isInteger);
    const across = ticks.map((value) => `M${left},${round(y(value))}H${right}`);
    const marks = x.ticks(6).map((date) => `M${round(x(date))},${bottom}v5`);
    return (0,readme_svg/* element */.N)('path', {
        class: 'grid',
        d: [...across, ...marks, `M${left},${below.bottom}H${right}`].join(''),
    });
}
/** Returns the forecast: a fan for the range and a line through its middle. */
function projection({ x, y, last, outlook, frame: { right } }) {
    if (outlook === null)
        return '';
    const at = (day, value) => `${round(x((0,readme_history/* startOfDay */.ol)(day)))},${round(y(value))}`;
    const from = at(last.day, last.done);
    const { day, earliest, latest } = outlook;
    return (0,readme_svg/* element */.N)('g', { 'clip-path': 'url(#plot)' }, (0,readme_svg/* element */.N)('path', {
        class: 'fan',
        d: `M${from}L${at(earliest, last.scope)}L${at(latest, last.scope)}Z`,
    }), (0,readme_svg/* element */.N)('path', { class: 'scope ahead', d: `M${at(last.day, last.scope)}H${right}` }), (0,readme_svg/* element */.N)('path', { class: 'done ahead', d: `M${from}L${at(day, last.scope)}` }), (0,readme_svg/* element */.N)('circle', {
        class: 'dot',
        cx: round(x((0,readme_history/* startOfDay */.ol)(day))),
        cy: round(y(last.scope)),
        r: 4,
    }));
}
function lines({ x, y, points, last }) {
    const toX = ({ day }) => x((0,readme_history/* startOfDay */.ol)(day));
    const scope = (0,d3_shape/* line */.n8)(toX, ({ scope }) => y(scope))
        .curve(d3_shape/* curveStepAfter */.UP)
        .digits(1);
    const done = (0,d3_shape/* line */.n8)(toX, ({ done }) => y(done))
        .curve(d3_shape/* curveStepAfter */.UP)
        .digits(1);
    const below = (0,d3_shape/* area */.Wc)(toX, y(0), ({ done }) => y(done))
        .curve(d3_shape/* curveStepAfter */.UP)
        .digits(1);
    return [
        (0,readme_svg/* element */.N)('path', { class: 'below', d: below(points) ?? '' }),
        (0,readme_svg/* element */.N)('path', { class: 'scope', d: scope(points) ?? '' }),
        (0,readme_svg/* element */.N)('path', { class: 'done', d: done(points) ?? '' }),
        (0,readme_svg/* element */.N)('circle', { class: 'end', cx: round(toX(last)), cy: round(y(last.scope)), r: 3 }),
        (0,readme_svg/* element */.N)('circle', { class: 'dot', cx: round(toX(last)), cy: round(y(last.done)), r: 4 }),
    ].join('');
}
/** Returns a bar for each week in which tasks were finished. */
function weeks({ x, byWeek, strip: { top, bottom } }) {
    const height = (0,d3_scale/* scaleLinear */.m4)([0, Math.max(1, ...byWeek.values())], [0, bottom - top]);
    const bars = [...byWeek]
        .sort(([a], [b]) => a - b)
        .map(([week, count]) => {
        const from = Math.max(x(week), firstX);
        const to = Math.min(x(d3_time/* utcMonday */.rt.offset(new Date(week))), chart_frame.right);
        const width = Math.min(widestWeek, (to - from) * 0.75);
        const left = round((from + to - width) / 2);
        return `M${left},${bottom}V${round(bottom - height(count))}h${round(width)}V${bottom}`;
    });
    return bars.length === 0 ? '' : (0,readme_svg/* element */.N)('path', { class: 'week', d: bars.join('') });
}
/** Returns the last point of each column, and the first of all. */
function thin(points, columnOf) {
    return points.filter((point, index) => {
        const next = points[index + 1];
        return index === 0 || next === undefined || columnOf(next.day) !== columnOf(point.day);
    });
}
function round(value) {
    return Math.round(value * 10) / 10;
}
/**
 * The chart has a background of its own in each theme: a picture knows the theme of the system, which may differ from the
 * theme that was chosen on GitHub. On a phone the picture is scaled down, so the narrow form has larger letters.
 */
const style = [
    'text{font-family:-apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;fill:#59636e}',
    '.strong{font-weight:600;fill:#1f2328}',
    '.card{fill:#fff;stroke:#d1d9e0}',
    'path{vector-effect:non-scaling-stroke}',
    '.grid{fill:none;stroke:#d1d9e0}',
    '.scope{fill:none;stroke:#6e7781;stroke-width:2}',
    '.end{fill:#6e7781}',
    '.done{fill:none;stroke:#1a7f37;stroke-width:2.5}',
    '.ahead{stroke-dasharray:5 4;stroke-width:2}',
    '.below,.fan{fill:#1a7f37;fill-opacity:.15}',
    '.dot,.week{fill:#1a7f37}',
    '.narrow{display:none}',
    '@media(max-width:480px){.narrow{display:inline}.wide{display:none}}',
    '@media(prefers-color-scheme:dark){',
    'text{fill:#9198a1}.strong{fill:#f0f6fc}',
    '.card{fill:#0d1117;stroke:#3d444d}.grid{stroke:#30363d}',
    '.scope{stroke:#9198a1}.end{fill:#9198a1}.done{stroke:#3fb950}',
    '.below,.fan{fill:#3fb950;fill-opacity:.2}.dot,.week{fill:#3fb950}',
    '}',
].join('');


/***/ })

};
