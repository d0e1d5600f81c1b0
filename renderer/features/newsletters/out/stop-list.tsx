import type { Finding } from '../../../../preload/contract/letter-check-shapes'
import { useFindingWords } from '../checks/use-finding-words'
import classes from './out.module.css'

/** What stops a letter, in the words of its checks. */
export function StopList({ stops }: { stops: readonly Finding[] }) {
  const wordsOf = useFindingWords()
  return (
    <ul className={classes['stops']}>
      {stops.map((finding) => {
        const { title, text } = wordsOf(finding)
        return (
          <li key={`${finding.code} ${finding.at?.from ?? ''} ${finding.detail}`}>
            {title}
            <span className={classes['why']}>{text}</span>
          </li>
        )
      })}
    </ul>
  )
}
