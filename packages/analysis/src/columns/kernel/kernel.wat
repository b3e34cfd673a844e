;; The two loops that take the time of a cross table. All pointers are bytes in `memory`; at one index stands one person.
;; `node tools/write-kernel.ts` makes kernel.wasm.ts of it.
(module
  (memory (export "memory") 1024)

  ;; Bits of those whose code is wanted, 16 people at a time. `$wanted` is a table of `$tables` times 16 bytes, 255 for each
  ;; code that is wanted and else 0; codes are bytes. Writes two bytes of bits for each 16 of `$size` people, begun ones too.
  (func (export "maskOfCodes")
    (param $codes i32) (param $size i32) (param $wanted i32) (param $tables i32) (param $mask i32)
    (local $end i32) (local $sixteen v128) (local $found v128) (local $table i32) (local $left i32)
    (local.set $end (i32.add (local.get $codes) (local.get $size)))
    (block $all
      (loop $next
        (br_if $all (i32.ge_u (local.get $codes) (local.get $end)))
        (local.set $sixteen (v128.load (local.get $codes)))
        (local.set $found (v128.const i64x2 0 0))
        (local.set $table (local.get $wanted))
        (local.set $left (local.get $tables))
        (loop $next_table
          ;; A code beyond these 16 is found as 0, one before them wraps around and is beyond them too.
          (local.set $found
            (v128.or
              (local.get $found)
              (i8x16.swizzle (v128.load (local.get $table)) (local.get $sixteen))))
          (local.set $sixteen (i8x16.sub (local.get $sixteen) (i8x16.splat (i32.const 16))))
          (local.set $table (i32.add (local.get $table) (i32.const 16)))
          (local.set $left (i32.sub (local.get $left) (i32.const 1)))
          (br_if $next_table (local.get $left)))
        (i32.store16 (local.get $mask) (i8x16.bitmask (local.get $found)))
        (local.set $codes (i32.add (local.get $codes) (i32.const 16)))
        (local.set $mask (i32.add (local.get $mask) (i32.const 2)))
        (br $next))))

  ;; Adds everybody in the mask of `$words` times 32 people to a cell of 16 bytes: people, record keys modulo 2^32, weights. The
  ;; cell of somebody is number code of the row times `$across` plus code of the column times `$step`, counted from `$cells`.
  (func (export "addUp")
    (param $mask i32) (param $words i32)
    (param $rows i32) (param $across i32) (param $columns i32) (param $step i32)
    (param $weights i32) (param $keys i32) (param $cells i32)
    (local $first i32) (local $word i32) (local $person i32) (local $cell i32)
    (block $all
      (loop $next_word
        (br_if $all (i32.eqz (local.get $words)))
        (local.set $word (i32.load (local.get $mask)))
        (block $done
          (loop $next
            (br_if $done (i32.eqz (local.get $word)))
            (local.set $person (i32.add (local.get $first) (i32.ctz (local.get $word))))
            (local.set $word (i32.and (local.get $word) (i32.sub (local.get $word) (i32.const 1))))
            (local.set $cell
              (i32.add
                (local.get $cells)
                (i32.shl
                  (i32.add
                    (i32.mul (i32.load8_u (i32.add (local.get $rows) (local.get $person))) (local.get $across))
                    (i32.mul (i32.load8_u (i32.add (local.get $columns) (local.get $person))) (local.get $step)))
                  (i32.const 4))))
            (i32.store
              (local.get $cell)
              (i32.add (i32.load (local.get $cell)) (i32.const 1)))
            (i32.store offset=4
              (local.get $cell)
              (i32.add
                (i32.load offset=4 (local.get $cell))
                (i32.load (i32.add (local.get $keys) (i32.shl (local.get $person) (i32.const 2))))))
            (f64.store offset=8
              (local.get $cell)
              (f64.add
                (f64.load offset=8 (local.get $cell))
                (f64.load (i32.add (local.get $weights) (i32.shl (local.get $person) (i32.const 3))))))
            (br $next)))
        (local.set $mask (i32.add (local.get $mask) (i32.const 4)))
        (local.set $first (i32.add (local.get $first) (i32.const 32)))
        (local.set $words (i32.sub (local.get $words) (i32.const 1)))
        (br $next_word)))))
