/** 图形 – the few parts of ECharts that are used, drawn as SVG, in the colours of the page. */
import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, use, type ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, LegendComponent, SVGRenderer]);

/** One kind of bar, with a value for each category. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Name of the token of its colour, e.g. `--sf-handle`. */
  readonly colour: string;
}

export interface BarsOf {
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  /** Bars lie: for names that are long. */
  readonly lying: boolean;
  readonly stacked: boolean;
}

/** The most room for names beside bars, in pixels; what does not fit takes two lines. */
const ROOM = 180;
const ROOM_NARROW = 120;
/** What two lines of it hold, counted in Chinese characters. */
const CHARACTERS = 25;
const CHARACTERS_NARROW = 16;
const TEXT_SIZE = 13;
/** Browsers set a name a little wider than they measure it. */
const SLACK = 6;

/** A chart in the element. */
export function chartIn(element: HTMLElement): ECharts {
  return init(element, null, { renderer: 'svg' });
}

/** Draws, or draws anew. */
export function drawBars(chart: ECharts, { categories, series, lying, stacked }: BarsOf, isNarrow: boolean): void {
  const colour = tokens();
  const { fontFamily } = getComputedStyle(document.body);
  const label = { color: colour('--sf-ink'), fontSize: TEXT_SIZE };
  const data = categories.map((name) => shortened(name, isNarrow ? CHARACTERS_NARROW : CHARACTERS));
  const width = Math.min(isNarrow ? ROOM_NARROW : ROOM, widest(data, fontFamily));
  const names = {
    type: 'category' as const,
    data,
    inverse: lying,
    axisLabel: { ...label, interval: 0, width, overflow: 'break' as const, lineHeight: 15 },
    axisTick: { show: false },
    axisLine: { lineStyle: { color: colour('--sf-line-strong') } },
  };
  const numbers = {
    type: 'value' as const,
    splitNumber: isNarrow ? 2 : 4,
    // There is no third of a case.
    minInterval: 1,
    axisLabel: { ...label, color: colour('--sf-ink-soft'), hideOverlap: true },
    splitLine: { lineStyle: { color: colour('--sf-line') } },
  };
  chart.setOption(
    {
      animation: false,
      textStyle: { fontFamily },
      grid: { top: series.length > 1 ? 36 : 8, right: 44, bottom: 4, left: 4, containLabel: true },
      ...(series.length > 1 && { legend: { top: 0, left: 0, textStyle: label, itemGap: 16 } }),
      xAxis: lying ? numbers : { ...names, axisLabel: { ...names.axisLabel, hideOverlap: true } },
      yAxis: lying ? names : numbers,
      series: series.map(({ name, values, colour: token }) => ({
        type: 'bar' as const,
        name,
        data: [...values],
        barMaxWidth: 22,
        itemStyle: { color: colour(token), borderRadius: 2 },
        ...(stacked
          ? { stack: 'all' }
          : { label: { show: true, position: lying ? ('right' as const) : ('top' as const), ...label } }),
      })),
    },
    true,
  );
}

/** How wide the widest of the names is, in pixels. */
function widest(names: readonly string[], fontFamily: string): number {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return ROOM;
  pen.font = `${TEXT_SIZE}px ${fontFamily}`;
  return Math.ceil(Math.max(0, ...names.map((name) => pen.measureText(name).width))) + SLACK;
}

function shortened(name: string, most: number): string {
  let left = most;
  const characters = Array.from(name);
  const end = characters.findIndex((character) => (left -= character.charCodeAt(0) < 0x2e80 ? 0.55 : 1) < 0);
  return end < 0 ? name : `${characters.slice(0, end).join('')}…`;
}

function tokens(): (name: string) => string {
  const style = getComputedStyle(document.documentElement);
  return (name) => style.getPropertyValue(name).trim();
}
