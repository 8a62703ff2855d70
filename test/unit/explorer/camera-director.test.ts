import { expect, it } from 'vitest';
import type { BoundingBox } from '../../../src/domain/geo';
import { CameraDirector } from '../../../src/explorer/camera-director';

const BOX: BoundingBox = [-9.5, 36.9, -6.1, 42.2];

function directed() {
  const camera = new CameraDirector();
  const log: string[] = [];
  const attach = () =>
    camera.attach({
      flyTo: ({ zoom }) => log.push(`fly ${zoom}`),
      fitBounds: (box, instant = false) => log.push(`fit ${box.join()}${instant ? ' at once' : ''}`),
      home: (instant = false) => log.push(`home${instant ? ' at once' : ''}`),
    });
  return { camera, log, attach };
}

it('keeps a box whole at every size, from the first look on', () => {
  const { camera, log, attach } = directed();
  camera.keep(BOX);
  expect([camera.awaited, camera.atHome, camera.keeps]).toEqual([BOX, false, true]);
  attach();
  camera.resized();
  camera.resized();
  expect(log).toEqual([`fit ${BOX.join()} at once`, `fit ${BOX.join()} at once`]);
});

it('lets the box go when the visitor moves the map, goes home or flies elsewhere', () => {
  for (const leave of ['leaveHome', 'goHome', 'fly'] as const) {
    const { camera, log, attach } = directed();
    attach();
    camera.keep(BOX);
    if (leave === 'fly') camera.fly({ zoom: 8, lngLat: [0, 50] });
    else camera[leave]();
    log.length = 0;
    camera.resized();
    expect(camera.keeps, leave).toBe(false);
    expect(log, leave).toEqual(leave === 'goHome' ? ['home at once'] : []);
  }
});
