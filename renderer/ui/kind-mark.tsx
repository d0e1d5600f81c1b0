import classes from './kind-mark.module.css'

export type Kind = 'rituel' | 'seance' | 'lettre'

/** The shape of a kind, beside its colour: ● ritual, ■ session, ◆ letter. */
export function KindMark({ kind }: { kind: Kind }) {
  return <span className={classes['mark']} data-kind={kind} aria-hidden />
}
