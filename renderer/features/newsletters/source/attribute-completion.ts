import { type Completion, startCompletion } from '@codemirror/autocomplete'

/** Writes an attribute and goes on with its value: what is offered comes with its own quotes. */
export function attributeCompletion(name: string, hasValues: boolean): Partial<Completion> {
  return {
    apply: (view, _completion, from, to) => {
      const isWritten = view.state.sliceDoc(to, to + 1) === '='
      const rest = isWritten ? '' : hasValues ? '=' : '=""'
      view.dispatch({
        changes: { from, to, insert: `${name}${rest}` },
        selection: { anchor: from + name.length + Math.min(rest.length, 2) },
        userEvent: 'input.complete',
      })
      // Once this completion is over: one cannot open another while it closes.
      if (rest === '=') setTimeout(startCompletion, 0, view)
    },
  }
}
