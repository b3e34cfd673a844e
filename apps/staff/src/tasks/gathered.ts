import type { InitiativeTask } from './tasks-page.tsx'

/** Notices of the same initiative as one entry: they are read in one place, and fourteen of them hide what else is to be done. */
export function gathered(notices: readonly InitiativeTask[]): readonly InitiativeTask[] {
  const byInitiative = Map.groupBy(notices, ({ initiative }) => initiative.id)
  return [...byInitiative.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return []
    if (more.length === 0) return [first]
    const count = more.length + 1
    const title = { de: `${count} Hinweise zur Kenntnis nehmen`, en: `Note ${count} notices` }
    return [{ ...first, title }]
  })
}
