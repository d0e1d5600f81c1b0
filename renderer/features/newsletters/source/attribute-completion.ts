import { type Completion, startCompletion } from '@codemirror/autocomplete'

/** Writes an attribute with its quotes, and goes on with its value. */
export function attributeCompletion(name: string): Partial<Completion> {
  return {
    apply: (view, _completion, from, to) => {
      const hasValue = view.state.sliceDoc(to, to + 1) === '='
      view.dispatch({
        changes: { from, to, insert: hasValue ? name : `${name}=""` },
        selection: { anchor: from + name.length + (hasValue ? 0 : 2) },
        userEvent: 'input.complete',
      })
      // Once this completion is over: one cannot open another while it closes.
      if (!hasValue) setTimeout(startCompletion, 0, view)
    },
  }
}
