/** No expression has a longer text. */
export const longestExpression = 10_000

/** So deep may parentheses, lists, calls and signs stand in each other. */
export const deepestNesting = 60

/** So many operators may an expression have: in a chain such as `a or b or c ...` each is a level of the tree. */
export const mostOperators = 1_000

/** No tree that was parsed has more levels. */
export const deepestTree = deepestNesting + mostOperators

/** No function adds more characters than this to what it is given: the result is empty instead. */
export const longestText = 10_000

/** No function makes a longer list, so that asking a list for all items of another stays quick. */
export const mostItems = 1_000
