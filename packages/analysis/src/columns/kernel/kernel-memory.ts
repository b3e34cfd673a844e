import { kernelBinary } from './kernel.wasm.ts'

/** What kernel.wat exports; pointers are bytes in its memory. */
type Loops = {
  readonly memory: { readonly buffer: ArrayBuffer }
  maskOfCodes(codes: number, size: number, wanted: number, tables: number, mask: number): void
  addUp(
    mask: number,
    words: number,
    rows: number,
    across: number,
    columns: number,
    step: number,
    weights: number,
    keys: number,
    cells: number,
  ): void
}

declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: Loops }
}

/** Loops that run in a memory of their own. Arrays are copied into it when they are first counted, and stay. */
export type Kernel = {
  readonly loops: Loops
  readonly bytes: Uint8Array
  /**
   * Where these arrays lie, and where there is room for so many bytes more until the next call. What is held must not be changed
   * afterwards. Undefined if all that is too much.
   */
  hold(
    arrays: readonly ArrayBufferView[],
    room: number,
  ): { readonly places: readonly number[]; readonly room: number } | undefined
}

/** Where numbers of eight bytes and sixteen people at once may begin. */
const grain = 16

let opened: Kernel | undefined

/** The kernel of this thread; its memory of 64 MB is used from the bottom as far as it is needed. */
export function openKernel(): Kernel {
  opened ??= startKernel()
  return opened
}

function startKernel(): Kernel {
  const pairs = kernelBinary.match(/../g) ?? []
  const binary = Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16))
  const { exports: loops } = new WebAssembly.Instance(new WebAssembly.Module(binary))
  const bytes = new Uint8Array(loops.memory.buffer)
  let held = new WeakMap<ArrayBufferView, number>()
  let free = 0
  return {
    loops,
    bytes,
    hold(arrays, room) {
      const missing = arrays.filter((array) => !held.has(array))
      if (free + bytesOf(missing) + room > bytes.length) {
        if (bytesOf(arrays) + room > bytes.length) return undefined
        held = new WeakMap()
        free = 0
      }
      const places = arrays.map((array) => held.get(array) ?? copy(array))
      return { places, room: free }
    },
  }

  function copy(array: ArrayBufferView): number {
    const place = free
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), place)
    held.set(array, place)
    free += inGrains(array.byteLength)
    return place
  }
}

function bytesOf(arrays: readonly ArrayBufferView[]): number {
  return arrays.reduce((sum, { byteLength }) => sum + inGrains(byteLength), 0)
}

function inGrains(bytes: number): number {
  return Math.ceil(bytes / grain) * grain
}
