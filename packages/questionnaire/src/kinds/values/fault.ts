import type { Problem } from '../../problem.ts'

/** What is wrong with a value, without saying where it stands. */
export type Fault = Pick<Problem, 'code' | 'limit' | 'message'>

/** What is wrong with a value, from wherever it comes. One fault at most: who mends one may well mend others with it. */
export type FaultOf<Limits, V> = (limits: Limits, value: V) => Fault | undefined
