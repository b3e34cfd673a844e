import { countField, rowField, shownEntries, type Page } from '@meinungsbild/questionnaire'

/**
 * What is filled in on a page without the blank entries of its repeated groups, as the server's `movedUp` makes it. By the
 * beginnings of the names: the names of all fields of all kinds would be a sixth of the script.
 */
export function withoutBlankEntries(page: Page, form: URLSearchParams): URLSearchParams {
  const groups = page.questions.filter((question) => question.kind === 'repeat')
  if (groups.length === 0) return form
  const moved = new URLSearchParams(form)
  for (const repeat of groups) {
    const beginOf = (entry: number) => rowField(rowField(repeat.id, String(entry)), '')
    let kept = 0
    for (const entry of shownEntries(repeat, form)) {
      const own = [...form].filter(([name]) => name.startsWith(beginOf(entry)))
      for (const [name] of own) moved.delete(name)
      const filled = own.filter(([, value]) => value.trim() !== '')
      if (filled.length === 0) continue
      kept += 1
      for (const [name, value] of filled)
        moved.append(beginOf(kept) + name.slice(beginOf(entry).length), value)
    }
    moved.set(countField(repeat.id), String(kept))
  }
  return moved
}
