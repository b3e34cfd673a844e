import type { Run } from '../../text/inline.ts'
import { element, type Content } from './xml.ts'

/** Runs of text with one look each. */
export function odtRuns(runs: readonly Run[]): Content {
  return runs.map((run) => {
    if (run.break === true) return element('text:line-break', {})
    const looks = [
      ...(run.strong === true ? ['Strong_20_Emphasis'] : []),
      ...(run.emphasis === true ? ['Emphasis'] : []),
    ]
    const text = looks.reduce<Content>((inside, look) => span(look, inside), run.text)
    if (run.link === undefined) return text
    const link = {
      'xlink:type': 'simple',
      'xlink:href': run.link,
      'text:style-name': 'Internet_20_link',
    }
    return element('text:a', link, text)
  })
}

export function span(style: string, content: Content): Content {
  return element('text:span', { 'text:style-name': style }, content)
}
