/** 布局 – where everything of a chart goes: laid out in layers by ELK, the same every time. */
import { createRequire } from 'node:module';
import type { ELK, ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import type { Arrow, Box, Chart, Phase } from './chart.js';
import { boxSize, labelSize } from './measures.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Laid {
  readonly width: number;
  readonly height: number;
  readonly phases: readonly { readonly phase: Phase; readonly area: Area }[];
  readonly boxes: readonly { readonly box: Box; readonly area: Area }[];
  readonly arrows: readonly { readonly arrow: Arrow; readonly points: readonly Point[]; readonly label: Area }[];
}

const SPACING = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.spacing.nodeNodeBetweenLayers': '15',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '14',
  'elk.spacing.nodeNode': '34',
  'elk.spacing.edgeNode': '24',
  'elk.spacing.edgeEdge': '16',
  'elk.spacing.edgeLabel': '4',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
};
const PHASE_PADDING = '[top=40,left=20,bottom=18,right=20]';

/** Lays the chart out. */
export async function layOut(chart: Chart): Promise<Laid> {
  const order = chart.phases.flatMap(({ boxes }) => boxes.map(({ id }) => id));
  const graph: ElkNode = {
    id: 'chart',
    layoutOptions: { ...SPACING, 'elk.padding': '[top=0,left=0,bottom=0,right=0]' },
    children: chart.phases.map(({ id, boxes }) => ({
      id: `phase:${id}`,
      layoutOptions: { 'elk.padding': PHASE_PADDING },
      children: boxes.map((box) => ({ id: box.id, ...boxSize(box), layoutOptions: { 'elk.alignment': 'TOP' } })),
    })),
    edges: chart.arrows.map((arrow, index) => ({
      id: `arrow:${index}`,
      layoutOptions: { 'elk.layered.priority.shortness': isStraight(arrow, order) ? '10' : '1' },
      sources: [arrow.from],
      targets: [arrow.to],
      labels: [
        {
          text: arrow.passages.map(({ act }) => act.zh).join(),
          ...labelSize(arrow),
          layoutOptions: { 'elk.edgeLabels.inline': 'true' },
        },
      ],
    })),
  };
  return read(await engine().layout(graph), chart);
}

/** The way most cases go is kept short. */
function isStraight({ from, to }: Arrow, order: readonly string[]): boolean {
  return order.indexOf(to) === order.indexOf(from) + 1;
}

/** Its bundle is a script of the old kind. */
function engine(): ELK {
  const Engine = createRequire(import.meta.url)('elkjs/lib/elk.bundled.js') as new () => ELK;
  return new Engine();
}

function read(graph: ElkNode, chart: Chart): Laid {
  const areas = new Map<string, Area>();
  const collect = (node: ElkNode, origin: Point): void => {
    for (const child of node.children ?? []) {
      const area = areaOf(child, origin);
      areas.set(child.id, area);
      collect(child, area);
    }
  };
  collect(graph, { x: 0, y: 0 });
  const at = (id: string): Area => areas.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  return {
    width: graph.width ?? 0,
    height: graph.height ?? 0,
    phases: chart.phases.map((phase) => ({ phase, area: at(`phase:${phase.id}`) })),
    boxes: chart.phases.flatMap(({ boxes }) => boxes.map((box) => ({ box, area: at(box.id) }))),
    arrows: edgesOf(graph).map((edge) => arrowAt(edge, chart, at)),
  };
}

function edgesOf(node: ElkNode): readonly ElkExtendedEdge[] {
  return [...(node.edges ?? []), ...(node.children ?? []).flatMap(edgesOf)];
}

/** ELK tells an edge's places from the node that holds both its ends. */
function arrowAt(edge: ElkExtendedEdge & { container?: string }, chart: Chart, at: (id: string) => Area) {
  const arrow = chart.arrows[Number(edge.id.split(':')[1])];
  const section = edge.sections?.[0];
  const [label] = edge.labels ?? [];
  if (!arrow || !section || !label) throw new RangeError(`the edge ${edge.id} was not laid out`);
  const origin = edge.container === undefined || edge.container === 'chart' ? { x: 0, y: 0 } : at(edge.container);
  const moved = ({ x, y }: Point) => ({ x: x + origin.x, y: y + origin.y });
  const points = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(moved);
  return { arrow, points, label: areaOf(label, origin) };
}

function areaOf({ x = 0, y = 0, width = 0, height = 0 }: Partial<Area>, origin: Point): Area {
  return { x: x + origin.x, y: y + origin.y, width, height };
}
