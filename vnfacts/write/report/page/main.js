// Draw the page and listen to its reader.

listenToTheme();
fillChoices();
drawOverview();
showTable();
drawClaims();
drawCharts();
drawTimeline();
drawArticles();
refresh();
listenToFilters();
listenToArticle();
listenToPrinting();
followAddress();
setTimeout(prepareSearch, 500);
document.documentElement.dataset.ready = "";
