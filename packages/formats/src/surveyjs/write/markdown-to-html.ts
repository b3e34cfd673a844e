/** Markdown as our questionnaires have it - paragraphs, headings, lists, links, strong and emphasis - as HTML. */
export function markdownToHtml(markdown: string): string {
  return markdown
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
    .map(block)
    .join('')
}

function block(text: string): string {
  const [, marks, heading] = /^(#{1,6}) +(.*)$/s.exec(text) ?? []
  if (marks !== undefined && heading !== undefined) {
    return `<h${marks.length}>${inline(heading)}</h${marks.length}>`
  }
  const lines = text.split('\n')
  const items = lines.map((line) => /^ *(-|\d+\.) +(.*)$/.exec(line))
  if (items.every((item) => item !== null)) {
    const list = items[0]?.[1] === '-' ? 'ul' : 'ol'
    return `<${list}>${items.map((item) => `<li>${inline(item?.[2] ?? '')}</li>`).join('')}</${list}>`
  }
  return `<p>${lines.map(inline).join('<br>')}</p>`
}

/** In this order: an escaped sign, a link, strong words, emphasis. */
const marks = /\\([^\w\s])|\[([^[\]]+)\]\(([^()\s]+)\)|\*\*([^*]+)\*\*|\*([^*]+)\*/g

function inline(text: string): string {
  let from = 0
  const pieces: string[] = []
  for (const {
    0: found,
    1: sign,
    2: words,
    3: address,
    4: strong,
    5: emphasis,
    index,
  } of text.matchAll(marks)) {
    pieces.push(escaped(text.slice(from, index)))
    if (sign !== undefined) pieces.push(escaped(sign))
    else if (words !== undefined && address !== undefined) {
      pieces.push(`<a href="${escaped(address).replaceAll('"', '&quot;')}">${inline(words)}</a>`)
    } else if (strong !== undefined) pieces.push(`<strong>${inline(strong)}</strong>`)
    else if (emphasis !== undefined) pieces.push(`<em>${inline(emphasis)}</em>`)
    from = index + found.length
  }
  return [...pieces, escaped(text.slice(from))].join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
