import { mostStates, type PatternState } from './pattern.ts'

/**
 * A part of a pattern, which can be built as often as it is repeated: adds its states, which lead on to `next`, and
 * returns the one to begin with. It adds at least one, so that whoever builds too many notices.
 */
export type Part = (states: PatternState[], next: PatternState) => PatternState

/** One character, or an end of the text. */
export function step(condition: Omit<PatternState, 'next'>): Part {
  return (states, next) => add(states, { ...condition, next: [next] })
}

/** A group: what may stand there instead of each other, each of them parts in a row. */
export function choice(ways: readonly (readonly Part[])[]): Part {
  return (states, next) =>
    add(states, {
      next: ways.map((parts) => parts.reduceRight((behind, part) => part(states, behind), next)),
    })
}

/** `part` at least and at most so often; `most` may be infinite. */
export function repetition(part: Part, least: number, most: number): Part {
  return (states, next) => {
    const optional = most === Infinity ? 1 : most - least
    let behind = next
    for (let copy = 0; copy < least + optional && states.length <= mostStates; copy += 1) {
      if (copy < optional) {
        const ways = [next]
        const fork = add(states, { next: ways })
        ways.push(part(states, most === Infinity ? fork : behind))
        behind = fork
      } else {
        behind = part(states, behind)
      }
    }
    return behind
  }
}

function add(states: PatternState[], state: PatternState): PatternState {
  states.push(state)
  return state
}
