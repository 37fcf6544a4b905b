import type { APIRoute, GetStaticPaths } from 'astro';
import { listScenarios } from '#features/sandbox/content.ts';
import { drawPicture } from '#ui/pictures/picture-svg.ts';
import type { Scene } from '#ui/pictures/scene.ts';

/** The library of a client, drawn: `<id>.svg`, and `<id>.2.svg` and so on for the further scenes of a storyboard. One language does: the pages say their own title. */
export const getStaticPaths = (async () =>
  (await listScenarios()).flatMap((scenario) =>
    Object.entries(scenario.texts.pictures).flatMap(([id, { scenes }]) =>
      scenes.map((scene, i) => ({
        params: { locale: undefined, client: scenario.id, picture: i === 0 ? id : `${id}.${String(i + 1)}` },
        props: { scene },
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ scene: Scene }> = ({ props }) =>
  new Response(drawPicture(props.scene, 'en'), { headers: { 'content-type': 'image/svg+xml' } });
