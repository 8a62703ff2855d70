import { expect, it, vi } from 'vitest';
import { observeHeight } from '../../src/ui/frame/natural-height';

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

function element(heightPx: number): HTMLElement {
  const made = document.createElement('div');
  made.style.height = `${heightPx}px`;
  document.body.append(made);
  return made;
}

it('tells the height at once and whenever it changes, rounded up, each once', async () => {
  const box = element(120.3);
  const told: number[] = [];
  const stop = observeHeight(box, (heightPx) => told.push(heightPx));
  await vi.waitFor(() => {
    expect(told).toEqual([121]);
  });
  // Less than a pixel more is the same height.
  for (const heightPx of [120.6, 240, 60]) {
    box.style.height = `${heightPx}px`;
    await nextFrame();
  }
  expect(told).toEqual([121, 240, 60]);
  stop();
  box.style.height = '500px';
  await nextFrame();
  expect(told).toEqual([121, 240, 60]);
  box.remove();
});

it('is not driven by the height of what it stands in', async () => {
  const frame = element(100);
  const content = element(300);
  frame.append(content);
  const told: number[] = [];
  const stop = observeHeight(content, (heightPx) => {
    told.push(heightPx);
    // As a host does.
    frame.style.height = `${heightPx}px`;
  });
  await vi.waitFor(() => {
    expect(told).toEqual([300]);
  });
  for (let turn = 0; turn < 5; turn++) await nextFrame();
  expect(told).toEqual([300]);
  stop();
  frame.remove();
});
