import type { CitizenNotice } from './pages/notice-page.tsx'

/** What the urn answers a browser that has sealed answers, or is going to. As JSON. */
export type UrnAnswer =
  /** Counted: now, or before. `receipt`: the leaf of what counts, hex. */
  | { readonly kind: 'kept'; readonly receipt: string }
  | { readonly kind: 'refused'; readonly notice: CitizenNotice }
  /** Where the journey leads depends on the day, and the browser's is not today's (ISO date). */
  | { readonly kind: 'otherDay'; readonly today: string }
  /** An open survey wants a little work, or as many seconds of waiting; if it is busy, the waiting in any case. */
  | {
      readonly kind: 'wait'
      readonly challenge: string
      readonly seconds: number
      readonly busy: boolean
    }
  /** To who has nothing to send yet: what is to be solved until then; undefined where there is no such door. */
  | { readonly kind: 'ready'; readonly challenge?: string | undefined }
