import classes from './chart.module.css'

interface ChartSaidProps {
  title: string
  lines: readonly (readonly [name: string, value: string])[]
}

/** What a chart says of the place that is pointed at. */
export function ChartSaid({ title, lines }: ChartSaidProps) {
  return (
    <div className={classes['said']}>
      <strong>{title}</strong>
      {lines.map(([name, value]) => (
        <span key={name} className={classes['saidLine']}>
          <span>{name}</span>
          <span>{value}</span>
        </span>
      ))}
    </div>
  )
}
