/** The window of showMessage: it shows the text behind "#" of its address, as text. */
const place = document.getElementById('message');
if (place) {
  place.textContent = decodeURIComponent(window.location.hash.slice(1));
  place.style.font = '16px "Segoe UI", sans-serif';
  place.style.padding = '8px';
}
