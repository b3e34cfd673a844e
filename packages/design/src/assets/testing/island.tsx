import { canonicalJson } from '@meinungsbild/exchange'
import { renderToString } from 'preact-render-to-string'
import { Badge } from '../../kit/badge.tsx'

/** What this script would show: of a component, of Preact and of one small function of a large package. */
export const shown: string = renderToString(<Badge label={canonicalJson({ b: 2, a: 1 })} />)
