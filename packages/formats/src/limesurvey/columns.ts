import type { Reading } from './reading.ts'
import { columnSuffix } from './variables.ts'

/** The columns of the results, by what they became here. */
export function columnsOf({ variables, source }: Reading): ReadonlyMap<string, string> {
  return new Map(
    [...variables.byQuestion.values()].flatMap(({ question, variables: own }) =>
      own.flatMap((variable) => {
        if (variable.key === '') return []
        const { gid, qid, type } = question
        return [
          [variable.key, `${source.sid}X${gid}X${qid}${columnSuffix(type, variable)}`] as const,
        ]
      }),
    ),
  )
}
