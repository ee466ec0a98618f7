// Draws a terminal session, colours included, as run.svg:
//   script -qec "npm run demo" /dev/null | node docs/run-svg.mjs 1 40 > docs/run.svg     (from line, to line)
import { readFileSync } from "node:fs";

const columns = 112;
const cell = { width: 8.4, height: 19 };
const margin = { left: 20, top: 48, bottom: 18 };
const paper = { background: "#16181d", bar: "#23262d", text: "#d7dae0" };
const inks = { 31: "#ff7b72", 32: "#7ee787", 33: "#e3b341", 36: "#79c0ff" };

const escapeXml = (text) => text.replace(/[&<>]/g, (it) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[it]);

/** What stays on the screen: a line that was rewritten shows its last state. */
const settled = (line) => line.replace(/\r+$/, "").split("\r").at(-1).replaceAll("\x1b[2K", "");

/** One line as pieces of text that share a style. */
function pieces(line) {
  let style = {};
  const [first, ...others] = line.split("\x1b[");
  return [`m${first}`, ...others].flatMap((part) => {
    const end = part.indexOf("m");
    const text = part.slice(end + 1);
    for (const code of part.slice(0, end).split(";").filter(Boolean)) {
      if (code === "0") style = {};
      else if (code === "1") style = { ...style, bold: true };
      else if (code === "2") style = { ...style, dim: true };
      else if (code === "22") style = { ...style, bold: false, dim: false };
      else style = { ...style, ink: inks[code] };
    }
    return text === "" ? [] : [{ text, ...style }];
  });
}

/** Breaks a line at the terminal's width. */
function wrapped(line) {
  const rows = [[]];
  let used = 0;
  for (const piece of pieces(line)) {
    let rest = piece.text;
    while (rest !== "") {
      if (used === columns) {
        rows.push([]);
        used = 0;
      }
      const text = rest.slice(0, columns - used);
      rows.at(-1).push({ ...piece, text, at: used });
      used += text.length;
      rest = rest.slice(text.length);
    }
  }
  return rows;
}

function span({ text, at, ink, bold, dim }) {
  const look = [
    `fill="${ink ?? paper.text}"`,
    ...(bold ? ['font-weight="bold"'] : []),
    ...(dim ? ['fill-opacity="0.6"'] : []),
  ].join(" ");
  const x = margin.left + at * cell.width;
  return `<tspan x="${x.toFixed(1)}" ${look} textLength="${(text.length * cell.width).toFixed(1)}">${escapeXml(text)}</tspan>`;
}

const [from = "1", to = "Infinity"] = process.argv.slice(2);
const lines = readFileSync(0, "utf8").trimEnd().split("\n").map(settled);
const rows = lines.slice(Number(from) - 1, Number(to)).flatMap(wrapped);
const width = Math.ceil(2 * margin.left + columns * cell.width);
const height = margin.top + rows.length * cell.height + margin.bottom;
const text = rows.map(
  (row, i) =>
    `<text y="${margin.top + (i + 0.75) * cell.height}" xml:space="preserve">${row.map(span).join("")}</text>`,
);

process.stdout.write(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="A run of the demo in a terminal">
<rect width="${width}" height="${height}" rx="8" fill="${paper.background}"/>
<path d="M0 32V8a8 8 0 0 1 8-8h${width - 16}a8 8 0 0 1 8 8v24z" fill="${paper.bar}"/>
<g fill="#6e7681"><circle cx="20" cy="16" r="5"/><circle cx="38" cy="16" r="5"/><circle cx="56" cy="16" r="5"/></g>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">
${text.join("\n")}
</g>
</svg>
`);
