/* A page that only leads on keeps the part of the address after '#', which a refresh drops. */
(() => {
  const onwards = document.querySelector('meta[http-equiv="refresh"]');
  if (onwards && location.hash) {
    location.replace(onwards.content.split("url=")[1] + location.hash);
  }
})();
