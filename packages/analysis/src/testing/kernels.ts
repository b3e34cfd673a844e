/*
 * The way to columns and counts for measurements. No program may import it: `no-test-in-product` of dependency-cruiser
 * forbids what stands in `testing`.
 */
export { axisOf } from '../columns/axis.ts'
export { maskOf } from '../columns/condition.ts'
export { crossTable } from '../columns/cross-table.ts'
export { contentsOf } from '../columns/dataset.ts'
export { tallyAll } from '../columns/tally.ts'
