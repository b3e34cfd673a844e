import { describe, expect, test } from 'vitest'
import { cleanSvg } from './clean-svg.ts'

const svg = (inside: string, attributes = '') =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" ${attributes}>${inside}</svg>`,
  )

function codeOf(file: Uint8Array): string {
  const cleaned = cleanSvg(file)
  return cleaned.ok ? 'clean' : cleaned.flaw.code
}

describe('a picture as SVG', () => {
  test('keeps what it draws, and nothing of the program that made it', () => {
    const file = `<?xml version="1.0"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg:svg xmlns:svg="http://www.w3.org/2000/svg" xmlns:inkscape="x" viewBox="0 0 9 9">
  <metadata>Wer es war</metadata><inkscape:path d="M0 0"/>
  <svg:defs><svg:linearGradient id="g"><svg:stop stop-color="red"/></svg:linearGradient></svg:defs>
  <svg:style>.a{fill:url(#g)}</svg:style>
  <svg:path class="a" inkscape:label="Turm" d="M0 0h9v9z" style="stroke:#000"/>
</svg:svg>`
    const cleaned = cleanSvg(new TextEncoder().encode(file))
    expect(cleaned).toMatchObject({ ok: true })
    expect(cleaned.ok ? cleaned.svg : '').toContain(
      '<path class="a" d="M0 0h9v9z" style="stroke:#000"/>',
    )
    expect(cleaned.ok ? cleaned.svg : '').not.toMatch(/metadata|inkscape|DOCTYPE|svg:/)
  })

  test.each([
    ['<script>alert(1)</script>', 'activeSvg'],
    ['<g><foreignObject/></g>', 'activeSvg'],
    ['<image href="data:image/png;base64,AAAA"/>', 'activeSvg'],
    ['<a href="#x"><path d="M0 0"/></a>', 'activeSvg'],
    ['<path d="M0 0" onclick="alert(1)"/>', 'activeSvg'],
    ['<use href="https://example.org/x.svg#y"/>', 'activeSvg'],
    ['<use href="data:image/svg+xml,x"/>', 'activeSvg'],
    ['<path fill="url(https://example.org/x)"/>', 'activeSvg'],
    ['<path style="fill:url( \'//example.org\')"/>', 'activeSvg'],
    ['<style>@import "https://example.org/x.css"</style>', 'activeSvg'],
    ['<style>.a{background:\\75rl(x)}</style>', 'activeSvg'],
    ['<set attributeName="href" to="javascript:alert(1)"/>', 'activeSvg'],
    ['<text>Wappen</text>', 'textInSvg'],
    ['<use href="#a"/><g id="a"/>', 'clean'],
  ])('is told by what it holds: %s', (inside, code) => {
    expect(codeOf(svg(inside))).toBe(code)
  })

  test('with own entities, or that is something else, is refused', () => {
    const entities = '<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg xmlns="http://www.w3.org/2000/svg"/>'
    expect(codeOf(new TextEncoder().encode(entities))).toBe('documentType')
    expect(codeOf(new TextEncoder().encode('<html/>'))).toBe('notSvg')
    expect(codeOf(new Uint8Array([0x89, 0x50]))).toBe('notText')
  })
})
