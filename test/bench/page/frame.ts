/** Until the next frame has been made: layout and paint of all that was changed are done. */
export async function frameMade(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      resolve();
    };
    port2.postMessage(null);
  });
}

/** A pause of random length, so that samples do not keep step with the frames. */
export async function randomGap(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20 + 40 * Math.random()));
}

/** An element of the size of the maps, in the page. */
export function addCanvasPlace(): HTMLElement {
  const place = document.body.appendChild(document.createElement('div'));
  place.style.cssText = 'width: 500px; height: 400px; display: inline-block; position: relative; overflow: hidden;';
  return place;
}
