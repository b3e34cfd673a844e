import type { ProcessGraph } from './process-graph.ts'

/** The column of every node: one more than the farthest of those that lead to it. */
export function ranksOf({ nodes, flows }: ProcessGraph): ReadonlyMap<string, number> {
  const ranks = new Map(nodes.map(({ id }) => [id, 0]))
  const ahead = flows.filter(({ isBack }) => !isBack)
  // As many rounds as there are nodes at the most: every line ahead leads to a later step.
  for (const _round of nodes) {
    let settled = true
    for (const { from, to } of ahead) {
      const least = (ranks.get(from) ?? 0) + 1
      if ((ranks.get(to) ?? 0) >= least || least > nodes.length) continue
      ranks.set(to, least)
      settled = false
    }
    if (settled) break
  }
  return ranks
}
